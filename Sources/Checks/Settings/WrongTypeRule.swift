internal import Diagnostics

/// A setting has the form that it needs.
enum WrongTypeRule: Rule {
  static let page = RulePage(
    "wrong-type", .warning, .settings,
    title: Bilingual(
      nl: "Een instelling heeft de vorm die zij nodig heeft.",
      en: "A setting has the form that it needs."),
    what: Bilingual(
      nl: """
        Er staat een lijst waar één waarde hoort, of één waarde waar een lijst hoort. De \
        instelling doet niets. Op het hoogste niveau is het een fout: dan wordt er niets openbaar \
        gemaakt.
        """,
      en: """
        There is a list where one value belongs, or one value where a list belongs. The setting \
        does nothing. At the top level it is an error: then nothing is made public.
        """),
    why: Bilingual(
      nl: "Een gebied zonder bruikbare buurten vindt geen van zijn gesprekken.",
      en: "An area without usable neighbourhoods finds none of its conversations."),
    example: .settings(
      """
      gemeente: [Elzenveld, Ganzeveen]
      """),
    remedy: Bilingual(
      nl: "kijk hoe 'wijk init' het schrijft",
      en: "see how 'wijk init' writes it"))
}
