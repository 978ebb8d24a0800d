internal import Diagnostics
internal import Notes
package import Opgave

/// The lines of each area that are held from the public editions, by note and line (R3, R12, R14).
///
/// They are found again after each change only in the areas of which something else is known than
/// before.
package struct HeldLinesByArea: Sendable {
  private let basis: PublicationBasis.Inputs
  private var areas: [String: (opgave: Wijkopgave, lines: [HeldLine])] = [:]

  /// Finds them.
  ///
  /// - Parameters:
  ///   - document: The document, without what a person takes upon himself.
  ///   - earlier: What was found in an earlier one.
  package init(in document: OpgaveDocument, after earlier: HeldLinesByArea? = nil) {
    let basis = PublicationBasis(document, .dutch, after: PublishedFigures())
    self.basis = basis.inputs
    let known = earlier.flatMap { $0.basis == basis.inputs ? $0.areas : nil } ?? [:]
    for opgave in document.publicAreas {
      let before = known[opgave.id].flatMap { $0.opgave == opgave ? $0.lines : nil }
      let lines = before ?? Self.of(opgave, LineGate(opgave, basis, counted: []))
      areas[opgave.id] = (opgave, lines)
    }
  }

  /// Those of an area; `nil` when it holds none.
  package subscript(area: String) -> [HeldLine]? {
    areas[area].flatMap { $0.lines.isEmpty ? nil : $0.lines }
  }

  private static func of(_ opgave: Wijkopgave, _ gate: LineGate) -> [HeldLine] {
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
