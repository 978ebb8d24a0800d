internal import Diagnostics

/// Statements that are too long for people to have written them.
extension BodyReader {
  /// The longest statement in which fields are looked for, in bytes; a page has half as many.
  ///
  /// Fields stand anywhere in a statement, so the work grows with the square of its length.
  static let longestStatement = 4_000

  /// Keeps a statement as its words, under the section it stands in.
  mutating func keep(_ statement: Statement) {
    diagnostics.append(.longStatement(at: statement.range))
    if statement.section == .withheld { return withhold(statement) }
    if let status = statement.section?.agreementStatus {
      conversation.agreements.append(
        NotedAgreement(text: statement.text, line: statement.line, status: status))
      agreementSuggestions.append([])
      return
    }
    conversation.signals.append(
      Signal(
        kind: statement.section?.signalKind ?? .background,
        kindSource: statement.section?.signalKind == nil ? .none : .stated, text: statement.text,
        themes: statement.themes, line: statement.line))
    suggestions.append([])
  }
}
