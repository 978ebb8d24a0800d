internal import Words

/// The lists and patterns of `keep-out.txt`, as a person reads and reviews them.
///
/// How a pattern is written stands at the head of that file.
public struct KeepOutLexicon: Sendable {
  public private(set) var lists: [String: Set<String>] = [:]
  /// All words of the lists and patterns, by which a line is cut.
  public let vocabulary: KeepOutVocabulary
  /// The patterns of each list of them.
  public private(set) var patterns: [String: [KeepOutPattern]] = [:]
  /// The keys of a head, each with whether it keeps out (`true`) or lets through.
  public private(set) var keys: [String: Bool] = [:]

  /// The lists that hold patterns instead of words.
  private static let patternLists: Set<String> = ["said", "but", "reopens"]
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
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      if line.first == UInt8(ascii: "["), line.last == UInt8(ascii: "]") {
        name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
      } else if Self.patternLists.contains(name) {
        written.append((name, line))
      } else if let isClosed = Self.keyLists[name] {
        for key in Self.parts(of: line, at: "|") { keys[key] = isClosed }
      } else {
        lists[name, default: []].formUnion(Self.parts(of: line, at: " "))
      }
    }
    // What says of which part a mark is, says nothing else.
    for name in Self.scopes { lists["filler", default: []].formUnion(lists[name] ?? []) }
    vocabulary = KeepOutVocabulary(
      lists.values.flatMap(\.self) + written.flatMap { KeepOutPattern.words(in: $0.pattern) })
    let numbers = lists.mapValues(vocabulary.words)
    for (list, pattern) in written {
      patterns[list, default: []].append(KeepOutPattern(pattern, numbers, vocabulary))
    }
  }

  private static func parts(of line: ArraySlice<UInt8>, at mark: Unicode.Scalar) -> [String] {
    line.split(separator: UInt8(truncatingIfNeeded: mark.value)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  public subscript(list: String) -> Set<String> { lists[list] ?? [] }

  /// The words of some lists.
  public func words(of names: String...) -> KeepOutWords {
    vocabulary.words(names.flatMap { lists[$0] ?? [] })
  }
}
