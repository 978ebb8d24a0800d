internal import Diagnostics

/// No health of one person stands in a note.
enum HealthDetailRule: Rule {
  static let page = RulePage(
    "health-detail", .error, .privacy,
    title: Bilingual(
      nl: "In een notitie staat niet hoe het met de gezondheid van één persoon is.",
      en: "A note does not tell of the health of one person."),
    what: Bilingual(
      nl: """
        Een zin verbindt een ziekte, een beperking of een verslaving met één persoon. Over \
        gezondheid in de buurt schrijven is goed.
        """,
      en: """
        A sentence ties an illness, a handicap or an addiction to one person. Writing about health \
        in the neighbourhood is fine.
        """),
    why: Bilingual(
      nl: """
        Over gezondheid bestaat een strenge wet, en daarvoor een goede reden: het blijft iemand \
        achtervolgen.
        """,
      en: "There is a strict law on health, and for good reason: it follows somebody around."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Zorgen
      - De buurvrouw op de hoek heeft dementie.
      """),
    remedy: Bilingual(
      nl: "laat het weg, of schrijf wat de buurt ermee te maken heeft zonder de persoon",
      en: "leave it out, or write what it means for the neighbourhood without the person"))
}
