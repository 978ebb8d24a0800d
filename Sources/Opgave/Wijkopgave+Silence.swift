package import Calendar
internal import Notes

/// What nobody was told yet.
extension Wijkopgave {
  /// The days within which it is still early to ask whether something was told back.
  private static let patience = 14

  /// The questions that are older than a number of days, and of whose conversation nothing was
  /// told back.
  package func questions(openLongerThan limit: Int, on day: CalendarDate) -> [AreaSignal] {
    let told = Set(
      feedback.lazy.filter { $0.feedback.date.map { $0 <= day } ?? false }.map(\.origin.note))
    return questions.filter { question in
      day.dayNumber - question.origin.date.dayNumber > limit && !told.contains(question.origin.note)
    }
  }

  /// The agreements that have been done for more than two weeks, while nothing says that this
  /// was told: not with the agreement, nor as feedback of a conversation in which it was named.
  package func agreementsNotToldBack(on day: CalendarDate) -> [Agreement] {
    let feedback = Dictionary(grouping: feedback, by: \.origin.note)
    return agreements.filter { agreement in
      guard agreement.status == .done, agreement.toldBack == nil, let step = agreement.doneStep
      else { return false }
      let done = agreement.done ?? step.origin.date
      guard day.dayNumber - done.dayNumber > Self.patience else { return false }
      return !agreement.history.contains { step in
        feedback[step.origin.note, default: []].contains {
          $0.feedback.date.map { $0 >= done } ?? true
        }
      }
    }
  }
}

extension Agreement {
  /// The last step that called it done.
  package var doneStep: Step? { history.last { $0.status == .done } }
}
