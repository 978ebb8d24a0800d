internal import Diagnostics

/// No telephone number of a person stands in a note.
enum PhoneNumberRule: Rule {
  static let page = RulePage(
    "phone-number", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat geen telefoonnummer van een persoon.",
      en: "A note holds no telephone number of a person."),
    what: Bilingual(
      nl: """
        Er staat een telefoonnummer, in welke schrijfwijze ook. Openbare nummers zoals 14 0xx, 112 \
        en 0900, en nummers die in wijk.yml staan, zijn goed.
        """,
      en: """
        There is a telephone number, in whatever notation. Public numbers such as 14 0xx, 112 and \
        0900, and numbers in wijk.yml, are fine.
        """),
    why: Bilingual(
      nl: "Een nummer is voor altijd: een gedrukt verslag haalt niemand meer terug.",
      en: "A number is for ever: nobody takes back a printed report."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Zij is te bellen op 06-12345678.
      """),
    remedy: Bilingual(
      nl: "haal het weg, of schrijf via welke functie of balie iemand te bereiken is",
      en: "take it out, or write by which function or desk somebody can be reached"))
}
