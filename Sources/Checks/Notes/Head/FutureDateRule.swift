internal import Diagnostics
internal import Calendar
internal import Notes

/// A conversation has been held.
enum FutureDateRule: NoteRule {
  static let page = RulePage(
    "future-date", .warning, .notes,
    title: Bilingual(
      nl: "Een gesprek is al geweest.",
      en: "A conversation has been held."),
    what: Bilingual(
      nl: """
        De datum van het gesprek ligt na de peildatum, of een afspraak is gedaan op een dag \
        die nog moet komen.
        """,
      en: """
        The date of the conversation lies after the reference date, or an agreement is done on \
        a day that is still to come.
        """),
    why: Bilingual(
      nl: """
        Meestal is het een oud jaartal uit een gekopieerde notitie. Het gesprek komt dan in \
        het verkeerde verslag, en bewoners zoeken het vergeefs.
        """,
      en: """
        Mostly it is the year of a note that was copied. The conversation then ends up in the \
        wrong report, and residents look for it in vain.
        """),
    example: .note(
      """
      ---
      soort: koffie
      gebied: west
      datum: 2027-06-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      """),
    remedy: Bilingual(
      nl: "kijk de dag en het jaar na",
      en: "check the day and the year"))

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    if let date = note.conversation.date, date > note.day {
      return [
        diagnostic(
          at: HeadPlaces.value(of: HeadPlaces.date, in: note.file) ?? note.top,
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
