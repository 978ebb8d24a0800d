internal import Words

/// Classes of single words, as a list has them under `= class`; a word may be of several.
///
/// `Class` is an enum with a case of that name for each class of the list, at most 64. It is a coding
/// key, so that the compiler writes down the names of its cases; asking for them at run time takes
/// longer than making the whole table.
public struct WordClasses<Class: CaseIterable & CodingKey & RawRepresentable<Int>>: Sendable {
  /// The place of each word in ``sets``.
  private let table: WordTable
  /// Classes that words are of, as a bit for the raw value of each.
  private let sets: [UInt64]

  public init(_ list: Vocabulary) {
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
  public func contains(_ word: UInt64, _ wanted: Class) -> Bool {
    let place = table.value(of: word)
    return place >= 0 && sets[Int(place)] & (1 << UInt64(wanted.rawValue)) != 0
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
