internal import Diagnostics
internal import Words
internal import Notes
internal import Opgave

/// What is passed on does not come back.
enum AgreementPassedAroundRule: AgreementRule {
  static let page = RulePage(
    "agreement-passed-around", .warning, .agreements,
    title: Bilingual(
      nl: "Een afspraak gaat niet in een kring rond.",
      en: "An agreement is not passed around in a circle."),
    what: Bilingual(
      nl: """
        Een afspraak die nog openstaat is doorgegeven aan een ander, en daarna weer aan iemand \
        die haar al eerder had.
        """,
      en: """
        An agreement that is still open was passed on to somebody else, and then to somebody who \
        had it before.
        """),
    why: Bilingual(
      nl: """
        Ieder denkt dat de ander het doet. Voor bewoners is er dan niemand meer om aan te spreken.
        """,
      en: """
        Each thinks that the other does it. For residents there is then nobody left to turn to.
        """),
    example: .notes(
      ["2026-02-12", "2026-03-12", "2026-06-11"].enumerated().map { number, day in
        """
        ---
        soort: koffie
        gebied: west
        datum: \(day)
        aanwezig: 9 bewoners
        ---
        ## Wat gaat goed
        - Veel groen.
        ## Afspraken
        - [ ] Brug laten maken @\(number == 1 ? "gemeente" : "de-elzen") (voor 1 september) ^brug
        """
      }),
    remedy: Bilingual(
      nl: "zet de partijen bij elkaar, en schrijf op wie het trekt",
      en: "bring the parties together, and write down who sees to it"))

  static func check(
    _ agreement: Agreement, _ circumstances: AgreementCircumstances
  ) -> AgreementProblem? {
    guard agreement.history.count > 2, agreement.status.isOpen else { return nil }
    var holders: [Set<String>] = []
    for step in agreement.history where !step.owners.isEmpty {
      let owners = Set(step.owners.map(Folding.key))
      guard owners != holders.last else { continue }
      let isBack = holders.dropLast().contains { !$0.isDisjoint(with: owners) }
      if isBack, holders.last?.isDisjoint(with: owners) ?? false {
        return AgreementProblem(
          step, nl: "'^\(agreement.id)' is terug bij wie haar al eerder had",
          en: "'^\(agreement.id)' is back with somebody who had it before")
      }
      holders.append(owners)
    }
    return nil
  }
}
