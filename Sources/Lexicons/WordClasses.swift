internal import Words

/// Classes of single words, as a list has them under `= class`; a word may be of several.
///
/// `Class` is an enum with a case of that name for each class of the list, at most 64.
public struct WordClasses<Class: CaseIterable & RawRepresentable<UInt8>>: Sendable {
  /// The place of each word in ``sets``.
  private let table: WordTable
  /// Classes that words are of, as a bit for the raw value of each.
  private let sets: [UInt64]

  public init(_ list: Vocabulary) {
    let bits = Dictionary(
      uniqueKeysWithValues: Class.allCases.map { ("\($0)", UInt64(1) << UInt64($0.rawValue)) })
    var sets: [UInt64: UInt64] = [:]
    for entry in list.entries {
      sets[WordHash.of(Folding.key(entry.phrase)), default: 0] |= bits[entry.value] ?? 0
    }
    table = WordTable(sets.keys.enumerated().map { (hash: $1, value: Int32($0)) })
    self.sets = Array(sets.values)
  }

  /// Whether a word, by the hash of its folded letters, is of a class.
  public func contains(_ word: UInt64, _ wanted: Class) -> Bool {
    let place = table.value(of: word)
    return place >= 0 && sets[Int(place)] & (1 << UInt64(wanted.rawValue)) != 0
  }
}

extension Vocabulary {
  /// The folded words and phrases that stand under a value of the list.
  public func words(under value: String) -> [String] {
    entries.filter { $0.value == value }.map { Folding.key($0.phrase) }
  }
}
