internal import Diagnostics
internal import Lexicons
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

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    note.conversation.activities.compactMap { activity in
      guard activity.isToCome(after: note.day), activity.place == nil else { return nil }
      guard !saysWhere(activity.text), note.gazetteer.places(in: activity.text).isEmpty else {
        return nil
      }
      return diagnostic(
        at: note.words(ofLine: activity.line), nl: "er staat niet bij waar dit is",
        en: "it does not say where this is")
    }
  }

  /// Whether words say where something is, as `in de` and `rondom` do.
  private static func saysWhere(_ text: String) -> Bool {
    let tokens = Line(text).tokens
    return tokens.indices.contains { index in
      guard FunctionWord.role(of: tokens[index]) == .place else { return false }
      let isNext = index + 1 < tokens.count
      return isNext && FunctionWord.role(of: tokens[index + 1])?.isDeterminer ?? false
    }
  }
}
