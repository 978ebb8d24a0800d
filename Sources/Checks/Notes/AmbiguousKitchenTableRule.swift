internal import Diagnostics

/// A kitchen table talk says whether it was a group.
enum AmbiguousKitchenTableRule: Rule {
  static let page = RulePage(
    "ambiguous-kitchen-table", .warning, .notes,
    title: Bilingual(
      nl: "Een keukentafelgesprek zegt of het een groep was.",
      en: "A kitchen table talk says whether it was a group."),
    what: Bilingual(
      nl: """
        Het woord `keukentafelgesprek` wordt voor twee dingen gebruikt: een gesprek met een groep, \
        en een hulpgesprek met één inwoner. Hier is niet te zien welk van de twee het is.
        """,
      en: """
        The words `kitchen table talk` are used for two things: a talk with a group, and a support \
        talk with one resident. Here it cannot be seen which of the two it is.
        """),
    why: Bilingual(
      nl: "Een hulpgesprek hoort nooit in een verslag. Twijfel is hier te duur.",
      en: "A support talk never belongs in a report. Doubt costs too much here."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      soort: keukentafelgesprek
      ---
      """),
    remedy: Bilingual(
      nl: "schrijf 'keukentafelgesprek (groep)'",
      en: "write 'kitchen table talk (group)'"))
}
