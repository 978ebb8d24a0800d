internal import Calendar
internal import Notes

/// The words for deadlines and for the hours of activities.
extension Phrases {
  /// A deadline in words that need no other date to be understood.
  func due(_ due: Due) -> String {
    guard let to = due.to else { return inFull(due.text) }
    guard let from = due.from else {
      return say("uiterlijk \(dates.day(to))", "by \(dates.day(to))")
    }
    if from == to { return dates.day(to) }
    guard from.year == to.year, from.month == to.month else {
      return say("uiterlijk \(dates.day(to))", "by \(dates.day(to))")
    }
    switch (from.day, to) {
    case (1, to.endOfMonth): return dates.month(to)
    case (1, _) where to.day == 10:
      return say("begin \(dates.month(to))", "early \(dates.month(to))")
    case (11, _) where to.day == 20: return say("half \(dates.month(to))", "mid \(dates.month(to))")
    case (21, to.endOfMonth): return say("eind \(dates.month(to))", "late \(dates.month(to))")
    default: return say("uiterlijk \(dates.day(to))", "by \(dates.day(to))")
    }
  }

  /// The usual abbreviations of a deadline in words that everybody reads.
  private func inFull(_ text: String) -> String {
    switch text.filter(\.isLetter).lowercased() {
    case "zsm", "asap": say("zo snel mogelijk", "as soon as possible")
    case "ntb", "nntb", "nnb", "tbd": noDate
    default: text
    }
  }

  /// When an activity is: the weekday, the day and the hours, or the writer's words.
  func moment(_ when: When) -> String {
    guard when.recurrence == nil, let date = when.date else { return when.text }
    let day = "\(dates.weekday(date)) \(dates.day(date))"
    switch (when.start, when.end) {
    case (let start?, let end?):
      return say("\(day), \(start) tot \(end) uur", "\(day), \(start) to \(end)")
    case (let start?, nil): return say("\(day), \(start) uur", "\(day), \(start)")
    case (nil, _): return day
    }
  }
}
