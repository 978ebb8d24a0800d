internal import Lexicons
internal import Words

/// A unit in which time is counted; its words stand in `time-units.txt`.
enum TimeUnit: String {
  case hour, day, workday, week, fortnight, month, quarter, year

  /// The unit that a folded word stands for, in the singular or the plural.
  init?(word: String) {
    guard let unit = Self.named[word] else { return nil }
    self = unit
  }

  /// The words for all units.
  static var words: [String] { named.words }

  private static let named = WordMap(
    Vocabulary.timeUnits.entries.compactMap { entry in
      TimeUnit(rawValue: entry.value).map { (entry.key, $0) }
    })
}
