internal import Diagnostics

/// A setting has a value that can be used.
enum WrongValueRule: Rule {
  static let page = RulePage(
    "wrong-value", .warning, .settings,
    title: Bilingual(
      nl: "Een instelling heeft een waarde die te gebruiken is.",
      en: "A setting has a value that can be used."),
    what: Bilingual(
      nl: """
        De waarde van een instelling is geen getal, geen dag of geen woord uit de lijst die erbij \
        hoort. Wat er zonder deze regel zou gelden, geldt. Onder `publicatie` is het een fout: dan wordt \
        er niets openbaar gemaakt.
        """,
      en: """
        The value of a setting is no number, no day or no word of the list that belongs to it. \
        What would hold without this line, holds. Under `publication` it is an error: then nothing \
        is made public.
        """),
    why: Bilingual(
      nl: "Een drempel die niet wordt gelezen, beschermt niemand.",
      en: "A threshold that is not read protects nobody."),
    example: .settings(
      """
      gemeente: Elzenveld
      publicatie: { afronden op: vijftal }
      """),
    remedy: Bilingual(
      nl: "schrijf een waarde zoals de uitleg bij de instelling die noemt",
      en: "write a value as the explanation of the setting gives it"))
}
