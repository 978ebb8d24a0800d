internal import Diagnostics
internal import Calendar
internal import Notes
internal import Opgave

/// Days follow on each other.
enum DateOrderRule: NoteRule, AgreementRule {
  static let page = RulePage.dateOrder

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for agreement in note.conversation.agreements {
      guard let told = agreement.toldBack, let done = agreement.done, told < done else { continue }
      found.append(
        diagnostic(
          at: note.words(ofLine: agreement.line),
          nl: "is op \(dutch(told)) teruggekoppeld, maar pas op \(dutch(done)) klaar",
          en: "was told back on \(english(told)), but done only on \(english(done))"))
    }
    if let date = note.conversation.date, let feedback = note.conversation.feedback,
      let told = feedback.date, told < date
    {
      found.append(
        diagnostic(
          at: note.words(ofLine: feedback.line),
          nl: "de terugkoppeling van \(dutch(told)) ligt voor het gesprek van \(dutch(date))",
          en: "the feedback of \(english(told)) lies before the conversation of \(english(date))"))
    }
    return found
  }

  static func check(
    _ agreement: Agreement, _ circumstances: AgreementCircumstances
  ) -> AgreementProblem? {
    guard let first = agreement.history.first, first.status.isOpen, let last = first.due?.to,
      last < first.origin.date
    else { return nil }
    return AgreementProblem(
      first,
      nl:
        "moest op \(dutch(last)) klaar zijn, en is pas op \(dutch(first.origin.date)) afgesproken",
      en: "was due on \(english(last)), and agreed only on \(english(first.origin.date))",
      help: Bilingual(
        nl: "kijk de datum na; is het een oudere afspraak, neem dan haar merk over",
        en: "check the date; if it is an earlier agreement, copy its mark"))
  }

  private static func dutch(_ date: CalendarDate) -> String { DateStyle(isDutch: true).day(date) }

  private static func english(_ date: CalendarDate) -> String {
    DateStyle(isDutch: false).day(date)
  }
}
