internal import Lexicons
internal import Words

/// Words behind an agreement that tell how it stands, in which no state is understood:
/// `lamp nakijken – ligt bij Jan op de plank`.
enum UnreadState {
  /// The tokens of the first clause that tells so.
  ///
  /// It stands apart from what was agreed, by a dash, an arrow, brackets or a full stop, and opens
  /// with a verb for how a thing is, or with hardly more than a word before one; or its words say
  /// that nothing moves: `…: de leverancier zit al drie weken te slapen`.
  static func clause(in line: Line, _ clauses: [Clause]) -> Range<Int>? {
    clauses.dropFirst().first { clause in
      guard !clause.isSubordinate, clause.tokens.count > 2 else { return false }
      switch clause.opening {
      case .dash, .arrow, .bracket, .sentence:
        return tells(clause, line) || standsStill(clause, line)
      case .comma, .colon, .contrast, .conjunction:
        return standsStill(clause, line) || isTitle(clauses[0], line) && isTold(clause, line)
      }
    }?.tokens ?? clauses.first.flatMap { tellsByItself($0, line) ? $0.tokens : nil }
  }

  /// Whether the first clause of a line tells how something is or was: `er is al een tekening`; or
  /// has no verb and ends with a word that tells it behind one: `subsidie voor de tuin binnen!!`.
  private static func tellsByItself(_ clause: Clause, _ line: Line) -> Bool {
    guard clause.opening == .sentence, !clause.isSubordinate, clause.tokens.count > 1,
      !line.tokens.contains(where: { $0.isMark("?") }),
      !line.matches(of: .actors).contains(where: { $0.value == "label" })
    else { return false }
    let verbs = clause.tokens.filter { token in
      switch FunctionWord.role(of: line.tokens[token]) {
      case .auxiliary, .modal, .passive: true
      case nil:
        Verb(line.tokens[token], in: line).map { $0.form != .root && $0.form != .participle }
          ?? false
      default: false
      }
    }
    guard let verb = verbs.first else { return endsWithState(clause, line) }
    return verbs.count == 1 && FunctionWord.role(of: line.tokens[verb]) == .auxiliary
      && verb > clause.tokens.lowerBound && verb + 1 < clause.tokens.upperBound
      && !clause.tokens.contains { OutcomeWord.ahead.holds(line.tokens[$0].hash) }
  }

  private static func endsWithState(_ clause: Clause, _ line: Line) -> Bool {
    line.matches(of: .states).contains { match in
      guard match.tokens.upperBound == clause.tokens.upperBound,
        match.tokens.lowerBound > clause.tokens.lowerBound,
        let (status, condition) = State.meaning(of: match.value)
      else { return false }
      return status == .done && condition.contains(.told)
    }
  }

  /// Whether a clause only names what was agreed, so that the next may tell what became of it.
  private static func isTitle(_ clause: Clause, _ line: Line) -> Bool {
    !clause.tokens.contains { token in
      switch FunctionWord.role(of: line.tokens[token]) {
      case .auxiliary, .modal, .passive: return true
      case nil:
        // The first word may be the name of a thing: `oversteek bij de school`.
        guard token > clause.tokens.lowerBound else { return false }
        let form = Verb(line.tokens[token], in: line)?.form
        return form == .present || form == .past
      default: return false
      }
    }
  }

  /// Whether a clause tells of what is or was, and of nothing to come: `14 mensen hebben het
  /// diploma`.
  private static func isTold(_ clause: Clause, _ line: Line) -> Bool {
    let roles = clause.tokens.map { FunctionWord.role(of: line.tokens[$0]) }
    return roles.contains(.auxiliary) && !roles.contains(.modal) && !roles.contains(.passive)
      && !line.tokens[clause.tokens].contains { $0.isMark("?") }
  }

  private static func standsStill(_ clause: Clause, _ line: Line) -> Bool {
    line.matches(of: .moving).contains {
      $0.value == "standing still" && clause.tokens.contains($0.tokens.lowerBound)
    } && !line.tokens[clause.tokens].contains { $0.isMark("?") }
  }

  private static func tells(_ clause: Clause, _ line: Line) -> Bool {
    // `(we zijn benieuwd)` tells of who speaks.
    guard !line.isA(.oneself, at: clause.tokens.lowerBound),
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
