internal import Calendar

/// Writes an agenda as an iCalendar file (RFC 5545) that calendars can subscribe to.
///
/// There is no clock, so every event is stamped with the day on which it last changed.
struct CalendarWriter {
  private static let zone = "Europe/Amsterdam"

  let title: String
  /// `nl` or `en`.
  let language: String

  func bytes(_ entries: [AgendaEntry]) -> [UInt8] {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//wijk//wijk//\(language.uppercased())")
    lines.add("CALSCALE", "GREGORIAN")
    // The name is in RFC 7986; older calendars only know the second.
    lines.add("NAME", text: title)
    lines.add("X-WR-CALNAME", text: title)
    lines.add("X-WR-TIMEZONE", Self.zone)
    addZone(to: &lines)
    for entry in entries { add(entry, to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }

  private func add(_ entry: AgendaEntry, to lines: inout CalendarLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add("UID", entry.id.uuid)
    // The two are the same where nobody asks for an event (§3.8.7.2).
    for name in ["DTSTAMP", "LAST-MODIFIED"] {
      lines.add(name, "\(Self.date(entry.changed))T000000Z")
    }
    if let start = entry.start {
      lines.add("DTSTART;TZID=\(Self.zone)", Self.moment(entry.day, start))
      if let end = entry.end {
        lines.add("DTEND;TZID=\(Self.zone)", Self.moment(entry.endDay, end))
      }
    } else {
      lines.add("DTSTART;VALUE=DATE", Self.date(entry.day))
    }
    if let rule = entry.recurrence {
      lines.add("RRULE", Self.rule(rule, isTimed: entry.start != nil))
    }
    lines.add("SUMMARY", text: entry.title)
    lines.add(
      "LOCATION", text: [entry.place, entry.area].compactMap(\.self).joined(separator: ", "))
    if !entry.details.isEmpty {
      lines.add("DESCRIPTION", text: entry.details.joined(separator: "\n"))
    }
    lines.add("CATEGORIES", text: entry.area)
    lines.add("CLASS", "PUBLIC")
    // In nobody's calendar should it look as if they are not free.
    lines.add("TRANSP", "TRANSPARENT")
    lines.add("END", "VEVENT")
  }

  /// The hours of the Netherlands since the rules for summer time became what they are, in 1996.
  private func addZone(to lines: inout CalendarLines) {
    lines.add("BEGIN", "VTIMEZONE")
    lines.add("TZID", Self.zone)
    lines.add("BEGIN", "DAYLIGHT")
    lines.add("DTSTART", "19960331T020000")
    lines.add("RRULE", "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU")
    lines.add("TZOFFSETFROM", "+0100")
    lines.add("TZOFFSETTO", "+0200")
    lines.add("TZNAME", "CEST")
    lines.add("END", "DAYLIGHT")
    lines.add("BEGIN", "STANDARD")
    lines.add("DTSTART", "19961027T030000")
    lines.add("RRULE", "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU")
    lines.add("TZOFFSETFROM", "+0200")
    lines.add("TZOFFSETTO", "+0100")
    lines.add("TZNAME", "CET")
    lines.add("END", "STANDARD")
    lines.add("END", "VTIMEZONE")
  }

  /// The last day goes in the form of the first: a day, or else a moment in UTC (§3.3.10).
  private static func rule(_ rule: RecurrenceRule, isTimed: Bool) -> String {
    guard let until = rule.until else { return rule.text }
    // Midnight in winter and an hour past it in summer: after all that starts on that day.
    return rule.text + ";UNTIL=\(date(until))" + (isTimed ? "T225959Z" : "")
  }

  private static func date(_ date: CalendarDate) -> String {
    date.description.filter { $0 != "-" }
  }

  private static func moment(_ day: CalendarDate, _ time: AgendaEntry.ClockTime) -> String {
    "\(date(day))T\(twoDigits(time.hour))\(twoDigits(time.minute))00"
  }

  private static func twoDigits(_ number: Int) -> String {
    (number < 10 ? "0" : "") + String(number)
  }
}
