/// The lists and patterns of `keep-out.txt`, as ``KeepOutMaking`` wrote them.
///
/// How a pattern is written stands at the head of that file.
public struct KeepOutLexicon: Sendable {
  /// All words of the lists and patterns, by which a line is cut.
  public let vocabulary: KeepOutVocabulary
  /// The numbers of the words of each list, in the order of the file.
  private let lists: [String: [Int32]]
  /// The same as sets.
  private let sets: [String: KeepOutWords]
  /// The patterns of each list of them.
  public let patterns: [String: [KeepOutPattern]]
  /// The keys of a head, each with whether it keeps out (`true`) or lets through.
  public let keys: [String: Bool]

  public init(_ bytes: FlatBytes) {
    var place = 0
    let vocabulary = KeepOutVocabulary(bytes, at: &place)
    self.vocabulary = vocabulary
    var lists: [String: [Int32]] = [:]
    for name in bytes.strings(at: &place) { lists[name] = bytes.array(at: &place).all }
    self.lists = lists
    sets = lists.mapValues { vocabulary.words(numbered: $0) }
    let keys = bytes.strings(at: &place)
    let areClosed = bytes.array(UInt8.self, at: &place)
    self.keys = Dictionary(
      zip(keys, areClosed.indices.map { areClosed[$0] != 0 }), uniquingKeysWith: { $1 })
    let named = Self.sets(bytes.array(at: &place), of: KeepOutWords.size(vocabulary.count))
    let filler = self.sets["filler"] ?? vocabulary.words(numbered: [])
    var patterns: [String: [KeepOutPattern]] = [:]
    for name in bytes.strings(at: &place) {
      let counts = bytes.array(Int32.self, at: &place)
      let anchors = bytes.array(Int32.self, at: &place)
      let elements = bytes.array(Int32.self, at: &place)
      var next = 0
      patterns[name] = zip(counts.all, anchors.all).map { count, anchor in
        defer { next += Int(count) }
        return KeepOutPattern(
          (next..<next + Int(count)).compactMap { .init(elements[$0], named) },
          anchor: named[Int(anchor)], filler: filler)
      }
    }
    self.patterns = patterns
  }

  /// Sets of words whose bits lie one behind another, so many numbers each.
  private static func sets(_ bits: FlatArray<UInt64>, of size: Int) -> [KeepOutWords] {
    stride(from: 0, to: bits.count, by: size).map { start in
      KeepOutWords(bits: (start..<min(start + size, bits.count)).map { bits[$0] })
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
