/// A day that is written as one and stands on no calendar, such as `31-2-2026`.
package struct ImpossibleDate: Hashable, Sendable {
  /// The words as they were written.
  package let words: String
  private let day: Int
  private let month: Int
  private let year: Int?

  /// Finds the first such day in a text, written in numbers or with the name of a month.
  package init?(in text: String) {
    let tokens = Token.tokens(in: text)
    let forms = tokens.indices.lazy.compactMap { index in
      (Self.numeric(tokens, index) ?? Self.named(tokens, index)).map { (index, $0) }
    }
    guard
      let (index, form) = forms.first(where: {
        CalendarDate(year: $1.year ?? 2024, month: $1.month, day: $1.day) == nil
      })
    else { return nil }
    let bytes = tokens[index].range.lowerBound..<tokens[form.end - 1].range.upperBound
    words = String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
    (day, month, year) = (form.day, form.month, form.year)
  }

  /// The day with its first two numbers the other way round, if that one does exist.
  package var swapped: String? {
    guard let year, (1...12).contains(day), month > 12,
      CalendarDate(year: year, month: day, day: month) != nil
    else { return nil }
    return "\(month)-\(day)-\(year)"
  }

  /// Why there is no such day, in half a sentence.
  package func reason(isDutch: Bool) -> String {
    guard let first = CalendarDate(year: year ?? 2024, month: month, day: 1) else {
      return isDutch ? "een jaar heeft twaalf maanden" : "a year has twelve months"
    }
    let style = DateStyle(isDutch: isDutch)
    let name = month == 2 && year != nil ? style.month(first) : style.monthName(month)
    let days = CalendarDate.daysInMonth(month, of: year ?? 2024)
    return isDutch ? "\(name) heeft \(days) dagen" : "\(name) has \(days) days"
  }
}

// MARK: - Forms

extension ImpossibleDate {
  private typealias Form = (day: Int, month: Int, year: Int?, end: Int)

  /// `31-2-2026`, `31/02/26`, `2026-02-31`.
  private static func numeric(_ tokens: [Token], _ index: Int) -> Form? {
    guard index + 4 < tokens.count else { return nil }
    let parts = tokens[index..<(index + 5)]
    let (first, second, third) = (tokens[index], tokens[index + 2], tokens[index + 4])
    guard ["-", "/", "."].contains(tokens[index + 1].word),
      tokens[index + 3].word == tokens[index + 1].word,
      parts.dropFirst().allSatisfy(\.isGlued), second.digits == 1 || second.digits == 2
    else { return nil }
    switch (first.digits, third.digits) {
    case (4, 1), (4, 2): return (third.number, second.number, first.number, index + 5)
    case (1, 4), (2, 4): return (first.number, second.number, third.number, index + 5)
    case (1, 2), (2, 2): return (first.number, second.number, 2000 + third.number, index + 5)
    default: return nil
    }
  }

  /// `31 februari 2026`, `30 feb`.
  private static func named(_ tokens: [Token], _ index: Int) -> Form? {
    guard tokens[index].digits == 1 || tokens[index].digits == 2, index + 1 < tokens.count,
      let month = CalendarNames.month(tokens[index + 1].word)
    else { return nil }
    let hasYear = index + 2 < tokens.count && tokens[index + 2].digits == 4
    let year = hasYear ? tokens[index + 2].number : nil
    return (tokens[index].number, month, year, index + (hasYear ? 3 : 2))
  }
}
