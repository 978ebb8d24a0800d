internal import Opgave

/// R11: a conversation that is confidential is counted and tells nothing.
///
/// It protects those who spoke in confidence. Whether a note says so, `KeepOutFinder` knows.
struct ConfidentialTalks: LineRule {
  var rule: PublicationRule { .keptOut }

  func keepsOut(_ line: PublicLine) -> Bool { line.origin.confidential }
}
