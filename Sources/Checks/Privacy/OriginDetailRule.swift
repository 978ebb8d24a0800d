internal import Diagnostics

/// No origin of one person stands in a note.
enum OriginDetailRule: Rule {
  static let page = RulePage(
    "origin-detail", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat niet waar één persoon vandaan komt.",
      en: "A note does not tell of the origin of one person."),
    what: Bilingual(
      nl: """
        Een zin noemt de afkomst of nationaliteit van één persoon. De geschiedenis van een \
        gemeenschap vertellen is goed.
        """,
      en: """
        A sentence names the descent or nationality of one person. Telling the history of a \
        community is fine.
        """),
    why: Bilingual(
      nl: "In een straat met één gezin van die herkomst is dat een naam.",
      en: "In a street with one family of that origin, it is a name."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Een Syrische bewoonster kent de weg niet.
      """),
    remedy: Bilingual(
      nl: "laat het weg, of schrijf wat de buurt ermee te maken heeft zonder de persoon",
      en: "leave it out, or write what it means for the neighbourhood without the person"))
}
