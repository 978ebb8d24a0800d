internal import Source
internal import Diagnostics

/// What residents read has no office words.
enum JargonRule: NoteRule {
  static let page = RulePage(
    "jargon", .hint, .language,
    title: Bilingual(
      nl: "Wat bewoners lezen, heeft geen kantoorwoorden.",
      en: "What residents read has no office words."),
    what: Bilingual(
      nl: """
        Een zin die in het verslag voor bewoners kan komen, heeft een woord als `faciliteren`, \
        `integraal` of `conform`. Wat iemand letterlijk zei, en wat intern blijft, telt niet \
        mee.
        """,
      en: """
        A sentence that may come in the report for residents has a word such as `facilitate` \
        or `social cohesion`. What somebody said literally, and what stays inside, does not \
        count.
        """),
    why: Bilingual(
      nl: """
        Wie een zin twee keer moet lezen, leest hem niet. Een gewoon woord zegt hetzelfde, en \
        zegt het tegen iedereen.
        """,
      en: """
        Whoever has to read a sentence twice, does not read it. A plain word says the same, \
        and says it to everybody.
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
      ## Wensen
      - De gemeente kan de moestuin faciliteren.
      """),
    remedy: Bilingual(
      nl: "kies een woord dat u ook aan de keukentafel zou zeggen",
      en: "choose a word that you would say at the kitchen table too"))

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    note.wordings.filter { !$0.isStigmatising }.map { wording in
      let word = note.file.text(wording.range)
      let message = Bilingual(
        nl: "'\(word)' is een kantoorwoord", en: "'\(word)' is an office word")
      guard let words = wording.replacement(of: word) else {
        return diagnostic(
          at: wording.range, nl: message.nl, en: message.en, help: wording.advice)
      }
      return diagnostic(
        at: wording.range, nl: message.nl, en: message.en,
        help: Bilingual(nl: "schrijf liever '\(words)'", en: "rather write '\(words)'"),
        fix: Diagnostic.Fix(
          Bilingual(nl: "maak er '\(words)' van", en: "make it '\(words)'"),
          replacing: wording.range, with: words, isSafe: false))
    }
  }
}
