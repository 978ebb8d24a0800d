internal import Diagnostics

/// The status of an agreement is a word that is understood.
enum UnknownAgreementStatusRule: Rule {
  static let page = RulePage(
    "unknown-agreement-status", .warning, .names,
    title: Bilingual(
      nl: "De stand van een afspraak is een bekend woord.",
      en: "The status of an agreement is a known word."),
    what: Bilingual(
      nl: """
        In de kolom `status` of `stand` van een tabel met afspraken staat een woord dat niet wordt \
        begrepen. De afspraak staat dan open.
        """,
      en: """
        In the column `status` of a table of agreements stands a word that is not understood. The \
        agreement then counts as open.
        """),
    why: Bilingual(
      nl: """
        Een afspraak die klaar is maar niet zo telt, komt op de lijst van wat te laat is. Dat is \
        niet eerlijk tegenover wie haar nakwam.
        """,
      en: """
        An agreement that is done but is not counted so, ends up on the list of what is late. That \
        is unfair to whoever kept it.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Afspraken
      | Wat | Wie | Status |
      |---|---|---|
      | planning rondsturen | gemeente | klar |
      """),
    remedy: Bilingual(
      nl: "schrijf afgesproken, loopt, wacht, gedaan, vervallen, wens of melding",
      en: "write agreed, running, waiting, done, dropped, wish or repair"))
}
