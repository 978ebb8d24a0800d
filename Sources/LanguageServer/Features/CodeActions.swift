internal import Calendar
internal import Checks
internal import Diagnostics
internal import Notes
internal import Opgave
internal import Source

/// The code actions for a part of a note.
struct CodeActions {
  private let view: NoteView
  private let checkup: Checkup

  init(_ view: NoteView, _ checkup: Checkup) {
    self.view = view
    self.checkup = checkup
  }

  /// The things to do, the surest first.
  func actions(_ asked: LSP.CodeActionParameters) -> [LSP.CodeAction] {
    // What stands in another encoding on the disk is not changed by its places.
    guard view.file.isAsStored else { return [] }
    let findings = (checkup.findings[view.location] ?? []).filter { $0.suppression == nil }
    let here = findings.filter { touches($0, asked.range) }
    var actions = here.compactMap(fix) + edits(asked.range)
    if view.role != .settings { actions += ignoring(here) }
    actions += fixAll(findings)
    return actions.filter { action in
      guard let only = asked.context.only, !only.isEmpty else { return action.kind != .fixAll }
      return only.contains {
        action.kind.rawValue == $0 || action.kind.rawValue.hasPrefix($0 + ".")
      }
    }
  }

  /// Whether a finding stands in a part of the document; one about the whole note does at its top.
  private func touches(_ finding: PlacedFinding, _ part: LSP.Range) -> Bool {
    let range = finding.place.map { view.range($0.bytes) } ?? .top
    return range.start <= part.end && part.start <= range.end
  }

  private func action(
    _ title: String, _ kind: LSP.CodeAction.Kind, _ edits: [NoteEdit],
    for finding: PlacedFinding? = nil, isPreferred: Bool? = nil
  ) -> LSP.CodeAction {
    LSP.CodeAction(
      title: title, kind: kind,
      diagnostics: finding.map {
        [LSP.Diagnostic($0, of: view.uri, view.places, in: view.language)]
      },
      isPreferred: isPreferred,
      edit: LSP.WorkspaceEdit(changes: [view.uri: edits.map(view.edit)]))
  }

  // MARK: Findings

  private func fix(_ finding: PlacedFinding) -> LSP.CodeAction? {
    finding.fix.map { fix in
      action(
        capitalised(fix.title[view.language]), .quickFix,
        [NoteEdit(fix.place.bytes, fix.replacement)], for: finding,
        isPreferred: fix.isSafe ? true : nil)
    }
  }

  /// All fixes that can never change what the writer meant.
  private func fixAll(_ findings: [PlacedFinding]) -> [LSP.CodeAction] {
    let plan = FixPlan(findings, unsafe: false)
    guard plan.count > 0 else { return [] }
    return [
      action(
        view.say("Herstel alles wat zeker is", "Mend all that is certain"), .fixAll,
        [
          NoteEdit(
            0..<view.file.bytes.count,
            String(decoding: plan.applied(to: view.file.bytes), as: UTF8.self))
        ])
    ]
  }

  /// A comment that says why a finding does not hold, one for each code.
  private func ignoring(_ findings: [PlacedFinding]) -> [LSP.CodeAction] {
    var seen: Set<Diagnostic.Code> = []
    return findings.filter { seen.insert($0.code).inserted }.map { finding in
      let edit = SuppressionWriter.edit(
        finding.code, onLine: finding.place?.start.line, in: view.file,
        bodyLine: view.reading?.bodyLine ?? 1, view.language)
      return action(
        view.say("Zeg waarom niet: \(finding.code)", "Say why not: \(finding.code)"), .quickFix,
        [edit], for: finding)
    }
  }

  private func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  // MARK: Lines

  /// What can be written about the agreement or the statement at the start of a part.
  private func edits(_ part: LSP.Range) -> [LSP.CodeAction] {
    guard let conversation = view.conversation else { return [] }
    let lines = view.item(around: view.line(part.start))
    let line = lines.lowerBound
    let isDutch = view.language == .dutch
    var actions: [LSP.CodeAction] = []
    let agreements = conversation.agreements.filter { lines.contains($0.line) }
    if let agreement = agreements.first, agreements.count == 1, agreement.line == line {
      if agreement.id == nil, let mark = mark(for: agreement) {
        let edit = NoteEdit.marking(line, as: mark, in: view.file)
        if isRead(as: { $0.id == mark && $0.status == agreement.status }, line, after: [edit]) {
          actions.append(
            action(view.say("Zet een merk: ^\(mark)", "Put a mark: ^\(mark)"), .rewrite, [edit]))
        }
      }
      let day = view.desk.day
      let edits = NoteEdit.doing(line, on: day, in: view.file, isDutch: isDutch)
      if agreement.status.isOpen,
        isRead(as: { $0.status == .done && $0.done == day }, line, after: edits)
      {
        let words = DateStyle(isDutch: isDutch).day(day)
        actions.append(
          action(view.say("Gedaan op \(words)", "Done on \(words)"), .rewrite, edits))
      }
    }
    let keepingOut = NoteEdit.keepingOut(line, in: view.file, isDutch: isDutch)
    if holds(line, conversation),
      view.reading(after: [keepingOut]).map({ !holds(line, $0) }) ?? false
    {
      actions.append(
        action(view.say("Niet voor het verslag", "Not for the report"), .rewrite, [keepingOut]))
    }
    return actions
  }

  /// A mark that no other agreement has.
  private func mark(for noted: NotedAgreement) -> String? {
    let known = checkup.agreements.map(\.agreement)
    let agreement = Agreement(
      id: "", text: noted.text, status: noted.status,
      since: view.conversation?.date ?? view.desk.day)
    let mark = AgreementSearch(known).mark(for: agreement)
    return AgreementMark.isName(mark) ? mark : nil
  }

  /// Whether the agreement of a line is read as is meant, after some edits.
  private func isRead(
    as wanted: (NotedAgreement) -> Bool, _ line: Int, after edits: [NoteEdit]
  ) -> Bool {
    let agreements = view.reading(after: edits)?.agreements.filter { $0.line == line } ?? []
    return agreements.count == 1 && agreements.allSatisfy(wanted)
  }

  /// Whether a line is a statement, an agreement or an activity that a report may tell.
  private func holds(_ line: Int, _ conversation: Conversation) -> Bool {
    conversation.signals.contains { $0.line == line }
      || conversation.agreements.contains { $0.line == line }
      || conversation.activities.contains { $0.line == line }
  }
}
