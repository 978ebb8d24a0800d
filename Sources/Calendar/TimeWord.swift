internal import Lexicons

/// A class of small words by which people speak of days and hours; see `time-words.txt`.
enum TimeWord: Int, WordClass {
  case link, this, following, coming, last, soon, past
  case every, joint, either, upTo, endingAt, before, after
  case dayList, dayRange, dayPreposition, starting, through
  case countedOn, hourOpener, spanOpener, hourUnit
  case since, now, greeting, hedge, half, oneAndHalf, one, times
  case ordinalEnding, englishEnding, counted, shortDay, doubtfulDay, openingDay
  case weekend, weekNumber, halfYear, quarter, oneDay, everyDay, oneMonth, oneYear, weeks
  case ready, not

  static let classes = WordClasses<TimeWord>(.timeWords)
}

extension Token {
  /// Whether it is a small word of a class.
  func isA(_ wanted: SmallWord) -> Bool { wanted.holds(hash) }

  /// Whether it is a word of a class.
  func isA(_ wanted: TimeWord) -> Bool { wanted.holds(hash) }
}
