internal import Diagnostics
internal import Notes

/// Nobody is known by a function of which there is one.
enum CategoryOfOneRule: NoteRule {
  static let page = RulePage(
    "category-of-one", .warning, .privacy,
    title: Bilingual(
      nl: "Wat iemand zei, is niet aan zijn functie te herkennen.",
      en: "What somebody said cannot be told by their function."),
    what: Bilingual(
      nl: """
        Een uitspraak die in het verslag kan komen, is van iemand van wie er in de buurt maar één \
        is: `volgens de huisarts`, `de bakker vertelt`, `de enige boa`. Wie een openbaar ambt \
        heeft, zoals de wijkagent of een wethouder, spreekt namens dat ambt en telt niet mee.
        """,
      en: """
        A statement that may come in the report is of somebody of whom there is only one in the \
        neighbourhood: `according to the GP`, `the baker says`, `the only warden`. Who holds a \
        public office, such as the community officer or an alderman, speaks for that office and \
        does not count.
        """),
    why: Bilingual(
      nl: "Een functie is geen vermomming: in een dorp met één bakker is `de bakker` een naam.",
      en: "A function is no disguise: in a village with one baker `the baker` is a name."),
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
      - Volgens de huisarts durven ouderen 's avonds de straat niet op.
      """),
    remedy: Bilingual(
      nl: "vraag of het zo mag, of schrijf 'een ondernemer' of 'iemand uit de zorg'",
      en: "ask whether it may be so, or write 'a shopkeeper' or 'somebody in care'"))

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    guard !note.conversation.confidential else { return [] }
    return note.conversation.signals.compactMap { signal in
      guard signal.kind != .background, signal.kind != .repair,
        let words = SoleFunctions.speaker(in: signal.text)
      else { return nil }
      let range = LinePlaces.range(of: String(words), onLine: signal.line, in: note.file)
      return diagnostic(
        at: range ?? note.words(ofLine: signal.line),
        nl: "van '\(words)' is er maar één, dus iedereen weet wie dit zei",
        en: "there is only one of '\(words)', so everybody knows who said this")
    }
  }
}
