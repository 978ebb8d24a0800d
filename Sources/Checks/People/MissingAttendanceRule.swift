internal import Diagnostics
internal import Notes

/// A conversation says how many people were there.
enum MissingAttendanceRule: NoteRule {
  static let page = RulePage(
    "missing-attendance", .warning, .people,
    title: Bilingual(
      nl: "Bij een gesprek staat hoeveel mensen erbij waren.",
      en: "A conversation says how many people were there."),
    what: Bilingual(
      nl: """
        Nergens in de notitie staat een aantal mensen. `ca. 25`, `een stuk of tien` en \
        `onbekend` zijn goed. Een overleg met organisaties en een enquête blijven buiten \
        schot.
        """,
      en: """
        Nowhere in the note stands a number of people. `about 25`, `some ten` and `unknown` \
        are fine. A consultation with organisations and a survey are left alone.
        """),
    why: Bilingual(
      nl: """
        Het verslag vertelt met hoeveel mensen er is gepraat. Zonder aantal telt dit gesprek \
        daarin niet mee, en de mensen die kwamen dus ook niet.
        """,
      en: """
        The report tells how many people were spoken to. Without a number this conversation \
        does not count in it, and neither do the people who came.
        """),
    example: .note(
      """
      ---
      soort: koffie
      gebied: west
      datum: 2026-06-12
      ---
      ## Wat gaat goed
      - Veel groen.
      """),
    remedy: Bilingual(
      nl: "zet bovenaan een regel 'aanwezig: 9 bewoners'; ongeveer mag ook: 'ca. 25'",
      en: "put a line 'present: 9 residents' at the top; about will do: 'about 25'"))

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    let (kind, attendance) = (note.conversation.kind, note.conversation.attendance)
    guard kind != .consultation, kind != .networkLunch, kind != .survey,
      attendance.residents == nil, attendance.connectors == nil, attendance.professionals == nil,
      attendance.entrepreneurs == nil, attendance.others.isEmpty,
      HeadPlaces.value(of: HeadPlaces.attendance, in: note.file) == nil
    else { return [] }
    return [
      diagnostic(
        at: note.top, nl: "er staat niet bij hoeveel mensen er waren",
        en: "it does not say how many people were there")
    ]
  }
}
