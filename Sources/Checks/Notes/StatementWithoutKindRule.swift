internal import Diagnostics

/// A reader of the note sees of each statement what kind it is.
enum StatementWithoutKindRule: Rule {
  static let page = RulePage(
    "statement-without-kind", .hint, .notes,
    title: Bilingual(
      nl: "Van wat er gezegd is, is te zien wat het is.",
      en: "Of what was said one can see what it is."),
    what: Bilingual(
      nl: """
        Hier staat iets waarvan kopje, teken en woorden niet zeggen of het een kracht, een zorg, een \
        wens, een idee of een vraag is. Het telt als achtergrond. Regels die op elkaar volgen, worden \
        in één keer genoemd.
        """,
      en: """
        Here stands something of which neither heading nor mark nor words say whether it is a \
        strength, a concern, a wish, an idea or a question. It counts as background. Lines that \
        follow one another are told of at once.
        """),
    why: Bilingual(
      nl:
        "Achtergrond komt in geen openbaar verslag, en wat iemand vertelde mag niet stil verdwijnen.",
      en: "Background is in no public report, and what somebody told must not vanish in silence."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      - De buurman van boven en zijn radio.
      """),
    remedy: Bilingual(
      nl: "zet erboven wat het is, zoals 'Wat gaat goed', of ervoor, zoals 'Zorg:'",
      en: "put above it what it is, such as 'What goes well', or before it, such as 'Concern:'"))
}
