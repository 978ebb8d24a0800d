internal import Notes
internal import Opgave

/// A line of a note that may come into a public edition.
struct PublicLine {
  var text: String
  var themes: [String]
  var origin: Origin

  init(_ text: String, themes: [String] = [], origin: Origin) {
    self.text = text
    self.themes = themes
    self.origin = origin
  }

  init(_ signal: AreaSignal) {
    self.init(signal.text, themes: signal.themes, origin: signal.origin)
  }
}

/// A rule that keeps whole lines out of the public editions.
protocol LineRule: Sendable {
  var rule: PublicationRule { get }

  func keepsOut(_ line: PublicLine) -> Bool
}

/// The rules that keep lines of an area out, in the order in which they are asked.
struct LineGate {
  private let rules: [any LineRule]
  /// The rules that keep out all words of a conversation, of whatever kind.
  private let origins: [any LineRule]
  private let agreements: [any LineRule]
  let held: HeldLines

  /// - Parameters:
  ///   - opgave: The area.
  ///   - basis: What it has in common with others.
  ///   - counted: The themes that the edition counts.
  init(_ opgave: Wijkopgave, _ basis: PublicationBasis, counted: Set<String>) {
    held = HeldLines(opgave)
    origins = [UncommentedText(), ConfidentialTalks(), held, basis.talksOfFew]
    rules = origins + [SensitiveThemes(basis.themes), PrivateHomes()]
    agreements = origins + [SensitiveThemes(basis.themes, counted: counted)]
  }

  /// The first rule that keeps a line out; `nil` when it may be public.
  func keepsOut(_ line: PublicLine) -> PublicationRule? {
    rules.first { $0.keepsOut(line) }?.rule
  }

  func passes(_ line: PublicLine) -> Bool { keepsOut(line) == nil }

  /// The same for a line of which only the origin is at issue, such as what is told back.
  func passes(_ origin: Origin) -> Bool {
    let line = PublicLine("", origin: origin)
    return !origins.contains { $0.keepsOut(line) }
  }

  /// The first rule that keeps an agreement out.
  ///
  /// No step of it may be confidential or held, since the words of which step are shown cannot be
  /// told; it may have been moved on among a few, but not made there.
  ///
  /// - Parameters:
  ///   - agreement: The agreement.
  ///   - isForThoseThere: Whether it is told to nobody but those who made it.
  /// - Returns: Whether the line is kept out.
  func keepsOut(_ agreement: Agreement, isForThoseThere: Bool = false) -> PublicationRule? {
    if agreement.isFromConfidentialTalks { return .keptOut }
    if agreement.history.contains(where: { held.keepsOut(PublicLine("", origin: $0.origin)) }) {
      return .heldLines
    }
    guard let origin = agreement.firstOrigin else { return nil }
    let line = PublicLine(agreement.text, themes: agreement.themes, origin: origin)
    return agreements.first {
      !(isForThoseThere && $0.rule == .talksOfFew) && $0.keepsOut(line)
    }?.rule
  }
}
