internal import Diagnostics
internal import Calendar
internal import Notes

/// A conversation has been held.
enum FutureDateRule: NoteRule {
  static let page = RulePage.futureDate

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    if let date = note.conversation.date, date > note.day {
      return [
        diagnostic(
          at: HeadPlaces.value(of: .dateField, in: note.file) ?? note.top,
          nl: "\(DateStyle(isDutch: true).day(date)) moet nog komen",
          en: "\(DateStyle(isDutch: false).day(date)) is still to come")
      ]
    }
    return note.conversation.agreements.compactMap { agreement in
      guard let done = agreement.done, done > note.day else { return nil }
      return diagnostic(
        at: note.words(ofLine: agreement.line),
        nl: "is klaar op \(DateStyle(isDutch: true).day(done)), en die dag moet nog komen",
        en: "is done on \(DateStyle(isDutch: false).day(done)), and that day is still to come")
    }
  }
}
