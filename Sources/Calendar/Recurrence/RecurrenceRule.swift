/// How something repeats, as the RFC 5545 rule (§3.3.10) of a ``When`` says it.
///
/// Only what people write is understood: by day, week or month, on days of the week. Anything else
/// is no rule, so what is written out again can hold nothing but these parts.
package struct RecurrenceRule: Hashable, Sendable {
  package enum Frequency: String, Hashable, Sendable {
    case daily = "DAILY"
    case weekly = "WEEKLY"
    case monthly = "MONTHLY"
  }

  /// A day of the week, and which one of the month: 1 is the first, -1 the last.
  package struct Day: Hashable, Sendable {
    package var position: Int?
    /// After ISO 8601: 1 is Monday.
    package var weekday: Int
  }

  package var frequency: Frequency
  package var interval: Int
  package var days: [Day]
  /// The last day on which it may be.
  package var until: CalendarDate?

  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// Reads a rule such as `FREQ=MONTHLY;BYDAY=1SU`; `nil` when a part of it is not understood.
  package init?(_ rule: String) {
    var frequency: Frequency?
    interval = 1
    days = []
    for part in rule.split(separator: ";", omittingEmptySubsequences: false) {
      let pair = part.split(separator: "=", maxSplits: 1)
      guard pair.count == 2 else { return nil }
      let value = String(pair[1])
      switch pair[0] {
      case "FREQ": frequency = Frequency(rawValue: value)
      case "INTERVAL":
        guard let number = Int(value), (1...52).contains(number) else { return nil }
        interval = number
      case "BYDAY":
        for word in value.split(separator: ",") {
          guard let day = Self.day(word) else { return nil }
          days.append(day)
        }
      case "UNTIL":
        guard let day = Self.date(value) else { return nil }
        until = day
      default: return nil
      }
    }
    guard let frequency else { return nil }
    self.frequency = frequency
  }

  private static func day(_ word: Substring) -> Day? {
    guard let index = codes.firstIndex(of: String(word.suffix(2))) else { return nil }
    let number = word.dropLast(2)
    if number.isEmpty { return Day(position: nil, weekday: index + 1) }
    guard let position = Int(number), position != 0, (-5...5).contains(position) else { return nil }
    return Day(position: position, weekday: index + 1)
  }

  /// Reads a day as `20260701`.
  private static func date(_ word: String) -> CalendarDate? {
    guard word.utf8.count == 8, let number = Int(word) else { return nil }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// The rule as RFC 5545 writes it, without its last day.
  package var text: String {
    var parts = ["FREQ=\(frequency.rawValue)"]
    if interval > 1 { parts.append("INTERVAL=\(interval)") }
    if !days.isEmpty {
      let words = days.map { ($0.position.map(String.init) ?? "") + Self.codes[$0.weekday - 1] }
      parts.append("BYDAY=\(words.joined(separator: ","))")
    }
    return parts.joined(separator: ";")
  }
}

// MARK: - Days

extension RecurrenceRule {
  /// The first day that the rule allows on or after a day, when it says which days those are.
  ///
  /// `Every other Friday` and `each month` do not: whoever picks a day then sends people to a closed
  /// door.
  ///
  /// - Parameters:
  ///   - day: The day to look from.
  ///   - start: The day on which it began, when that is known; it settles what the rule leaves open.
  /// - Returns: The day; `nil` when it is not known, or none is left.
  package func firstDay(onOrAfter day: CalendarDate, startingOn start: CalendarDate?)
    -> CalendarDate?
  {
    guard start != nil || saysItsDays else { return nil }
    let first = start.map { max($0, day) } ?? day
    for offset in 0..<Self.horizon {
      let candidate = first.adding(days: offset)
      if let until, candidate > until { return nil }
      if isDay(candidate, startingOn: start) { return candidate }
    }
    return nil
  }

  /// Far enough for the fifth Friday of a month, every few months.
  private static let horizon = 1_500

  private var saysItsDays: Bool {
    interval == 1 && (frequency == .daily || !days.isEmpty)
  }

  private func isDay(_ day: CalendarDate, startingOn start: CalendarDate?) -> Bool {
    guard days.isEmpty || days.contains(where: { Self.isDay(day, $0) }) else { return false }
    guard let start else { return true }
    switch frequency {
    case .daily: return (day.dayNumber - start.dayNumber) % interval == 0
    case .weekly:
      let weeks = (Self.monday(of: day) - Self.monday(of: start)) / 7
      return weeks % interval == 0 && (!days.isEmpty || day.weekday == start.weekday)
    case .monthly:
      let months = (day.year - start.year) * 12 + day.month - start.month
      return months % interval == 0 && (!days.isEmpty || day.day == start.day)
    }
  }

  private static func monday(of day: CalendarDate) -> Int { day.dayNumber - day.weekday + 1 }

  private static func isDay(_ day: CalendarDate, _ wanted: Day) -> Bool {
    guard day.weekday == wanted.weekday else { return false }
    switch wanted.position {
    case nil: return true
    case let position? where position > 0: return (day.day - 1) / 7 + 1 == position
    case let position?:
      let left = CalendarDate.daysInMonth(day.month, of: day.year) - day.day
      return left / 7 + 1 == -position
    }
  }
}
