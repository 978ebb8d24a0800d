internal import Diagnostics

/// An agreement goes forward in time.
enum AgreementStepBackRule: Rule {
  static let page = RulePage(
    "agreement-step-back", .warning, .agreements,
    title: Bilingual(
      nl: "Een afspraak gaat vooruit in de tijd.",
      en: "An agreement goes forward in time."),
    what: Bilingual(
      nl: """
        Een latere regel over een afspraak klopt niet met een eerdere: wat klaar was staat \
        weer open, is klaar voordat het werd afgesproken, of is verteld voordat het klaar was.
        """,
      en: """
        A later line about an agreement does not fit an earlier one: what was done is open \
        again, is done before it was agreed, or was told before it was done.
        """),
    why: Bilingual(
      nl: """
        Vaak is het een verschreven datum. Soms is het werk terug, en dan mag dat niet onder \
        een vinkje blijven liggen.
        """,
      en: """
        Often it is a slip in a date. Sometimes the work is back, and then it must not stay \
        hidden under a tick.
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
      - [ ] Planning rondsturen @de-elzen (voor 1 april) ^planning
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
      - [x] Planning rondgestuurd ^planning (gedaan 1 maart)

      Terugkoppeling: brief, 24 juni 2026
      """,
    ]),
    remedy: Bilingual(
      nl: "kijk de datum na; is het nieuw werk, geef het dan een eigen merk",
      en: "check the date; if it is new work, give it a mark of its own"))
}
