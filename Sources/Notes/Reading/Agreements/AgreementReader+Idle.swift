internal import Lexicons
internal import Municipality
internal import Source
internal import Words

/// What is left of a clause once its moment is taken out, and says nothing by itself.
extension AgreementReader {
  /// The bytes of a clause that says no more than when, with the mark or the label that it hangs on:
  /// `, wordt volgend jaar`, `gereed: eind maart`.
  ///
  /// - Parameters:
  ///   - bytes: The words for the moment.
  ///   - line: The words of the agreement.
  /// - Returns: `nil` where the clause says more, or all that the agreement is about.
  func idleClause(around bytes: ByteRange, _ line: Line) -> ByteRange? {
    let clauses = Clause.clauses(of: line)
    guard clauses.count > 1,
      let place = clauses.firstIndex(where: { line.bytes(of: $0.tokens).overlaps(bytes) })
    else { return nil }
    let clause = clauses[place]
    let rest = clause.tokens.filter { !bytes.overlaps(line.tokens[$0].range) }
    let end = max(bytes.upperBound, line.bytes(of: clause.tokens).upperBound)
    let start: Int
    if rest.isEmpty {
      guard clause.opening == .colon, place > 0, isLabelOfMoment(clauses[place - 1], line) else {
        return nil
      }
      start = line.tokens[clauses[place - 1].tokens.lowerBound].start
    } else {
      guard rest.allSatisfy({ isIdle($0, line) }) else { return nil }
      let mark = clause.mark.isEmpty ? clause.tokens : clause.mark
      start = min(bytes.lowerBound, line.tokens[mark.lowerBound].start)
    }
    return saysWhat(line, beside: start..<end) ? start..<end : nil
  }

  /// Whether a clause behind others would be a stub without its moment: `Woonhuis zegt eind oktober`,
  /// `antwoord uiterlijk 10 april`, `eerste keer 16 mei`.
  ///
  /// A clause that says who does it is none, nor one that says how it stands.
  func isStub(without bytes: ByteRange, _ line: Line) -> Bool {
    let clauses = Clause.clauses(of: line)
    guard clauses.count > 1,
      let clause = clauses.dropFirst().first(where: { line.bytes(of: $0.tokens).overlaps(bytes) }),
      !clause.isBracketed,
      [.sentence, .comma, .contrast, .conjunction].contains(clause.opening),
      saysWhat(line, beside: line.bytes(of: clause.tokens))
    else { return false }
    let rest = clause.tokens.filter {
      !bytes.overlaps(line.tokens[$0].range) && line.tokens[$0].isWord
    }
    guard (1...3).contains(rest.count), let first = rest.first, let last = rest.last,
      State.named(Line(line.string(first..<(last + 1)))) == nil
    else { return false }
    if rest.contains(where: { Verb(line.tokens[$0], in: line)?.kind == .saying }) { return true }
    return !rest.contains { line.isA(.writer, at: $0) }
      && AgreementColumn(Folding.key(line.string(first..<(last + 1)))) == nil
      && gazetteer.parties(in: line.string(first..<(last + 1))).isEmpty
      && !line.matches(of: .actors).contains { rest.contains($0.tokens.lowerBound) }
  }

  /// Whether a clause before a colon only says that a moment follows: `gereed: …`, `deadline: …`.
  private func isLabelOfMoment(_ clause: Clause, _ line: Line) -> Bool {
    guard clause.tokens.count < 4 else { return false }
    let words = line.string(clause.tokens)
    return AgreementColumn(Folding.key(words)) == .due || State.named(Line(words)) != nil
  }

  /// Whether a word only helps to say when something is: `wordt`, `komt`, `pas`.
  private func isIdle(_ token: Int, _ line: Line) -> Bool {
    guard line.tokens[token].isWord else { return line.tokens[token].kind == .mark }
    switch FunctionWord.role(of: line.tokens[token]) {
    case .auxiliary, .passive, .modal, .adverb: return true
    case nil: return line.isA(OutcomeWord.going, at: token)
    default: return false
    }
  }
}
