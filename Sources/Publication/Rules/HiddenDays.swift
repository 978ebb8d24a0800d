internal import Calendar
internal import Municipality
internal import Notes
internal import Opgave
internal import Words

/// The days on which people talked at somebody's home, which no public edition names (rule R7).
///
/// Neighbours who know the day know at whose door people rang.
struct HiddenDays {
  private let days: Set<CalendarDate>
  /// The same, first one first.
  private let inOrder: [CalendarDate]
  private let style: DateStyle

  /// Gathers the days of an area, with those on which others agreed something for it.
  ///
  /// - Parameters:
  ///   - opgave: The area.
  ///   - isDutch: Whether months that a note writes as numbers get Dutch names.
  init(_ opgave: Wijkopgave, isDutch: Bool) {
    let atHome = opgave.sources.lazy.filter { !$0.confidential && $0.kind.isAtHome }
    // Of a conversation in another area nobody here knows whether it was at home.
    let elsewhere = opgave.agreements.lazy.flatMap(\.history).map(\.origin)
      .filter { !$0.confidential && $0.area != nil }
    days = Set(atHome.map(\.date)).union(elsewhere.map(\.date))
    inOrder = days.sorted()
    style = DateStyle(isDutch: isDutch)
  }

  func contains(_ date: CalendarDate) -> Bool { days.contains(date) }

  /// The text with each of the days as its month: `op 12 maart` is `in maart`, and `op de 12e`,
  /// which may be of any month, is `op die dag`.
  func removing(from line: Line) -> String {
    let hidden = DayMention.all(in: line, of: inOrder)
    guard !hidden.isEmpty else { return line.text }
    let bytes = Array(line.text.utf8)
    var result: [UInt8] = []
    var end = 0
    for mention in hidden {
      let month =
        mention.monthWord.map { String(decoding: bytes[$0], as: UTF8.self) }
        ?? style.monthName(mention.month)
      var start = mention.range.lowerBound
      if mention.isWithoutMonth {
        let isFirst = mention.range.lowerBound == 0
        result += bytes[end..<mention.range.lowerBound]
        result +=
          (style.isDutch ? isFirst ? "Die dag" : "die dag" : isFirst ? "That day" : "that day")
          .utf8
        end = mention.range.upperBound
        continue
      }
      var words = mention.year.map { "\(month) \($0)" } ?? month
      switch mention.lead {
      case .on(let range):
        start = range.lowerBound
        words = (bytes[start] == UInt8(ascii: "O") ? "In " : "in ") + words
      case .preposition: break
      case .none where mention.range == 0..<bytes.count: break
      case .none: words = (start == 0 ? "In " : "in ") + words
      }
      result += bytes[end..<start]
      result += words.utf8
      end = mention.range.upperBound
    }
    result += bytes[end...]
    return String(decoding: result, as: UTF8.self)
  }
}
