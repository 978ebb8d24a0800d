internal import Diagnostics

/// No citizen service number stands in a note.
enum CitizenServiceNumberRule: Rule {
  static let page = RulePage(
    "citizen-service-number", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat geen burgerservicenummer.",
      en: "A note holds no citizen service number."),
    what: Bilingual(
      nl: """
        Er staan negen cijfers die de elfproef doorstaan, in een zin waarin het om zo'n nummer kan \
        gaan. Een ordernummer of een bedrag is geen burgerservicenummer.
        """,
      en: """
        There are nine digits that pass the test of eleven, in a sentence that may be about such a \
        number. An order number or an amount is none.
        """),
    why: Bilingual(
      nl: "Met dit nummer en een naam kan iemand zich voor een ander uitgeven.",
      en: "With this number and a name, somebody can pass for somebody else."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - BSN 111222333 staat op het formulier.
      """),
    remedy: Bilingual(
      nl: "haal het weg; in een gespreksverslag is het nooit nodig",
      en: "take it out; a note of a conversation never needs it"))
}
