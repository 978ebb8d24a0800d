internal import Diagnostics
internal import Words
internal import Municipality
internal import Notes

/// A public activity says where it is.
enum ActivityWithoutPlaceRule: NoteRule {
  static let page = RulePage(
    "activity-without-place", .warning, .activities,
    title: Bilingual(
      nl: "Bij een openbare activiteit staat waar zij is.",
      en: "A public activity says where it is."),
    what: Bilingual(
      nl: """
        Een activiteit die voor iedereen is en nog moet komen, noemt geen plek: geen gebouw, \
        geen buurt, en niets als `op het veld` of `bij de brug`.
        """,
      en: """
        An activity that is for everyone and still to come names no place: no building, no \
        neighbourhood, and nothing like `on the field` or `at the bridge`.
        """),
    why: Bilingual(
      nl: """
        Wie de buurt al kent, weet het wel. Wie er net woont, blijft thuis, en juist die \
        mensen wilt u graag zien.
        """,
      en: """
        Those who know the neighbourhood know where. Those who have just moved in stay at \
        home, and they are the ones you hope to meet.
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
      - Kaartmiddag, elke vrijdag 14.00–16.00 (openbaar)
      """),
    remedy: Bilingual(
      nl: "schrijf de plek erachter: ', wijkgebouw'",
      en: "add the place: ', community centre'"))

  private static let wheres = PhraseSet([
    "in de", "in het", "in een", "op de", "op het", "bij de", "bij het", "langs de", "langs het",
    "naast de", "naast het", "achter de", "achter het", "voor de", "rond de", "rondom", "onder de",
    "aan de", "aan het", "vanaf", "in the", "at the", "on the", "by the", "near the",
    "next to the", "behind the", "along the", "starting from",
  ])

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    note.conversation.activities.compactMap { activity in
      guard activity.isToCome(after: note.day), activity.place == nil else { return nil }
      let words = Array(activity.text.lowercased().utf8)
      guard wheres.first(in: words.span, words.indices) == nil,
        note.gazetteer.places(in: activity.text).isEmpty
      else { return nil }
      return diagnostic(
        at: note.words(ofLine: activity.line), nl: "er staat niet bij waar dit is",
        en: "it does not say where this is")
    }
  }
}
