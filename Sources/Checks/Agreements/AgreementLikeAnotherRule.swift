internal import Diagnostics
internal import Opgave

/// A later word about an agreement names its mark.
enum AgreementLikeAnotherRule: AreaRule {
  static let page = RulePage(
    "agreement-like-another", .hint, .agreements,
    title: Bilingual(
      nl: "Wie op een afspraak terugkomt, noemt haar merk.",
      en: "A later word about an agreement names its mark."),
    what: Bilingual(
      nl: """
        Een afspraak lijkt op een eerdere uit hetzelfde gebied die toen nog openstond: minstens \
        twee woorden die iets zeggen, en de helft van de kortste, zijn dezelfde. Een van beide \
        heeft geen merk. Alleen u weet of het dezelfde is; er wordt nooit iets samengevoegd.
        """,
      en: """
        An agreement is like an earlier one of the same area that was open at the time: at least \
        two words that say something, and half of the shorter one, are the same. One of the two \
        has no mark. Only you know whether it is the same; nothing is ever joined.
        """),
    why: Bilingual(
      nl: """
        Zonder merk zijn het twee afspraken. De eerste blijft openstaan en raakt te laat, ook \
        als het werk allang is gedaan.
        """,
      en: """
        Without a mark they are two agreements. The first stays open and becomes overdue, also \
        when the work was done long ago.
        """),
    example: .notes([
      """
      ---
      soort: koffie
      gebied: west
      datum: 2026-03-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Afspraken
      - [ ] Drempel op de laan verlagen @gemeente (voor 1 september) ^drempel
      """,
      """
      ---
      soort: koffie
      gebied: west
      datum: 2026-06-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Afspraken
      - [/] De drempel op de laan verlagen @gemeente (voor 1 september)
      """,
    ]),
    remedy: Bilingual(
      nl: "geef beide hetzelfde merk als het dezelfde afspraak is",
      en: "give both the same mark if it is the same agreement"))

  static func check(_ area: CheckedArea) -> [AreaProblem] {
    LikelyTwin.find(in: area.opgave.agreements).compactMap { twin in
      guard let earlier = twin.earlier.history.first, let later = twin.later.history.first else {
        return nil
      }
      // The mark is missing from the later one, or else from the earlier.
      let isLater = !twin.later.isMarked
      let (here, there) = isLater ? (later, earlier) : (earlier, later)
      let place = "\(there.origin.note):\(there.origin.line)"
      return AreaProblem(
        note: here.origin.note, line: here.origin.line,
        nl: "lijkt op de \(isLater ? "eerdere" : "latere") afspraak in '\(place)'",
        en: "is like the \(isLater ? "earlier" : "later") agreement in '\(place)'",
        help: twin.mark.map { Bilingual.didYouMean("^\($0)") },
        correction: twin.mark.map {
          AreaProblem.Correction(words: here.text, replacement: "\(here.text) ^\($0)")
        })
    }
  }
}
