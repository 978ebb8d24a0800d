internal import Diagnostics

/// No bank account stands in a note.
enum BankAccountRule: Rule {
  static let page = RulePage(
    "bank-account", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat geen bankrekening.",
      en: "A note holds no bank account."),
    what: Bilingual(
      nl: "Er staat een rekeningnummer (IBAN) waarvan het controlegetal klopt.",
      en: "There is an account number (IBAN) with a check number that is right."),
    why: Bilingual(
      nl: """
        Een rekeningnummer is van een persoon of van de kas van een buurtvereniging. Geen van \
        beide hoort in een verslag.
        """,
      en: """
        An account number is of a person or of the purse of a neighbourhood club. Neither belongs \
        in a report.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - De contributie kan naar NL91 ABNA 0417 1643 00.
      """),
    remedy: Bilingual(
      nl: "haal het weg; in een gespreksverslag is het nooit nodig",
      en: "take it out; a note of a conversation never needs it"))
}
