internal import Diagnostics

/// What is confidential is said line by line.
enum PartlyConfidentialRule: Rule {
  static let page = RulePage(
    "partly-confidential", .warning, .notes,
    title: Bilingual(
      nl: "Wat vertrouwelijk is, staat apart.",
      en: "What is confidential stands apart."),
    what: Bilingual(
      nl: """
        Achter `vertrouwelijk:` staat `deels`. Niemand kan weten welk deel, dus de hele notitie \
        blijft binnen.
        """,
      en: """
        Behind `confidential:` stands `partly`. Nobody can know which part, so the whole note \
        stays inside.
        """),
    why: Bilingual(
      nl: "Zo blijft ook binnen wat bewoners juist wilden laten weten.",
      en: "What residents wanted to be known then stays inside as well."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      vertrouwelijk: deels
      ---
      """),
    remedy: Bilingual(
      nl: "zet wat intern blijft onder 'Niet voor het verslag'",
      en: "put what stays inside under 'Not for the report'"))
}
