internal import Diagnostics
internal import Calendar
internal import Notes
internal import Opgave

/// What is done is told to those who asked for it.
enum AgreementNotToldBackRule: AreaRule {
  static let page = RulePage.agreementNotToldBack

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
