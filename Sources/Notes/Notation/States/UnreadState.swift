internal import Lexicons
internal import Words

/// Words behind an agreement that tell how it stands, in which no state is understood:
/// `lamp nakijken – ligt bij Jan op de plank`.
enum UnreadState {
  /// The tokens of the first clause that tells so.
  ///
  /// It stands apart from what was agreed, by a dash, an arrow, brackets or a full stop, and opens
  /// with a verb for how a thing is, or with hardly more than a word before one.
  static func clause(in line: Line, _ clauses: [Clause]) -> Range<Int>? {
    clauses.dropFirst().first { clause in
      switch clause.opening {
      case .dash, .arrow, .bracket, .sentence: break
      case .comma, .colon, .contrast, .conjunction: return false
      }
      return !clause.isSubordinate && clause.tokens.count > 2 && tells(clause, line)
    }?.tokens
  }

  private static func tells(_ clause: Clause, _ line: Line) -> Bool {
    // `(we zijn benieuwd)` tells of who speaks.
    guard !["ik", "we", "wij", "i"].contains(line.key(clause.tokens.lowerBound)),
      !line.tokens[clause.tokens.lowerBound...].contains(where: { $0.isMark("?") }),
      let verb = clause.tokens.prefix(3).first(where: { isFinite($0, line) })
    else { return false }
    // What must, may or will still happen is no outcome.
    return clause.tokens.allSatisfy { token in
      switch FunctionWord.role(of: line.tokens[token]) {
      case .modal, .passive: false
      default: true
      }
    } && verb + 1 < clause.tokens.upperBound
  }

  private static func isFinite(_ token: Int, _ line: Line) -> Bool {
    switch FunctionWord.role(of: line.tokens[token]) {
    case .auxiliary: return true
    case nil:
      guard let verb = Verb(line.tokens[token], in: line) else { return false }
      return verb.kind == .standing && verb.form == .present
    default: return false
    }
  }
}
