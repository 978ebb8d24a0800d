internal import Diagnostics

/// The fields of a note stand between lines of dashes.
enum TOMLFrontmatterRule: Rule {
  static let page = RulePage(
    "toml-frontmatter", .warning, .notes,
    title: Bilingual(
      nl: "De velden bovenaan staan tussen regels met streepjes.",
      en: "The fields at the top stand between lines of dashes."),
    what: Bilingual(
      nl: """
        De velden staan tussen regels met `+++`, als `sleutel = "waarde"`. Ze zijn gelezen zoals \
        velden in een gewone kop.
        """,
      en: """
        The fields stand between lines of `+++`, as `key = "value"`. They were read as those of \
        usual frontmatter.
        """),
    why: Bilingual(
      nl: """
        Een programma voor websites schrijft het zo. De meeste andere programma's tonen zo'n kop \
        als tekst.
        """,
      en: """
        A program for websites writes it so. Most other programs show such frontmatter as text.
        """),
    example: .note(
      """
      +++
      gebied = "west"
      datum = 2026-03-12
      +++
      ## Zorgen
      - Het plantsoen is een jungle.
      """),
    remedy: Bilingual(
      nl: "zet er regels met --- omheen, en schrijf velden als 'gebied: west'",
      en: "put lines of --- around it, and write fields such as 'area: west'"))
}
