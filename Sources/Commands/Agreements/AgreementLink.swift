internal import Opgave
internal import Notes

/// Two places in notes that are perhaps about one agreement; only a person knows.
struct AgreementLink {
  /// The agreement as it was made.
  let agreement: Agreement
  /// The place of the later words, and the words themselves.
  let later: Place
  /// What the later words tell became of it; `nil` where they agree the same once more.
  let status: AgreementStatus?
  /// The agreement that the later words make by themselves, which would be the same one.
  let twin: Agreement?

  struct Place: Hashable {
    var note: String
    var line: Int
    var text: String
  }

  /// The place of the agreement.
  var earlier: Place {
    let first = agreement.history.first?.origin
    return Place(note: first?.note ?? "", line: first?.line ?? 0, text: agreement.text)
  }

  /// By which a link is known from one reading of the notes to the next, in which lines may have
  /// moved.
  var key: [String] { [earlier.note, earlier.text, later.note, later.text] }

  /// The links that the words of all notes suggest, area by area, in the order of the notes.
  static func find(in document: OpgaveDocument) -> [AgreementLink] {
    document.areas.flatMap { area in
      let told = FollowUp.find(in: area).compactMap { found -> AgreementLink? in
        guard found.status != nil else { return nil }
        return AgreementLink(
          agreement: found.agreement,
          later: Place(
            note: found.statement.origin.note, line: found.statement.origin.line,
            text: found.statement.text),
          status: found.status, twin: nil)
      }
      let twins = LikelyTwin.find(in: area.agreements).compactMap { found -> AgreementLink? in
        guard let origin = found.later.history.first?.origin else { return nil }
        return AgreementLink(
          agreement: found.earlier,
          later: Place(note: origin.note, line: origin.line, text: found.later.text),
          status: nil, twin: found.later)
      }
      return told + twins
    }
  }
}
