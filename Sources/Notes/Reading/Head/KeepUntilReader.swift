internal import Lexicons
internal import Calendar
internal import Words

/// Reads until when a note is kept: `2027-01-01`, `2027`, `eind maart 2027`, `5 jaar`, `blijvend`.
enum KeepUntilReader {
  /// The day that stands for a note that is never destroyed: the last one there is.
  private static let forever = CalendarDate(year: 9999, month: 12, day: 31)

  /// - Parameters:
  ///   - words: The value of the field.
  ///   - date: The day of the conversation, from which a term counts.
  /// - Returns: The last day on which the note may be kept; `nil` when the words tell none.
  static func read(_ words: String, near date: CalendarDate?) -> CalendarDate? {
    if let day = DateReader.read(words, near: date, allowsBareNumbers: true) { return day.date }
    if let period = Period(parsing: words) { return period.to }
    if Folding.key(words).cut(at: " ").contains(where: { HeadWord.lasting.holds($0) }) {
      return forever
    }
    guard let date else { return nil }
    if let term = RetentionTerm(parsing: words) { return term.lastDay(from: date) }
    return DeadlineReader.readings(in: words, near: date, holidays: [:]).lazy
      .compactMap(\.window.to).first
  }
}
