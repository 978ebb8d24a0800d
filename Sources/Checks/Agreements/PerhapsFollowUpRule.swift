internal import Diagnostics
internal import Notes
internal import Opgave

/// A statement that tells what became of an agreement names its mark.
enum PerhapsFollowUpRule: AreaRule {
  static let page = RulePage(
    "perhaps-follow-up", .hint, .agreements,
    title: Bilingual(
      nl: "Wie vertelt wat er van een afspraak kwam, noemt haar merk.",
      en: "A line that tells what became of an agreement names its mark."),
    what: Bilingual(
      nl: """
        Een regel vertelt dat iets gedaan is, loopt, wacht of niet doorgaat, en gaat over dezelfde \
        dingen als een eerdere afspraak uit het gebied die toen nog openstond. Alleen u weet of \
        hij die afspraak bedoelt; er wordt nooit iets samengevoegd.
        """,
      en: """
        A line tells that something was done, runs, waits or was dropped, and is about the same \
        things as an earlier agreement of the area that was open at the time. Only you know \
        whether it means that agreement; nothing is ever joined.
        """),
    why: Bilingual(
      nl: "Zonder merk blijft de afspraak openstaan, en wordt zij als te laat gepubliceerd.",
      en: "Without a mark the agreement stays open, and is published as overdue."),
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
      - [ ] Wipkip in het hofje vervangen @gemeente (voor 1 september) ^wipkip
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
      - De wipkip in het hofje is vervangen.
      """,
    ]),
    remedy: Bilingual(
      nl: "zet het merk van de afspraak achter de regel, onder 'Afspraken'",
      en: "put the mark of the agreement behind the line, under 'Agreements'"))

  static func check(_ area: CheckedArea) -> [AreaProblem] {
    FollowUp.find(in: area.opgave).map { found in
      let origin = found.agreement.history.first?.origin
      let place = origin.map { "\($0.note):\($0.line)" } ?? found.agreement.id
      return AreaProblem(
        note: found.statement.origin.note, line: found.statement.origin.line,
        nl: "zegt misschien dat de afspraak in '\(place)' \(word(found.status).nl)",
        en: "perhaps says that the agreement in '\(place)' \(word(found.status).en)")
    }
  }

  private static func word(_ status: AgreementStatus) -> Bilingual {
    switch status {
    case .done: Bilingual(nl: "gedaan is", en: "is done")
    case .running: Bilingual(nl: "loopt", en: "is running")
    case .waiting: Bilingual(nl: "wacht", en: "is waiting")
    case .dropped: Bilingual(nl: "niet doorgaat: vervallen", en: "is dropped")
    case .agreed, .wishlist, .repair: Bilingual(nl: "openstaat", en: "is open")
    }
  }
}
