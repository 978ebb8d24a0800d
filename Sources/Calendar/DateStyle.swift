/// Writes days, months and periods out in words.
package struct DateStyle: Hashable, Sendable {
  package let isDutch: Bool

  package init(isDutch: Bool) {
    self.isDutch = isDutch
  }

  /// `12 maart 2026`, `12 March 2026`.
  package func day(_ date: CalendarDate) -> String {
    "\(date.day) \(monthName(date.month)) \(date.year)"
  }

  /// `12 maart`.
  package func dayAndMonth(_ date: CalendarDate) -> String {
    "\(date.day) \(monthName(date.month))"
  }

  /// `12 mrt 2026`, `12 Mar 2026`.
  package func shortDay(_ date: CalendarDate) -> String {
    "\(date.day) \(shortMonth(date)) \(date.year)"
  }

  /// `maart 2026`.
  package func month(_ date: CalendarDate) -> String {
    "\(monthName(date.month)) \(date.year)"
  }

  /// `mrt`, `Mar`.
  package func shortMonth(_ date: CalendarDate) -> String {
    let dutch = [
      "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
    ]
    let english = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return (isDutch ? dutch : english)[date.month - 1]
  }

  /// `eerste kwartaal van 2026`.
  package func quarter(_ date: CalendarDate) -> String {
    let number = (date.month - 1) / 3
    if isDutch {
      return "\(["eerste", "tweede", "derde", "vierde"][number]) kwartaal van \(date.year)"
    }
    return "\(["first", "second", "third", "fourth"][number]) quarter of \(date.year)"
  }

  /// `donderdag`.
  package func weekday(_ date: CalendarDate) -> String {
    let dutch = [
      "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ]
    let english = [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    return (isDutch ? dutch : english)[date.weekday - 1]
  }

  /// `2026`, `eerste kwartaal van 2026`, `januari tot en met juni 2026`.
  package func period(_ period: Period) -> String {
    let (from, to) = (period.from, period.to)
    guard from == from.startOfMonth, to == to.endOfMonth else {
      return from == to ? day(from) : "\(day(from)) \(through) \(day(to))"
    }
    if from.year == to.year {
      if from.month == 1, to.month == 12 { return String(from.year) }
      if from.month == to.month { return month(from) }
      if from.month % 3 == 1, to.month == from.month + 2 { return quarter(from) }
      return "\(monthName(from.month)) \(through) \(month(to))"
    }
    return "\(month(from)) \(through) \(month(to))"
  }

  private var through: String { isDutch ? "tot en met" : "to" }

  /// `maart`, `March`.
  package func monthName(_ month: Int) -> String {
    let dutch = [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ]
    let english = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return (isDutch ? dutch : english)[month - 1]
  }
}
