internal import Source
internal import Diagnostics

/// People are more than what is wrong.
enum StigmatisingWordRule: NoteRule {
  static let page = RulePage(
    "stigmatising-word", .warning, .language,
    title: Bilingual(
      nl: "Een woord zet mensen niet in een hokje.",
      en: "A word does not put people in a box."),
    what: Bilingual(
      nl: """
        In de tekst staat een woord als `hangjongeren`, `probleemgezin` of `junks`. In het \
        verslag voor bewoners wordt het vervangen, maar de notitie houdt het. Wat tussen `` ` \
        `` staat, blijft buiten schot.
        """,
      en: """
        The text has a word such as `hangjongeren` (loitering youths), `probleemgezin` \
        (problem family) or `junks`. In the report for residents it is replaced, but the note \
        keeps it. What stands between `` ` `` is left alone.
        """),
    why: Bilingual(
      nl: """
        Een notitie kan worden opgevraagd, ook door wie erin staat. Schrijf zo dat die bewoner \
        kan meelezen.
        """,
      en: """
        A note can be asked for, also by those who are in it. Write so that they can read \
        along.
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
      ## Zorgen
      - Hangjongeren bij de bushalte.
      """),
    remedy: Bilingual(
      nl: "schrijf wat u ziet, zonder hokje: 'jongeren op straat'",
      en: "write what you see, without a box: 'young people in the street'"))

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    note.wordings.filter(\.isStigmatising).map { wording in
      let word = note.file.text(wording.range)
      let words = wording.replacement(of: word) ?? ""
      return diagnostic(
        at: wording.range, nl: "'\(word)' zet mensen in een hokje",
        en: "'\(word)' puts people in a box",
        help: Bilingual(nl: "schrijf liever '\(words)'", en: "rather write '\(words)'"),
        fix: Diagnostic.Fix(
          Bilingual(nl: "maak er '\(words)' van", en: "make it '\(words)'"),
          replacing: wording.range, with: words, isSafe: false))
    }
  }
}
