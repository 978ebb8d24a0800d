/// The entries of a list of words, as the build wrote them: each folded and hashed already.
public final class ListTable: Sendable {
  let hashes: FlatArray<UInt64>
  let meanings: FlatArray<UInt16>
  let weights: FlatArray<Int32>
  private let traits: FlatArray<UInt8>
  let phrases: FlatTexts
  /// The folded letters of the phrases; none where they are those that were written.
  private let keys: FlatTexts
  /// What the entries mean, each once, in the order of the list.
  public let values: [String]
  /// The words of all that stands in the file, by their hashes.
  public let words: FlatArray<UInt64>
  /// The beginnings of words, as of `stem*`, and their ends, as of `*tail`, spelt backwards.
  public let starts, ends: FlatArray<UInt64>

  private init(_ bytes: FlatBytes, at start: Int) {
    var place = start
    hashes = bytes.array(at: &place)
    meanings = bytes.array(at: &place)
    weights = bytes.array(at: &place)
    traits = bytes.array(at: &place)
    phrases = FlatTexts(bytes, at: &place)
    keys = FlatTexts(bytes, at: &place)
    words = bytes.array(at: &place)
    starts = bytes.array(at: &place)
    ends = bytes.array(at: &place)
    values = bytes.strings(at: &place)
  }

  /// The tables of some lists, which ``ListTableMaking`` wrote.
  public static func tables(in bytes: FlatBytes) -> [ListTable] {
    var place = 0
    let starts = bytes.array(UInt64.self, at: &place)
    return starts.indices.map { ListTable(bytes, at: place + Int(starts[$0])) }
  }

  func isEnglish(_ index: Int) -> Bool { traits[index] & ListTableMaking.english != 0 }

  func key(_ index: Int) -> String {
    (traits[index] & ListTableMaking.folded != 0 ? phrases : keys)[index]
  }

  /// The entries, in the order of the file.
  public var entries: [ListEntry] { hashes.indices.map { ListEntry(list: self, index: $0) } }
}

/// An entry of a list that the build has read.
public struct ListEntry: Sendable {
  let list: ListTable
  let index: Int

  /// The phrase as it was written.
  public var phrase: String { list.phrases[index] }
  /// The folded letters of the phrase.
  public var key: String { list.key(index) }
  /// The hash of the folded letters.
  public var hash: UInt64 { list.hashes[index] }
  public var value: String { list.values[meaning] }
  /// The place of the value among the ``ListTable/values``.
  public var meaning: Int { Int(list.meanings[index]) }
  public var weight: Int { Int(list.weights[index]) }
  /// The language of the phrase, as `nl`.
  public var language: String { list.isEnglish(index) ? "en" : "nl" }
}
