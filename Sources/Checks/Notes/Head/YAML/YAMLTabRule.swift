internal import Diagnostics

/// Lines are indented with spaces.
enum YAMLTabRule: Rule {
  static let page = RulePage(
    "yaml-tab", .warning, .notes,
    title: Bilingual(nl: "Springen doet men met spaties.", en: "Lines are indented with spaces."),
    what: Bilingual(
      nl: """
        Voor een regel in de kop of in wijk.yml staat een tab. Zij is hier gelezen alsof er \
        spaties stonden.
        """,
      en: """
        There is a tab before a line in the head or in wijk.yml. Here it was read as if there were \
        spaces.
        """),
    why: Bilingual(
      nl: """
        YAML kent geen tabs: een ander programma weigert de hele kop. Een tab is niet te zien, dus \
        de fout is moeilijk te vinden.
        """,
      en: """
        YAML knows no tabs: another program refuses the whole head. A tab cannot be seen, so the \
        mistake is hard to find.
        """),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      thema's:
      \t- groen
      ---
      """),
    remedy: Bilingual(nl: "gebruik spaties om in te springen", en: "use spaces to indent"))
}
