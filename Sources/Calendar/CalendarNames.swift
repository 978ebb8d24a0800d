internal import Lexicons
internal import Words

/// Months, days of the week and ordinals by the numbers that the lists of words give them.
enum CalendarNames {
  static func month(_ word: String) -> Int? { months[word] }
  /// Whether a token is the name of a month.
  static func isMonth(_ token: Words.Token) -> Bool { months[token.hash] != nil }
  /// Whether a token is an ordinal in words.
  static func isOrdinal(_ token: Words.Token) -> Bool { ordinals[token.hash] != nil }
  static func weekday(_ word: String) -> Int? { weekdays[word] }
  static func ordinal(_ word: String) -> Int? { ordinals[word] }

  /// The value of a number in words.
  static func number(_ word: String) -> Int? { NumberWords.value(ofWord: word) }

  /// The month that a word with a slip of the pen stands for, where a day stands before it.
  static func misspeltMonth(_ word: String) -> Int? {
    guard word.utf8.count >= 4 else { return nil }
    return longMonths.name(near: word).flatMap { months[$0] }
  }

  /// The words for months, days of the week and ordinals.
  static var openers: some Sequence<String> {
    [months, weekdays, ordinals].lazy.flatMap(\.words)
  }

  private static let months = map(.months)
  private static let weekdays = map(.weekdays)
  /// The ordinals, also with the ending of older Dutch: `den eersten april`.
  private static let ordinals = map(.ordinals, endings: ["", "n"])
  private static let longMonths = SlipIndex(months.words.filter { $0.utf8.count >= 5 })

  private static func map(_ list: Vocabulary, endings: [String] = [""]) -> WordMap<Int> {
    WordMap(
      list.entries.flatMap { entry in
        endings.compactMap { ending in
          Int(entry.value).map { (entry.key + ending, $0) }
        }
      })
  }
}
