internal import Diagnostics
internal import Words
internal import Municipality
internal import Notes
internal import Opgave

/// A mark is of one agreement.
enum AgreementIDTwiceRule: NoteRule, AgreementRule {
  static let page = RulePage(
    "agreement-id-twice", .warning, .agreements,
    title: Bilingual(
      nl: "Een merk hoort bij één afspraak.",
      en: "A mark is of one agreement."),
    what: Bilingual(
      nl: """
        Hetzelfde merk staat achter twee verschillende afspraken: twee keer in één notitie, of \
        in een latere notitie achter een nieuwe afspraak waarvan geen woord op de eerste \
        lijkt. Een latere notitie die vertelt hoe het verder ging, is in orde.
        """,
      en: """
        The same mark stands behind two different agreements: twice in one note, or in a later \
        note behind a new agreement of which no word is like the first. A later note that \
        tells how it went on is fine.
        """),
    why: Bilingual(
      nl: """
        Twee afspraken onder één merk worden er één. De andere verdwijnt, en met haar wat \
        bewoners hebben gevraagd.
        """,
      en: """
        Two agreements under one mark become one. The other disappears, and with it what \
        residents asked for.
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
      - [ ] Planning rondsturen @de-elzen (voor 1 september) ^west
      - [ ] Kaartavond op vrijdag opstarten @welzijn (eind oktober) ^west
      """),
    remedy: Bilingual(
      nl: "geef elke afspraak een eigen merk, zoals '^planning' en '^kaartavond'",
      en: "give each agreement a mark of its own, such as '^planning' and '^card-evening'"))

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
