internal import Lexicons
internal import Words

/// What a thing or an event tells of an agreement by where it is, or how it was.
extension StateReader {
  /// Where a thing is that was to be put there: `de briefjes liggen in alle portieken`.
  ///
  /// What stands there time and again, in the way or with somebody tells nothing of the sort.
  func placed(in clause: Clause) -> Range<Int>? {
    guard !clause.isSubordinate,
      let verb = clause.tokens.prefix(5).first(where: { line.isA(OutcomeWord.placed, at: $0) }),
      isThing(clause.tokens.lowerBound..<verb), !line.holds(.trouble)
    else { return nil }
    var place = verb + 1
    while place < clause.tokens.upperBound, roles[place] == .adverb { place += 1 }
    guard place + 1 < clause.tokens.upperBound, isPreposition(place),
      !line.isA(SmallWord.at, at: place),
      !clause.tokens.contains(where: { token in
        roles[token] == .negation || line.isA(OutcomeWord.always, at: token)
          || line.isA(OutcomeWord.still, at: token) || line.isA(OutcomeWord.none, at: token)
      })
    else { return nil }
    return verb..<(verb + 1)
  }

  /// Whether words name a thing that is known, and nobody: `de briefjes`, `posters`.
  private func isThing(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, let last = tokens.last else { return false }
    let opening = roles[first]
    guard opening == nil || opening == .own || opening == .possessive || opening == .determiner,
      !line.isA(OutcomeWord.one, at: first), roles[last] == nil, !line.tokens[first].isNumber,
      !tokens.contains(where: { isVerb($0) })
    else { return false }
    return !line.matches(of: .actors).contains { $0.tokens.overlaps(tokens) && $0.value != "it" }
      && line.first(.roles, in: tokens) == nil && line.first(.groups, in: tokens) == nil
  }

  /// Whether a later part of a line tells that the rest is still to come, or goes on: `…, groep 7 tekent
  /// nog`, `…, de oneven kant volgt`.
  static func tellsOfRest(_ clause: Clause, _ line: Line) -> Bool {
    guard !clause.isSubordinate, clause.tokens.count > 1, clause.tokens.count < 8,
      !clause.tokens.contains(where: { line.isA(SmallWord.oneself, at: $0) })
    else { return false }
    return clause.tokens.contains { token in
      if line.isA(OutcomeWord.following, at: token) { return token > clause.tokens.lowerBound }
      guard line.isA(OutcomeWord.still, at: token), token > clause.tokens.lowerBound,
        let verb = Verb(line.tokens[token - 1], in: line)
      else { return false }
      return verb.kind == .doing && verb.form == .present
    }
  }

  /// How an event was, behind its name: `borrel: was gezellig`.
  func wasHeld(in clause: Clause, _ place: Int) -> Range<Int>? {
    guard place > 0, clause.opening == .colon || clause.opening == .dash, clause.tokens.count > 1,
      case let first = clause.tokens.lowerBound, roles[first] == .auxiliary,
      OutcomeWord.former.holds(line.tokens[first].hash),
      !clause.tokens.contains(where: { roles[$0] == .negation }),
      !clauses[place - 1].tokens.contains(where: { isVerb($0) || roles[$0] == .auxiliary }),
      !line.holds(.trouble)
    else { return nil }
    return first..<(first + 1)
  }
}
