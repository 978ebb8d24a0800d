internal import Diagnostics

/// No child that can be recognised stands in a note.
enum MinorRule: Rule {
  static let page = RulePage(
    "minor", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat geen herkenbaar kind.",
      en: "A note holds no child that can be recognised."),
    what: Bilingual(
      nl: """
        Een zin gaat over één kind, met een leeftijd, een school of een gezin erbij. Over kinderen \
        of jongeren als groep schrijven is goed.
        """,
      en: """
        A sentence is about one child, with an age, a school or a family. Writing about children \
        or young people as a group is fine.
        """),
    why: Bilingual(
      nl: "Een kind kan niet zelf kiezen of het in een verslag komt.",
      en: "A child cannot choose for itself to be in a report."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Haar dochter van 9 wordt gepest op school.
      """),
    remedy: Bilingual(
      nl: "schrijf over kinderen of jongeren als groep",
      en: "write about children or young people as a group"))
}
