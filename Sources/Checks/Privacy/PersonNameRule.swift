internal import Diagnostics

/// No name of a resident stands in a note.
enum PersonNameRule: Rule {
  static let page = RulePage(
    "person-name", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat geen naam van een bewoner.",
      en: "A note holds no name of a resident."),
    what: Bilingual(
      nl: """
        Er staat een aanspreking met een naam (`mw.`, `fam.`), of een voornaam met een rol of een \
        huisnummer erbij. Ambtenaren en bestuurders in hun functie zijn goed; de functie alleen is \
        beter. Wat misschien een naam is, is een waarschuwing.
        """,
      en: """
        There is a title with a name (`Mrs`, `fam.`), or a first name with a role or a house \
        number. Officials in their function are fine; the function alone is better. What may be a \
        name is a warning.
        """),
    why: Bilingual(
      nl: """
        Mensen vertellen meer als ze weten dat hun naam er niet bij komt te staan. Die belofte \
        geldt ook voor wat er in de map blijft.
        """,
      en: """
        People tell more when they know that their name will not be there. That promise holds for \
        what stays in the folder too.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Mevrouw Jansen durft niet meer alleen naar buiten.
      """),
    remedy: Bilingual(
      nl: "schrijf een rol, zoals 'een bewoner'",
      en: "write a role, such as 'a resident'"))
}
