/// A value for each of some words, looked up by the hash of the word.
///
/// A dictionary of strings hashes a word with a key of its own and compares it letter by
/// letter; readers look up every word of a line in several of these.
public struct WordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
  /// The words, in order.
  public let words: [String]
  private let values: [Value]
  private let table: WordTable

  public init(dictionaryLiteral elements: (String, Value)...) {
    self.init(elements)
  }

  /// Makes a map; of a word that is there twice the first value counts.
  public init(_ elements: [(String, Value)]) {
    words = elements.map(\.0)
    values = elements.map(\.1)
    table = WordTable(
      elements.enumerated().map { (hash: WordHash.of($1.0), value: Int32($0)) })
  }

  public subscript(word: String) -> Value? { self[WordHash.of(word)] }

  /// The value of a word by its hash.
  public subscript(hash: UInt64) -> Value? {
    let index = table.value(of: hash)
    return index >= 0 ? values[Int(index)] : nil
  }
}
