internal import Lexicons
internal import Words

/// Clauses that say nothing but who does it.
extension OwnerReader {
  /// Finds the clause that names nobody but actors, the last first: `…, welzijn + bieb`,
  /// `… → De Elzen`, `… [regisseur]`, `… /VVR`.
  mutating func readOwnClauses() {
    guard clauses.count > 1 || line.tokens.contains(where: { $0.isMark("/") }) else { return }
    for (place, clause) in clauses.enumerated().reversed() {
      // `Bewoners (3 man) maken …`
      if place == 0, clauses.count > 1, clauses[1].isBracketed { continue }
      // `aannemer bellen -> ik`
      if let writer, place > 0, names(theWriter: clause.tokens) {
        addOwner(writer)
        addIdle(
          clause.mark.isEmpty ? clause.tokens : clause.mark.lowerBound..<clause.tokens.upperBound)
        return
      }
      let named = actors.indices.filter { clause.tokens.contains(actors[$0].tokens.lowerBound) }
      let inside = named.filter { !helpers.contains($0) }
      guard let first = inside.first else { continue }
      var start = clause.tokens.lowerBound
      // `… op dinsdag /VVR`: a slash parts it from the rest.
      let opening = opening(of: actors[first].tokens.lowerBound)
      if opening > start, line.tokens[opening - 1].isMark("/"), !line.tokens[opening - 1].isGlued {
        start = opening - 1
      } else if clauses.count == 1 {
        continue
      }
      let tokens = start..<clause.tokens.upperBound
      guard saysNothing(tokens, beside: named.map { actors[$0].tokens }) else { continue }
      for place in inside { addOwner(actors[place].name) }
      addIdle(
        clause.mark.isEmpty ? tokens : min(clause.mark.lowerBound, start)..<tokens.upperBound)
      return
    }
  }

  /// Whether tokens are a word for the writer and nothing else: `ik`, `zelf`.
  private func names(theWriter tokens: Range<Int>) -> Bool {
    matches.contains { ["writer", "oneself"].contains($0.value) && $0.tokens == tokens }
  }

  /// Whether tokens beside names are only marks, numbers, articles and words that join or point.
  private func saysNothing(_ tokens: Range<Int>, beside names: [Range<Int>]) -> Bool {
    tokens.allSatisfy { index in
      if names.contains(where: { $0.contains(index) }) { return true }
      if line.tokens[index].kind != .word { return true }
      switch roles[index] {
      case .determiner, .possessive, .own, .coordinator, .agent: return true
      // `straatfeest: de bewoners zelf`
      case _ where line.isA(OutcomeWord.inPerson, at: index): return true
      default:
        return matches.contains {
          $0.tokens.contains(index) && ["label", "by", "with"].contains($0.value)
        }
      }
    }
  }

  /// Finds who is said to do it, behind what it is: `portiek schrobben (Woongoed doet dat)`.
  mutating func readDoers() {
    for (place, clause) in clauses.enumerated().dropFirst() where !clause.isSubordinate {
      // `Rietstroom legt kabels, Kompas helpt mee`
      guard
        let doer = firstActor(of: clause),
        isOpening(clause.tokens.lowerBound..<opening(of: actors[doer].tokens.lowerBound)),
        case let verb = actors[doer].tokens.upperBound, verb + 1 < clause.tokens.upperBound,
        isVerb(verb), Verb(line.tokens[verb], in: line)?.kind == .doing,
        match("helps", at: verb) == nil,
        (verb + 1..<clause.tokens.upperBound).allSatisfy({ index in
          match("it", at: index) != nil || roles[index] == .adverb
            || Verb.isParticle(line.tokens[index].hash)
        })
      else { continue }
      addOwner(actors[doer].name)
      if place > 0, clause.isBracketed {
        let end = clause.tokens.upperBound
        let isClosed = end < line.tokens.count && line.tokens[end].kind == .mark
        addIdle(clause.mark.lowerBound..<(isClosed ? end + 1 : end))
      }
      return
    }
  }
}
