internal import Diagnostics
internal import Words
internal import Municipality
internal import Notes
internal import Opgave

/// A mark is of one agreement.
enum AgreementIDTwiceRule: NoteRule, AgreementRule {
  static let page = RulePage.agreementIDTwice

  static func check(_ note: CheckedNote) -> [Diagnostic] {
    let marked = note.conversation.agreements.filter { $0.id != nil && !$0.text.isEmpty }
    guard marked.count > 1 else { return [] }
    var first: [String: NotedAgreement] = [:]
    var found: [Diagnostic] = []
    for agreement in marked {
      guard let id = agreement.id else { continue }
      guard let earlier = first[Folding.key(id)] else {
        first[Folding.key(id)] = agreement
        continue
      }
      let isNew = agreement.status == .agreed && earlier.status == .agreed
      guard isNew || !Likeness.isLikely(earlier.text, agreement.text) else { continue }
      let place = LinePlaces.range(of: "^\(id)", onLine: agreement.line, in: note.file)
      var diagnostic = diagnostic(
        at: place ?? note.words(ofLine: agreement.line),
        nl: "'^\(id)' staat in deze notitie al achter een andere afspraak",
        en: "'^\(id)' stands behind another agreement in this note already")
      diagnostic.notes = [
        Diagnostic.Note(
          Bilingual(nl: "de andere afspraak", en: "the other agreement"),
          at: note.words(ofLine: earlier.line))
      ]
      found.append(diagnostic)
    }
    return found
  }

  static func check(
    _ agreement: Agreement, _ circumstances: AgreementCircumstances
  ) -> AgreementProblem? {
    guard let first = agreement.history.first(where: { !$0.text.isEmpty }) else { return nil }
    let other = agreement.history.first { step in
      step.origin.note != first.origin.note && step.status == .agreed && step.due != nil
        && !Likeness.isLikely(first.text, step.text)
    }
    guard let other else { return nil }
    return AgreementProblem(
      other, nl: "'^\(agreement.id)' is in '\(first.origin.note)' een andere afspraak",
      en: "'^\(agreement.id)' is another agreement in '\(first.origin.note)'")
  }
}
