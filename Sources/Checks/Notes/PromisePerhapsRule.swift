internal import Diagnostics

/// What somebody is going to do stands as an agreement.
enum PromisePerhapsRule: Rule {
  static let page = RulePage(
    "promise-perhaps", .hint, .notes,
    title: Bilingual(
      nl: "Wat iemand gaat doen, staat er als afspraak.",
      en: "What somebody is going to do stands there as an agreement."),
    what: Bilingual(
      nl: """
        Hier staat misschien wat iemand gaat doen, maar geen kopje, vakje of woord zegt het met \
        zekerheid. Het telt niet als afspraak. Regels die op elkaar volgen, worden in één keer \
        genoemd.
        """,
      en: """
        Here may stand what somebody is going to do, but no heading, box or word says so for sure. \
        It does not count as an agreement. Lines that follow one another are told of at once.
        """),
    why: Bilingual(
      nl: "Een toezegging die niet op de lijst staat, wordt door niemand gedaan en teruggekoppeld.",
      en: "A promise that is not on the list is done by nobody, and nobody tells of it."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      - Mits er geld is vervangt de gemeente de lamp bij de poort.
      """),
    remedy: Bilingual(
      nl: "zet er '- [ ]' voor, of zet het onder 'Afspraken', als iemand het toezegde",
      en: "put '- [ ]' before it, or put it under 'Agreements', if somebody promised it"))
}
