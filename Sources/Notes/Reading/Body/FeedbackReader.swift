internal import Calendar
internal import Lexicons
internal import Words

/// Reads what is told back: `briefje in de bus, 19 mei 2026`.
enum FeedbackReader {
  static func read(_ words: String, line: Int, near date: CalendarDate?) -> Feedback? {
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    let cues = Line(words)
    return Feedback(
      text: LineText(words).remaining,
      date: DateReader.read(words, near: date, allowsBareNumbers: true)?.date,
      channel: cues.first(.channels).map { cues.string($0.tokens).lowercased() },
      line: line
    )
  }
}
