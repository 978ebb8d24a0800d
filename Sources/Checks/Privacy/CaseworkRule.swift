internal import Diagnostics

/// Help for one person is not the subject of a note.
enum CaseworkRule: Rule {
  static let page = RulePage(
    "casework", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat niet welke hulp één persoon krijgt.",
      en: "A note does not tell what help one person gets."),
    what: Bilingual(
      nl: "Een zin gaat over iemands begeleiding, indicatie of traject.",
      en: "A sentence is about somebody's support, assessment or care plan."),
    why: Bilingual(
      nl: """
        Wat iemand aan een hulpverlener vertelt, is nooit bedoeld voor een verslag over de buurt.
        """,
      en: "What somebody tells a care worker was never meant for a report on the neighbourhood."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Mijn cliënt wacht al een half jaar op een indicatie.
      """),
    remedy: Bilingual(
      nl: "hulp aan één persoon hoort in een dossier; noem hier hooguit de activiteit",
      en: "help for one person belongs in a file; name the activity here at most"))
}
