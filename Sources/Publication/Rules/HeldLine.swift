internal import Diagnostics
internal import Notes
package import Opgave

/// A line that would be public if a rule did not hold it, and that a person can do something about.
package struct HeldLine: Hashable, Sendable {
  /// The path of the note, and the line on which the statement begins.
  package var note: String
  package var line: Int
  package var rule: PublicationRule
  /// The findings in it, in the order of the note.
  package var findings: [Place]

  /// A finding by its code and its own line.
  package struct Place: Hashable, Sendable {
    package var code: String
    package var line: Int

    package init(code: String, line: Int) {
      self.code = code
      self.line = line
    }
  }

  /// The codes of the findings, each once.
  package var codes: [String] {
    var seen: Set<String> = []
    return findings.map(\.code).filter { seen.insert($0).inserted }
  }
}

extension Publisher {
  /// The lines of each area that are held from the public editions, by note and line (R3, R12, R14).
  ///
  /// - Parameter document: The document, without what a person takes upon himself.
  /// - Returns: The areas that hold any, by id.
  package static func heldLines(in document: OpgaveDocument) -> [String: [HeldLine]] {
    let basis = PublicationBasis(document, .dutch, after: PublishedFigures())
    let areas = document.publicAreas.map { opgave in
      (opgave.id, heldLines(of: opgave, LineGate(opgave, basis, counted: [])))
    }
    return Dictionary(areas.filter { !$0.1.isEmpty }, uniquingKeysWith: +)
  }

  private static func heldLines(of opgave: Wijkopgave, _ gate: LineGate) -> [HeldLine] {
    var held: Set<HeldLine> = []
    var found: [String: [Int: [HeldLine.Place]]] = [:]
    for mark in opgave.privacy where mark.reason == nil {
      guard let item = mark.item else { continue }
      found[mark.note, default: [:]][item, default: []].append(
        HeldLine.Place(code: mark.code, line: mark.line))
    }
    func add(_ rule: PublicationRule?, _ origin: Origin) {
      guard let rule, [.heldLines, .talksOfFew, .sensitiveThemes].contains(rule) else { return }
      held.insert(
        HeldLine(
          note: origin.note, line: origin.line, rule: rule,
          findings: rule == .heldLines ? found[origin.note]?[origin.line] ?? [] : []))
    }
    for signal in opgave.signals where signal.kind != .background && signal.kind != .repair {
      add(gate.keepsOut(PublicLine(signal)), signal.origin)
    }
    for agreement in opgave.agreements where agreement.status != .repair {
      guard let rule = gate.keepsOut(agreement) else { continue }
      for step in agreement.history where found[step.origin.note]?[step.origin.line] != nil {
        add(.heldLines, step.origin)
      }
      if rule == .talksOfFew { agreement.firstOrigin.map { add(rule, $0) } }
    }
    for item in opgave.activities where item.activity.public {
      add(gate.keepsOut(PublicLine(item.activity.text, origin: item.origin)), item.origin)
    }
    for item in opgave.initiatives {
      add(gate.keepsOut(PublicLine(item.initiative.text, origin: item.origin)), item.origin)
    }
    if let text = opgave.agreedText {
      for (line, findings) in found[text.note] ?? [:] {
        held.insert(HeldLine(note: text.note, line: line, rule: .heldLines, findings: findings))
      }
    }
    return held.sorted { ($0.note, $0.line) < ($1.note, $1.line) }
  }
}
