internal import Calendar

/// Something in the agenda of a neighbourhood, on a day that is known.
struct AgendaEntry: Hashable {
  /// A time of day, local to the Netherlands.
  struct ClockTime: Hashable, Comparable {
    let hour: Int
    let minute: Int

    /// Reads `HH:MM`; `nil` when it is no time.
    init?(_ text: String) {
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]),
        (0..<24).contains(hour), (0..<60).contains(minute)
      else { return nil }
      self.hour = hour
      self.minute = minute
    }

    static func < (one: Self, other: Self) -> Bool {
      (one.hour, one.minute) < (other.hour, other.minute)
    }
  }

  let id: StableID
  let title: String
  let area: String
  let place: String?
  /// Sentences for who wants to know more, a line each.
  let details: [String]
  /// The day on which it last changed.
  let changed: CalendarDate
  /// The day, or the first one when it repeats.
  let day: CalendarDate
  /// `nil` when it lasts the whole day.
  let start: ClockTime?
  /// `nil` when nobody wrote down how long it lasts.
  let end: ClockTime?
  let recurrence: RecurrenceRule?
  /// Whether people can come; else it only tells that something will be heard.
  let isGathering: Bool

  /// The day on which it ends: the next one when it goes on past midnight.
  var endDay: CalendarDate {
    guard let start, let end, end <= start else { return day }
    return day.adding(days: 1)
  }
}
