internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave

/// One party leads; the others help.
enum AgreementWithTwoOwnersRule: AgreementRule {
  static let page = RulePage(
    "agreement-with-two-owners", .hint, .agreements,
    title: Bilingual(
      nl: "Eén partij trekt een afspraak, de anderen doen mee.",
      en: "One party leads an agreement, the others join in."),
    what: Bilingual(
      nl: """
        Een open afspraak heeft twee of meer trekkers. Wie achter `met` staat, helpt mee en \
        telt niet als trekker.
        """,
      en: """
        An open agreement has two or more owners. Whoever stands behind `with` helps and is no \
        owner.
        """),
    why: Bilingual(
      nl: """
        Met twee trekkers wacht de een op de ander. Met één trekker weet een bewoner wie hij \
        kan bellen.
        """,
      en: """
        With two owners each waits for the other. With one owner a resident knows whom to \
        call.
        """),
    example: .note(
      """
      ---
      soort: koffie
      gebied: west
      datum: 2026-06-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Afspraken
      - [ ] Ontmoetingsplek verkennen @gemeente @welzijn (voor 1 september)
      """),
    remedy: Bilingual(
      nl: "kies wie trekt, en zet de ander achter 'met': '@gemeente met @welzijn'",
      en: "choose who leads, and put the other behind 'with': '@municipality with @welzijn'"))

  static func check(
    _ agreement: Agreement, _ circumstances: AgreementCircumstances
  ) -> AgreementProblem? {
    guard agreement.status.isOpen, agreement.owners.count > 1,
      let step = agreement.history.last(where: { !$0.text.isEmpty })
    else { return nil }
    let first = agreement.owners[0]
    let others = agreement.owners.dropFirst()
    let (dutch, english) = (others.joined(separator: " en "), others.joined(separator: " and "))
    return AgreementProblem(
      step, nl: "\(first) en \(dutch) trekken dit samen; wie is het aanspreekpunt",
      en: "\(first) and \(english) lead this together; who is the one to turn to",
      help: Bilingual(
        nl: "kies wie trekt, en zet de rest achter 'met': '\(first) met \(dutch)'",
        en: "choose who leads, and put the rest behind 'with': '\(first) with \(english)'"))
  }
}
