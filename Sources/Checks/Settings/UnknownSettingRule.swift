internal import Diagnostics

/// A setting of wijk.yml has a name that is understood.
enum UnknownSettingRule: Rule {
  static let page = RulePage(
    "unknown-setting", .warning, .settings,
    title: Bilingual(
      nl: "Een instelling in wijk.yml heeft een bekende naam.",
      en: "A setting in wijk.yml has a known name."),
    what: Bilingual(
      nl: """
        In wijk.yml staat een sleutel die niet wordt begrepen. Zij doet niets. Op het hoogste niveau \
        en onder `publicatie` is het een fout: dan wordt er niets openbaar gemaakt.
        """,
      en: """
        In wijk.yml stands a key that is not understood. It does nothing. At the top level and under \
        `publication` it is an error: then nothing is made public.
        """),
    why: Bilingual(
      nl: """
        Wie `afronden op` verkeerd spelt, denkt dat kleine aantallen zijn afgerond. Dat is dan \
        niet zo.
        """,
      en: """
        Whoever misspells `afronden op`, thinks that small numbers are rounded. Then they are not.
        """),
    example: .settings(
      """
      gemeente: Elzenveld
      gebeiden:
        west: { naam: West }
      """),
    remedy: Bilingual(
      nl: "verbeter de naam van de instelling, of haal de regel weg",
      en: "correct the name of the setting, or remove the line"))
}
