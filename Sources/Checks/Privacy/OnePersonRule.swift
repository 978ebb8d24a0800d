internal import Diagnostics

/// Nothing confidential about one person whom a street knows stands in a note.
enum OnePersonRule: Rule {
  static let page = RulePage(
    "one-person", .warning, .privacy,
    title: Bilingual(
      nl: "In een notitie staat niet het verhaal van één persoon.",
      en: "A note holds no story of one person."),
    what: Bilingual(
      nl: """
        Een zin vertelt iets vertrouwelijks over iemand die een straat herkent, ook zonder naam: aan \
        het werk, het huis, de familie of wat iemand draagt. Wat een bewoner wil of bijdraagt is goed, \
        en wat over een groep gaat ook.
        """,
      en: """
        A sentence tells something confidential about somebody whom a street knows, without a name \
        too: by their work, their house, their family or what they wear. What a resident wants or \
        contributes is fine, and so is what concerns a group.
        """),
    why: Bilingual(
      nl: "Wie het verslag leest, woont naast de mensen over wie het gaat.",
      en: "Whoever reads the report lives beside the people whom it is about."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - De vrouw met de witte hond durft niet naar huis.
      """),
    remedy: Bilingual(
      nl: "schrijf wat de buurt ermee te maken heeft, zonder te zeggen om wie het gaat",
      en: "write what it means for the neighbourhood, without saying who it is about"))
}
