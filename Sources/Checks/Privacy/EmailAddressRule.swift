internal import Diagnostics

/// No e-mail address of a person stands in a note.
enum EmailAddressRule: Rule {
  static let page = RulePage(
    "email-address", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat geen e-mailadres van een persoon.",
      en: "A note holds no e-mail address of a person."),
    what: Bilingual(
      nl: """
        In de kop of de tekst staat een e-mailadres. Adressen van een functie of een balie die in \
        wijk.yml staan, zijn goed.
        """,
      en: """
        The head or the text has an e-mail address. Addresses of a function or a desk that stand \
        in wijk.yml are fine.
        """),
    why: Bilingual(
      nl: """
        Wie aan de keukentafel een adres geeft, geeft het aan één persoon. In een verslag krijgt \
        iedereen het, ook wie er kwaad mee wil.
        """,
      en: """
        Whoever gives an address at the kitchen table, gives it to one person. In a report \
        everybody gets it, those who mean harm included.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Terugbellen kan via j.jansen@voorbeeld.example.
      """),
    remedy: Bilingual(
      nl: "haal het weg, of schrijf via welke functie of balie iemand te bereiken is",
      en: "take it out, or write by which function or desk somebody can be reached"))
}
