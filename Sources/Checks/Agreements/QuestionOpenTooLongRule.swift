internal import Calendar
internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave

/// A question of residents has an answer within a month or so.
enum QuestionOpenTooLongRule: AreaRule {
  static let page = RulePage(
    "question-open-too-long", .warning, .agreements,
    title: Bilingual(
      nl: "Een vraag van bewoners krijgt op tijd antwoord.",
      en: "A question of residents is answered in time."),
    what: Bilingual(
      nl: """
        Een vraag is op de peildatum ouder dan `vraag open na` in wijk.yml (30 dagen), en over het \
        gesprek is niets teruggekoppeld.
        """,
      en: """
        On the reference date a question is older than `vraag open na` in wijk.yml (30 days), and \
        nothing was told back about the conversation.
        """),
    why: Bilingual(
      nl: "Een vraag zonder antwoord is de meest gehoorde klacht na een gesprek.",
      en: "A question without an answer is the complaint most heard after a conversation."),
    example: .note(
      """
      ---
      gebied: west
      datum: 2026-03-12
      ---
      ## Wat gaat goed
      - Veel groen.
      ## Vragen
      - Mag de hof zelf een stuk plantsoen overnemen? @gemeente
      """),
    remedy: Bilingual(
      nl: "zoek het antwoord op, en schrijf erbij wanneer u het vertelt: 'Terugkoppeling: …'",
      en: "find the answer, and write down when you tell it: 'Feedback: …'"))

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
