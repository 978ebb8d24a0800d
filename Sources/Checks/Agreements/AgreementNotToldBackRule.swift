internal import Diagnostics
internal import Calendar
internal import Notes
internal import Opgave

/// What is done is told to those who asked for it.
enum AgreementNotToldBackRule: AreaRule {
  static let page = RulePage(
    "agreement-not-told-back", .warning, .agreements,
    title: Bilingual(
      nl: "Wat klaar is, horen de mensen die erom vroegen.",
      en: "What is done is told to the people who asked for it."),
    what: Bilingual(
      nl: """
        Een afspraak is twee weken of langer klaar, en nergens staat dat dit is verteld: niet \
        bij de afspraak (`teruggekoppeld 12 mei`), en niet als terugkoppeling van een gesprek \
        waarin zij genoemd is.
        """,
      en: """
        An agreement has been done for two weeks or longer, and nothing says that this was \
        told: not with the agreement (`told back 12 May`), nor as feedback of a conversation \
        in which it was named.
        """),
    why: Bilingual(
      nl: """
        Pas als bewoners het weten, is het voor hen gebeurd. Het is ook het mooiste nieuws dat \
        er is.
        """,
      en: """
        Only when residents know, it has happened for them. It is the best news there is, too.
        """),
    example: .note(
      """
      ---
      soort: koffie
      gebied: west
      datum: 2026-05-12
      aanwezig: 9 bewoners
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Afspraken
      - [x] Lamp bij de brug gemaakt @gemeente ^lamp (gedaan 8 juni)
      """),
    remedy: Bilingual(
      nl: "vertel het, en zet erachter: '(teruggekoppeld 12 mei)'",
      en: "tell it, and add: '(told back 12 May)'"))

  static func check(_ area: CheckedArea) -> [AreaProblem] {
    let (dutch, english) = (DateStyle(isDutch: true), DateStyle(isDutch: false))
    return area.opgave.agreementsNotToldBack(on: area.day).compactMap { agreement in
      guard let step = agreement.doneStep else { return nil }
      let days = area.day.dayNumber - (agreement.done ?? step.origin.date).dayNumber
      return AreaProblem(
        note: step.origin.note, line: step.origin.line,
        nl: "is al \(days) dagen klaar, en dat is nog niet verteld",
        en: "has been done for \(days) days, and nobody was told yet",
        help: Bilingual(
          nl: "vertel het, en zet erachter: '(teruggekoppeld \(dutch.dayAndMonth(area.day)))'",
          en: "tell it, and add: '(told back \(english.dayAndMonth(area.day)))'"))
    }
  }
}
