internal import Calendar
internal import Notes

extension Activity {
  /// Whether it is for everyone and may still come; what repeats always may.
  func isToCome(after day: CalendarDate) -> Bool {
    guard self.public else { return false }
    guard let when, when.recurrence == nil, let date = when.date else { return true }
    return date >= day
  }
}
