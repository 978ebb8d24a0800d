internal import Calendar
internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave

/// A question of residents has an answer within a month or so.
enum QuestionOpenTooLongRule: AreaRule {
  static let page = RulePage.questionOpenTooLong

  static func check(_ area: CheckedArea) -> [AreaProblem] {
    let limit = area.municipality.thresholds.questionOpenAfterDays
    return area.opgave.questions(openLongerThan: limit, on: area.day).map { question in
      let days = area.day.dayNumber - question.origin.date.dayNumber
      return AreaProblem(
        note: question.origin.note, line: question.origin.line,
        nl: "deze vraag staat al \(days) dagen open",
        en: "this question has been open for \(days) days")
    }
  }
}
