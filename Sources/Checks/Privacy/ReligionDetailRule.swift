internal import Diagnostics

/// No religion of one person stands in a note.
enum ReligionDetailRule: Rule {
  static let page = RulePage(
    "religion-detail", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat niet wat één persoon gelooft.",
      en: "A note does not tell what one person believes."),
    what: Bilingual(
      nl: """
        Een zin noemt het geloof van één persoon. Een kerk of moskee als plek of als partner \
        noemen is goed.
        """,
      en: """
        A sentence names the religion of one person. Naming a church or mosque as a place or a \
        partner is fine.
        """),
    why: Bilingual(
      nl: "Wat iemand gelooft, is aan die persoon om te vertellen.",
      en: "What somebody believes is for that person to tell."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - Mijn buurvrouw is moslim.
      """),
    remedy: Bilingual(
      nl: "laat het weg, of schrijf wat de buurt ermee te maken heeft zonder de persoon",
      en: "leave it out, or write what it means for the neighbourhood without the person"))
}
