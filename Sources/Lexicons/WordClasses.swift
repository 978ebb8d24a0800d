public import Words

/// A class of single words, as a list has them under `= class`: an enum with a case of that name for
/// each class of the list, at most 64.
///
/// It is a coding key, so that the compiler writes down the names of its cases; asking for them at run
/// time takes longer than making the whole table.
public protocol WordClass: CaseIterable, CodingKey, RawRepresentable<Int> {
  static var classes: WordClasses<Self> { get }
}

extension WordClass {
  /// Whether a word, by the hash of its folded letters, is of the class.
  @inlinable public func holds(_ word: UInt64) -> Bool { Self.classes.contains(word, self) }

  /// The class as a bit among those of ``bits(of:)``.
  @inlinable public var bit: UInt64 { 1 << UInt64(rawValue) }

  /// The classes that a word is of, as bits, for one look-up where several are asked for.
  @inlinable public static func bits(of word: UInt64) -> UInt64 { classes.bits(of: word) }

  /// Whether a folded word is of the class.
  public func holds(_ word: some StringProtocol) -> Bool { holds(WordHash.of(word.utf8)) }

  /// The words and phrases of the class, folded.
  public var words: [String] { Self.classes.list.words(under: stringValue) }
}

/// The words of the classes of a list; a word may be of several.
public struct WordClasses<Class: WordClass>: Sendable {
  let list: Vocabulary
  /// The place of each word in ``sets``.
  @usableFromInline let table: WordTable
  /// Classes that words are of, as a bit for the raw value of each.
  @usableFromInline let sets: [UInt64]

  public init(_ list: Vocabulary) {
    self.list = list
    let bits = list.values.map { value in
      Class.allCases.first { $0.stringValue == value }.map { UInt64(1) << UInt64($0.rawValue) } ?? 0
    }
    let entries = list.entries
    var making = WordTableMaking(count: entries.count)
    var sets: [UInt64] = []
    for entry in entries {
      let place = Int(making.value(of: entry.hash, adding: Int32(sets.count)))
      if place == sets.count { sets.append(0) }
      sets[place] |= bits[entry.meaning]
    }
    table = making.table
    self.sets = sets
  }

  /// Whether a word, by the hash of its folded letters, is of a class.
  @inlinable public func contains(_ word: UInt64, _ wanted: Class) -> Bool {
    bits(of: word) & (1 << UInt64(wanted.rawValue)) != 0
  }

  /// The classes that a word is of, as a bit for the raw value of each.
  @inlinable public func bits(of word: UInt64) -> UInt64 {
    let place = table.value(of: word)
    return place < 0 ? 0 : sets[Int(place)]
  }
}

extension Vocabulary {
  /// The words of the list with the raw value of the class that each stands under first.
  func classTable<Class: CaseIterable & CodingKey & RawRepresentable<Int>>(
    _: Class.Type
  ) -> WordTable {
    let classes = values.map { value in
      Class.allCases.first { $0.stringValue == value }.map { Int32($0.rawValue) }
    }
    return WordTable(
      entries.compactMap { entry in classes[entry.meaning].map { (entry.hash, $0) } })
  }

  /// The folded words and phrases that stand under a value of the list.
  public func words(under value: String) -> [String] {
    entries.filter { $0.value == value }.map(\.key)
  }
}
