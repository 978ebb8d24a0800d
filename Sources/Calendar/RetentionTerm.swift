internal import Words

/// How long something is kept: `5 jaar`, `anderhalf jaar`, `18 maanden`, `2 years`.
package struct RetentionTerm: Hashable, Sendable, Codable {
  /// The words it was given in.
  package var text: String
  package var months: Int
  package var days: Int

  /// The longest term that is taken seriously, in months.
  private static let longest = 12 * 1000

  /// Reads a term; `nil` when the words are none, such as a number without a unit.
  package init?(parsing text: String) {
    let tokens = Token.tokens(in: text)
    for index in tokens.indices {
      guard let number = Self.halves(tokens, upTo: index),
        let (months, days) = Self.unit(tokens[index].word)
      else { continue }
      self.text = text
      self.months = number * months / 2
      self.days = number * days / 2
      guard self.months + self.days / 30 <= Self.longest, self.months + self.days > 0 else {
        return nil
      }
      return
    }
    return nil
  }

  /// The last day of the term, counted from a day.
  ///
  /// From the 31st a month ends where it ends: a month after 31 January is the last of February.
  package func lastDay(from date: CalendarDate) -> CalendarDate {
    let month = date.year * 12 + date.month - 1 + months
    let first = CalendarDate(year: min(month / 12, 9999), month: month % 12 + 1, day: 1)
    guard let first else { return date.adding(days: days) }
    let day = min(date.day, first.endOfMonth.day)
    return first.adding(days: day - 1 + days)
  }

  /// The number of half units that stands before a unit.
  private static func halves(_ tokens: [Token], upTo index: Int) -> Int? {
    guard index > 0 else { return nil }
    let token = tokens[index - 1]
    if token.isA(.half) { return 1 }
    if token.isA(.oneAndHalf) { return 3 }
    if token.isA(.one) { return 2 }
    let number = token.kind == .number ? token.number : CalendarNames.number(token.word)
    return number.flatMap { (1...100_000).contains($0) ? 2 * $0 : nil }
  }

  private static func unit(_ word: String) -> (months: Int, days: Int)? {
    switch TimeUnit(word: word) {
    case .year: (12, 0)
    case .quarter: (3, 0)
    case .month: (1, 0)
    case .fortnight: (0, 14)
    case .week: (0, 7)
    case .day, .workday: (0, 1)
    case .hour, nil: nil
    }
  }
}
