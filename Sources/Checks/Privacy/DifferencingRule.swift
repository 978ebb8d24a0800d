internal import Diagnostics

/// Two reports together tell no more than each of them.
enum DifferencingRule: Rule {
  static let page = RulePage(
    "differencing", .warning, .privacy,
    title: Bilingual(
      nl: "Twee verslagen samen vertellen niet meer dan elk apart.",
      en: "Two reports together tell no more than each of them."),
    what: Bilingual(
      nl: """
        Een openbaar verslag telt van een gebied zo weinig gesprekken meer of minder dan een \
        eerder verslag in dezelfde map, dat wie ze naast elkaar legt weet waar één gesprek over \
        ging. Het verslag wordt wel gemaakt. De thema's zijn daarin geteld over de gesprekken van \
        het eerdere verslag, tot er minstens `kleinste aantal gesprekken` (2) bij zijn, en \
        `gevoelig vanaf` (3) voor een gevoelig thema. Wie elke week een verslag maakt, hoeft daar \
        niets voor te doen: het is dan een tip, die zegt tot wanneer.
        """,
      en: """
        A public report counts so few conversations more or fewer of an area than an earlier \
        report in the same folder, that whoever lays them side by side knows what a single \
        conversation was about. The report is made. Its themes are counted over the conversations \
        of the earlier report, until there are at least `kleinste aantal gesprekken` (2, the \
        fewest conversations) more, and `gevoelig vanaf` (3) for a sensitive theme. Whoever makes a \
        report every week need not do anything for it: it is a hint then, which says until when.
        """),
    why: Bilingual(
      nl: """
        Telt het eerste kwartaal vier gesprekken en het halve jaar vijf, dan is alles wat erbij \
        kwam van de mensen in dat ene gesprek. Buren weten wie dat waren.
        """,
      en: """
        When the first quarter counts four conversations and the half year five, all that was \
        added is of the people in that one conversation. Neighbours know who they were.
        """),
    example: .words(
      Bilingual(
        nl: """
          `wijk compile` na elk nieuw gesprek, met het verslag elke keer op de site. Wat er stond, \
          onthoudt wijk in `.wijk-published` naast `wijk.yml`: alleen getallen die op een \
          bladzijde stonden.
          """,
        en: """
          `wijk compile` after each new conversation, with the report on the site every time. What \
          it said is kept in `.wijk-published` beside `wijk.yml`: only numbers that stood \
          on a page.
          """)),
    remedy: Bilingual(
      nl: """
        bewaar `.wijk-published` bij de notities, en deel een verslag met minder gesprekken niet; haal `.wijk-published` alleen weg als de \
        eerdere verslagen nooit zijn gedeeld
        """,
      en: """
        keep `.wijk-published` with the notes, and do not share a report of fewer conversations; take `.wijk-published` away only \
        if the earlier reports were never shared
        """))
}
