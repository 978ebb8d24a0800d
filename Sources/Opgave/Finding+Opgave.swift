internal import Diagnostics
internal import Calendar
internal import Notes
internal import Source

/// What can be wrong between notes that are each well by themselves.
extension Finding {
  static func duplicateConversationID(_ conversation: Conversation, of owner: String) -> Finding {
    Finding(
      "duplicate-conversation-id", .warning, ofWhole: conversation.note,
      nl: "het kenmerk '\(conversation.id)' is al van '\(owner)'",
      en: "the id '\(conversation.id)' is taken by '\(owner)'",
      help: Bilingual(
        nl: "geef dit gesprek een ander kenmerk",
        en: "give this conversation another id")
    )
  }

  static func agreementInTwoAreas(
    _ noted: NotedAgreement, id: String, home: String, in note: String
  ) -> Finding {
    Finding(
      path: note,
      position: Position(line: noted.line, column: 1),
      diagnostic: Diagnostic(
        "agreement-id-in-two-areas", .warning, at: 0..<0,
        nl: "'^\(id)' is een afspraak van het gebied '\(home)'",
        en: "'^\(id)' is an agreement of the area '\(home)'",
        help: Bilingual(
          nl: "kies een ander merk als dit een andere afspraak is",
          en: "choose another mark if this is another agreement")
      )
    )
  }

  static func agreementStepBack(
    _ noted: NotedAgreement, id: String, _ step: Agreement.StepBack, in note: String
  ) -> Finding {
    let (dutch, english) = (DateStyle(isDutch: true), DateStyle(isDutch: false))
    let message: Bilingual
    let help: Bilingual
    switch step {
    case .reopened:
      message = Bilingual(
        nl: "'^\(id)' was al gedaan en staat hier weer open",
        en: "'^\(id)' was done already and is open again here")
      help = Bilingual(
        nl: "geef nieuw werk een eigen merk, of zet een kruis in het vakje",
        en: "give new work a mark of its own, or put a cross in the box")
    case .doneBeforeAgreed(let since):
      message = Bilingual(
        nl: "'^\(id)' is hier gedaan voordat het op \(dutch.day(since)) werd afgesproken",
        en: "'^\(id)' is done here before it was agreed on \(english.day(since))")
      help = Bilingual(nl: "kijk de datum na", en: "check the date")
    case .toldBeforeDone(let done):
      message = Bilingual(
        nl: "'^\(id)' is hier teruggekoppeld voordat het op \(dutch.day(done)) gedaan was",
        en: "'^\(id)' is told back here before it was done on \(english.day(done))")
      help = Bilingual(nl: "kijk de datum na", en: "check the date")
    }
    return Finding(
      path: note,
      position: Position(line: noted.line, column: 1),
      diagnostic: Diagnostic(
        "agreement-step-back", .warning, at: 0..<0, nl: message.nl, en: message.en, help: help)
    )
  }
}
