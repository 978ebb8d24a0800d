internal import Lexicons
internal import Source
internal import Words

/// What of a line is only said of its state, and may be cut from the text of an agreement.
struct StateCut {
  private let line: Line
  private let clauses: [Clause]
  private let state: State
  /// Whether words before an offset say what was agreed.
  var saysWhat: (Int) -> Bool = { _ in true }

  init(_ line: Line, _ clauses: [Clause], _ state: State) {
    self.line = line
    self.clauses = clauses
    self.state = state
  }

  private var clause: Clause { clauses[state.clause] }

  /// The bytes from the words for the state to the end of their clause.
  var words: ByteRange {
    line.bytes(of: state.words.lowerBound..<clause.tokens.upperBound)
  }

  /// The bytes behind the clause of the state.
  var after: ByteRange {
    let next = state.clause + 1
    let end = line.text.utf8.count
    return next < clauses.count
      ? line.tokens[clauses[next].tokens.lowerBound].start..<end : end..<end
  }

  /// Whether the status says all that the clause of the state says, as it does of `vervallen`.
  ///
  /// A cause that shows the state by itself is more than the status where none stands behind it:
  /// `geen geld`, `te duur`.
  var isSaidByStatus: Bool {
    let isCause = line.matches(of: .reasons).contains { $0.tokens.overlaps(state.words) }
    guard !isCause || !after.isEmpty else { return false }
    let isPlain = state.words.count == 1 || !state.isPhrase || state.condition != []
    return isPlain && (state.words.upperBound..<clause.tokens.upperBound).allSatisfy(isIdle)
  }

  /// Whether nothing but words for the state stands in its clause and behind it.
  var saysNoMore: Bool {
    guard state.status == .wishlist else { return false }
    let tokens = state.words.lowerBound..<line.tokens.count
    let phrases = line.matches(of: .states)
    return tokens.allSatisfy { index in
      isIdle(index) || phrases.contains { $0.tokens.contains(index) }
    }
  }

  /// The bytes of the clauses that say nothing but the same state, with the mark that parts each
  /// from the others.
  ///
  /// - Parameter states: All states that the words of the line name.
  /// - Returns: The bytes, clause by clause.
  func idleClauses(among states: [State]) -> [ByteRange] {
    let same = states.filter { $0.status == state.status }
    return clauses.indices.compactMap { place in
      let told = same.filter { $0.clause == place }
      guard !told.isEmpty,
        clauses[place].tokens.allSatisfy({ token in
          told.contains { $0.words.contains(token) } || isIdle(token)
        })
      else { return nil }
      return bytes(ofClauseAndMark: place)
    }
  }

  private func isIdle(_ token: Int) -> Bool {
    guard line.tokens[token].isWord else { return line.tokens[token].kind == .mark }
    switch FunctionWord.role(of: line.tokens[token]) {
    case .place, .preposition, .agent, nil:
      return Verb(line.tokens[token], in: line)?.form == .participle
    default: return true
    }
  }

  private func bytes(ofClauseAndMark place: Int) -> ByteRange {
    let clause = clauses[place]
    let end = line.tokens[clause.tokens.upperBound - 1].end
    if place > 0, !clause.mark.isEmpty { return line.tokens[clause.mark.lowerBound].start..<end }
    let start = line.tokens[clause.tokens.lowerBound].start
    guard place == 0, clauses.count > 1 else { return start..<end }
    return start..<line.tokens[clauses[1].tokens.lowerBound].start
  }

  /// What is cut of an item for its reason: all from the words for the state on, with the mark
  /// before them.
  ///
  /// - Parameter isMarked: Whether a mark says which agreement it is, so that no words need to.
  /// - Returns: The bytes to cut and those of the reason in them; `nil` when the text has to stay
  ///   as it is.
  func tail(isMarked: Bool) -> (whole: ByteRange, words: ByteRange)? {
    let end = line.text.utf8.count
    let start = start
    let opens = start == clause.tokens.lowerBound
    let offset = line.tokens[start].start
    if saysWhat(offset), opens || state.clause == 0 || clauses[..<state.clause].allSatisfy(isShort)
    {
      let mark = opens && !clause.mark.isEmpty ? line.tokens[clause.mark.lowerBound].start : offset
      return (mark..<end, line.tokens[state.words.lowerBound].start..<end)
    }
    // `Toekomstmuziek: waterspeelplaats`: the state is a label, and no reason.
    if state.clause == 0, opens, clauses.count > 1, clauses[1].opening == .colon {
      let next = line.tokens[clauses[1].tokens.lowerBound].start
      return (offset..<next, end..<end)
    }
    return isMarked ? (offset..<end, offset..<end) : nil
  }

  /// Whether a clause is only a word or two in brackets.
  private func isShort(_ clause: Clause) -> Bool { clause.isBracketed && clause.tokens.count < 4 }

  /// The token of the state with the small words before it that go with it: `is nog niet …`.
  private var start: Int {
    var start = state.words.lowerBound
    while start > clause.tokens.lowerBound, belongs(start - 1) { start -= 1 }
    return start
  }

  private func belongs(_ token: Int) -> Bool {
    switch FunctionWord.role(of: line.tokens[token]) {
    case .auxiliary, .adverb, .modal, .passive, .pronoun, .negation: true
    case let role?: state.status == .wishlist && (role.isPreposition || role.isDeterminer)
    case nil: false
    }
  }
}
