internal import Words

/// The lists and patterns of `keep-out.txt`, as a person reads and reviews them.
///
/// How a pattern is written stands at the head of that file.
public struct KeepOutLexicon: Sendable {
  /// All words of the lists and patterns, by which a line is cut.
  public let vocabulary: KeepOutVocabulary
  /// The numbers of the words of each list, in the order of the file.
  private var lists: [String: [Int32]] = [:]
  /// The same as sets.
  private let sets: [String: KeepOutWords]
  /// The patterns of each list of them.
  public private(set) var patterns: [String: [KeepOutPattern]] = [:]
  /// The keys of a head, each with whether it keeps out (`true`) or lets through.
  public private(set) var keys: [String: Bool] = [:]

  /// The lists that hold patterns instead of words.
  private static let patternLists = ["said", "but", "reopens"]
  /// The lists that hold keys of several words, with a bar between them.
  private static let keyLists = ["closed key": true, "open key": false]

  /// The lists of words by which a mark says what it is about.
  private static let scopes = [
    "note-noun", "determiner", "before", "last", "one", "after", "rest", "begin", "end",
  ]

  public static let standard = KeepOutLexicon(
    String(decoding: PackageResources.keep_out_txt, as: UTF8.self))

  public init(_ text: String) {
    // An array is cut many times faster than a string, whose every index is looked at.
    let bytes = Array(text.utf8)
    var name = ""
    var written: [(list: String, pattern: ArraySlice<UInt8>)] = []
    var words = Numbering(count: bytes.count / 2)
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
        name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
      } else if Self.patternLists.contains(name) {
        written.append((name, line))
        KeepOutPattern.forEachWord(in: line) { _ = words.number(of: $0) }
      } else if let isClosed = Self.keyLists[name] {
        for key in line.split(separator: UInt8(ascii: "|")) {
          keys[String(decoding: key, as: UTF8.self)] = isClosed
        }
      } else {
        let numbers = line.split(separator: UInt8(ascii: " ")).map { words.number(of: $0) }
        lists[name, default: []] += numbers
      }
    }
    // What says of which part a mark is, says nothing else.
    for name in Self.scopes { lists["filler", default: []] += lists[name] ?? [] }
    let vocabulary = words.vocabulary
    self.vocabulary = vocabulary
    sets = lists.mapValues { vocabulary.words(numbered: $0) }
    let reader = KeepOutPattern.Reader(sets, vocabulary)
    for (list, pattern) in written {
      patterns[list, default: []].append(KeepOutPattern(pattern, reader))
    }
  }

  /// The words of a list.
  public func words(in list: String) -> [String] {
    (lists[list] ?? []).map { vocabulary.word(Int($0)) }
  }

  /// Whether a word stands in a list.
  public func holds(_ word: some StringProtocol, in list: String) -> Bool {
    sets[list]?.contains(vocabulary.number(of: String(word))) ?? false
  }

  /// The words of some lists.
  public func words(of names: String...) -> KeepOutWords {
    vocabulary.words(numbered: names.flatMap { lists[$0] ?? [] })
  }
}

/// Numbers for words, in the order in which they come in.
private struct Numbering {
  private var making: WordTableMaking
  private var spellings: [ArraySlice<UInt8>] = []

  init(count: Int) {
    making = WordTableMaking(count: count)
    spellings.reserveCapacity(count / 4)
  }

  mutating func number(of word: ArraySlice<UInt8>) -> Int32 {
    let number = making.value(of: WordHash.of(word), adding: Int32(spellings.count))
    if number == spellings.count { spellings.append(word) }
    return number
  }

  var vocabulary: KeepOutVocabulary { KeepOutVocabulary(making.table, spellings) }
}
