internal import Calendar
internal import Diagnostics
internal import Lexicons
internal import Words
internal import Notes

/// A public activity says when it is.
enum ActivityWithoutTimeRule: NoteRule {
  static let page = RulePage(
    "activity-without-time", .warning, .activities,
    title: Bilingual(
      nl: "Bij een openbare activiteit staat wanneer zij is.",
      en: "A public activity says when it is."),
    what: Bilingual(
      nl: """
        Een activiteit die voor iedereen is en nog moet komen, heeft geen dag of geen \
        begintijd. `elke vrijdag 10.00` en `hele dag` zijn goed.
        """,
      en: """
        An activity that is for everyone and still to come has no day or no time to begin. \
        `every Friday 10:00` and `all day` are fine.
        """),
    why: Bilingual(
      nl: """
        In de agenda staat dan iets waar niemand naartoe kan. Wie een keer voor een dichte \
        deur staat, komt niet terug.
        """,
      en: """
        The agenda then shows something that nobody can go to. Whoever finds a closed door \
        once, does not come back.
        """),
    example: .note(
      """
      ---
      soort: koffie
      gebied: west
      datum: 2026-06-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Activiteiten
      - Koffieochtend, elke vrijdag, wijkgebouw (openbaar)
      """),
    remedy: Bilingual(
      nl: "schrijf de dag en de tijd erbij: 'elke vrijdag 10.00–11.30'",
      en: "add the day and the time: 'every Friday 10:00–11:30'"))

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    note.conversation.activities.compactMap { activity in
      guard activity.isToCome(after: note.day), activity.when?.start == nil else { return nil }
      guard !Line(activity.text).holds(.allDay) else { return nil }
      let place = note.words(ofLine: activity.line)
      return activity.when == nil
        ? diagnostic(
          at: place, nl: "er staat niet bij wanneer dit is", en: "it does not say when this is")
        : diagnostic(
          at: place, nl: "er staat niet bij hoe laat dit begint",
          en: "it does not say at what time this begins")
    }
  }
}
