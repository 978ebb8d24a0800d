internal import Lexicons

/// A class of words around days and periods; see `day-words.txt`.
enum DayWord: Int, WordClass {
  case week, days, thisOne, same, ours, within, everyOther, ofMonth, theDay
  case fromHour, hourSpan, pm, quarterHour, pastHour, onceBehind, everyWeek, upToDay, effect
  case long, schoolYear, atThe
  case holiday, holidayEnding, morning, afternoon, evening, saint

  static let classes = WordClasses<DayWord>(.dayWords)
}

extension Token {
  /// Whether it is a word of a class.
  func isA(_ wanted: DayWord) -> Bool { wanted.holds(hash) }
}
