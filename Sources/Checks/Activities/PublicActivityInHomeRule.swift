internal import Diagnostics
internal import Notes

/// A home is not a public place.
enum PublicActivityInHomeRule: NoteRule {
  static let page = RulePage(
    "public-activity-in-home", .warning, .activities,
    title: Bilingual(
      nl: "Een woning is geen openbare plek.",
      en: "A home is not a public place."),
    what: Bilingual(
      nl: """
        Een activiteit staat op openbaar, maar is bij iemand thuis. Zij komt dan niet in de \
        agenda voor bewoners.
        """,
      en: """
        An activity is marked public, but is at somebody's home. It is then left out of the \
        agenda for residents.
        """),
    why: Bilingual(
      nl: """
        Een adres in de agenda is voorgoed bekend. Een gastvrouw heeft buren uitgenodigd, en \
        niet het hele dorp.
        """,
      en: """
        An address in the agenda is known for good. A hostess invited neighbours, and not the \
        whole village.
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
      - Koffie, elke dinsdag 10.00–11.00, bij gastvrouw thuis (openbaar)
      """),
    remedy: Bilingual(
      nl: "haal '(openbaar)' weg, of noem een plek waar iedereen mag komen",
      en: "remove '(public)', or name a place where everyone may come"))

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    note.conversation.activities.compactMap { activity in
      guard activity.public,
        PrivatePlace.isMentioned(in: activity.place ?? "")
          || PrivatePlace.isMentioned(in: activity.text)
      else { return nil }
      return diagnostic(
        at: note.words(ofLine: activity.line),
        nl: "dit lijkt bij iemand thuis te zijn, en komt daarom niet in de openbare agenda",
        en: "this seems to be at somebody's home, so it is left out of the public agenda")
    }
  }
}
