/// Writes what ``KeepOutLexicon`` reads.
public enum KeepOutMaking {
  /// The lists that hold patterns instead of words.
  private static let patternLists = ["said", "but", "reopens"]
  /// The lists that hold keys of several words, with a bar between them, and whether these keep out.
  private static let keyLists = ["closed key": true, "open key": false]

  /// The lists of words by which a mark says what it is about.
  private static let scopes = [
    "note-noun", "determiner", "before", "last", "one", "after", "rest", "begin", "end",
  ]

  /// The bytes of the lists and patterns of a text; how it is written stands at the head of
  /// `keep-out.txt`.
  public static func bytes(of text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    var name = ""
    var words = Numbering(count: bytes.count / 2)
    var lists: [String: [Int32]] = [:]
    var written: [String: [ArraySlice<UInt8>]] = [:]
    var keys: [(key: String, isClosed: Bool)] = []
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
        name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
      } else if patternLists.contains(name) {
        written[name, default: []].append(line)
        KeepOutPatternMaking.forEachWord(in: line) { _ = words.number(of: $0) }
      } else if let isClosed = keyLists[name] {
        for key in line.split(separator: UInt8(ascii: "|")) {
          keys.append((String(decoding: key, as: UTF8.self), isClosed))
        }
      } else {
        let numbers = line.split(separator: UInt8(ascii: " ")).map { words.number(of: $0) }
        lists[name, default: []] += numbers
      }
    }
    // What says of which part a mark is, says nothing else.
    for name in scopes { lists["filler", default: []] += lists[name] ?? [] }
    var writer = FlatWriter()
    words.write(to: &writer)
    let names = lists.keys.sorted()
    writer.add(texts: names)
    for name in names { writer.add(lists[name] ?? []) }
    writer.add(texts: keys.map(\.key))
    writer.add(keys.map { UInt8($0.isClosed ? 1 : 0) })
    var making = KeepOutPatternMaking(lists, words)
    let patterns = patternLists.map { (written[$0] ?? []).map { making.pattern($0) } }
    making.write(to: &writer)
    writer.add(texts: patternLists)
    for list in patterns {
      writer.add(list.map { Int32($0.elements.count) })
      writer.add(list.map(\.anchor))
      writer.add(list.flatMap(\.elements))
    }
    return writer.bytes
  }
}

extension KeepOutMaking {
  /// Numbers for words, in the order in which they come in.
  struct Numbering {
    private var slots: WordTableSlots
    private var spellings: [ArraySlice<UInt8>] = []

    init(count: Int) { slots = WordTableSlots(count: count) }

    /// How many words there are.
    var count: Int { spellings.count }

    mutating func number(of word: ArraySlice<UInt8>) -> Int32 {
      let number = slots.value(of: WordHash.of(word), adding: Int32(spellings.count))
      if number == spellings.count { spellings.append(word) }
      return number
    }

    func write(to writer: inout FlatWriter) {
      slots.write(to: &writer)
      writer.add(texts: spellings.map { String(decoding: $0, as: UTF8.self) })
    }
  }
}
