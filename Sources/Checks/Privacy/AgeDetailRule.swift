internal import Diagnostics

/// No age of one person stands in a note.
enum AgeDetailRule: Rule {
  static let page = RulePage(
    "age-detail", .warning, .privacy,
    title: Bilingual(
      nl: "In een notitie staat niet hoe oud één persoon is.",
      en: "A note does not tell how old one person is."),
    what: Bilingual(
      nl: "Een zin noemt de leeftijd van één persoon. Een groep zoals `75-plussers` is goed.",
      en: "A sentence names the age of one person. A group such as `people over 75` is fine."),
    why: Bilingual(
      nl: "Met een buurt en een leeftijd is een mens vaak al te vinden.",
      en: "With a neighbourhood and an age a human being can often be found."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Mijn buurman is 83 jaar.
      """),
    remedy: Bilingual(
      nl: "laat de leeftijd weg, of schrijf een groep zoals 'ouderen'",
      en: "leave the age out, or write a group such as 'older people'"))
}
