internal import Lexicons
internal import Words

/// Finds all words of a line that tell how it stands with an agreement.
struct StateReader {
  let line: Line
  let clauses: [Clause]
  /// What each token does in its sentence.
  let roles: [FunctionWord?]
  let matches: [Match]

  init(_ line: Line, _ clauses: [Clause]) {
    self.line = line
    self.clauses = clauses
    roles = line.tokens.map { FunctionWord.role(of: $0) }
    matches = line.matches(of: .states)
  }

  /// The states, by their place in the line.
  var states: [State] {
    var states: [State] = []
    for (place, clause) in clauses.enumerated() {
      var told = phrases(in: clause, place)
      if !clause.isSubordinate || isReported(place), !clause.isBracketed {
        let isTold = !told.isEmpty
        told += verbs(of: clause, place, told)
        if let state = decidedAgainst(in: clause, place) ?? awaited(
          in: clause, place, before: states)
          ?? arrived(in: clause, place)
        {
          told.append(state)
        } else if !isTold, let tokens = waiting(in: clause, isLater: place > 0) {
          // `hek staat, de deur moet nog gemaakt worden`: the rest is still to be done.
          let isRest = states.contains { $0.status == .done }
          told = [
            State(
              status: isRest ? .agreed : .waiting, words: tokens, clause: place,
              weight: isRest ? 5 : 4, isPhrase: false)
          ]
        }
      }
      states += settled(told, clause)
    }
    return states
  }

  /// What somebody says not to come, behind the words for saying so: `de club is eruit: geen markt`.
  private func decidedAgainst(in clause: Clause, _ place: Int) -> State? {
    guard place > 0, clause.opening == .colon, clause.tokens.count < 5,
      line.isA(SmallWord.no, at: clause.tokens.lowerBound),
      clauses[place - 1].tokens.contains(where: { roles[$0] == .auxiliary })
        || line.matches(of: .awaited).contains(where: {
          $0.value == "told" && clauses[place - 1].tokens.contains($0.tokens.lowerBound)
        })
    else { return nil }
    return State(
      status: .dropped, words: clause.tokens, clause: place, weight: 7, isPhrase: false)
  }

  /// Makes what is done in part a state on its way.
  private func settled(_ told: [State], _ clause: Clause) -> [State] {
    guard let part = part(of: clause) else { return told }
    var told = told
    for place in told.indices where told[place].status == .done {
      told[place].status = .running
      told[place].weight = part.weight
      told[place].isBegun = told[place].isBegun || isFirst(part)
    }
    if told.isEmpty,
      standsAtEnd(clause) || clause.tokens.lowerBound > 0 && part.tokens == clause.tokens
    {
      told.append(
        State(
          status: .running, words: part.tokens, clause: clauses.firstIndex(of: clause) ?? 0,
          weight: part.weight))
    }
    return told
  }

  /// Whether a part is the first of several.
  private func isFirst(_ part: Match) -> Bool {
    line.isA(.firstPart, at: part.tokens.lowerBound)
  }

  private func part(of clause: Clause) -> Match? {
    matches.first { match in
      clause.tokens.contains(match.tokens.lowerBound)
        && State.meaning(of: match.value)?.condition == .part
    }
  }
}

// MARK: - Phrases

extension StateReader {
  private func phrases(in clause: Clause, _ place: Int) -> [State] {
    matches.compactMap { match -> State? in
      guard match.tokens.lowerBound >= clause.tokens.lowerBound,
        match.tokens.upperBound <= end(of: place), !isAim(match.tokens), !isQuoted(match.tokens),
        !isSplit(match.tokens, clause), !isBeforeThing(match.tokens, clause),
        !isRelative(match.tokens.upperBound - 1, clause), !isCase(match.tokens, clause),
        !isWalked(match.tokens), let (status, condition) = State.meaning(of: match.value),
        condition != .part,
        holds(condition.subtracting(.marks), match.tokens, clause)
      else { return nil }
      // What depends on something else says little about how it stands.
      if clause.isSubordinate, status != .wishlist, !isReported(place),
        !opens(match.tokens, clause, status)
      {
        return nil
      }
      var state = State(
        status: status, isBegun: condition.contains(.begun), words: match.tokens, clause: place,
        weight: match.weight, condition: condition.subtracting(.begun))
      // `niet uitgesteld`
      if [.waiting, .dropped].contains(status), match.tokens.count == 1,
        match.tokens.lowerBound > clause.tokens.lowerBound,
        roles[match.tokens.lowerBound - 1] == .negation
      {
        return nil
      }
      let isGood = status == .done || state.isBegun
      if isGood || condition.contains(.last) && status == .running,
        lies(ahead: match.tokens, clause)
      {
        return nil
      }
      // `de lift was weer kapot` tells of another day.
      if status == .repair, isPast(match.tokens, clause) { return nil }
      // `was bezig` is how it stood before.
      if status == .running, isPast(match.tokens, clause) { state.weight = 2 }
      if isGood, isDenied(match.tokens, clause) { (state.status, state.weight) = (.agreed, 5) }
      return state
    }
  }

  /// Whether a clause with `dat` is what somebody let know: `VVR liet weten dat het niet doorgaat`.
  private func isReported(_ place: Int) -> Bool {
    guard place > 0, line.isA(.that, at: clauses[place].tokens.lowerBound) else {
      return false
    }
    return line.matches(of: .awaited).contains {
      $0.value == "told" && clauses[place - 1].tokens.contains($0.tokens.lowerBound)
    } && !clauses[place - 1].tokens.contains(where: isAhead)
  }

  /// Whether somebody walks, which is no state: `we nog een keer lopen`, `ronde lopen`.
  private func isWalked(_ words: Range<Int>) -> Bool {
    if matches.contains(where: { $0.value == "other" && $0.tokens.upperBound == words.upperBound })
    {
      return true
    }
    // `Handhaving loopt elke vrijdag over de dijk`
    guard line.isA(OutcomeWord.walks, at: words.lowerBound),
      line.matches(of: .actors).contains(where: {
        $0.value == "actor" && $0.tokens.upperBound == words.lowerBound
      }) || words.lowerBound == 1 && line.tokens[0].isCapitalised
    else { return false }
    return (words.lowerBound + 1..<line.tokens.count).contains {
      line.isA(OutcomeWord.whither, at: $0)
    }
  }

  /// Whether a verb stands behind `te`, as what is to be done: `de bus te laten stoppen`.
  private func isAim(_ words: Range<Int>) -> Bool {
    guard words.count == 1, words.lowerBound > 0, line.key(words.lowerBound).hasSuffix("en") else {
      return false
    }
    return (max(0, words.lowerBound - 2)..<words.lowerBound).contains { line.isA(.to, at: $0) }
  }

  /// Whether somebody hangs something up: `hangt in de hal een bord op`.
  private func isSplit(_ words: Range<Int>, _ clause: Clause) -> Bool {
    guard let last = clause.tokens.last, !words.contains(last),
      line.isA(.hangs, at: words.lowerBound)
    else { return false }
    return Verb.isParticle(line.tokens[last].hash)
  }

  /// Whether a preposition makes of words the case in which something is to be done: `bij geen
  /// reactie stuurt de regisseur een brief`.
  private func isCase(_ words: Range<Int>, _ clause: Clause) -> Bool {
    guard words.lowerBound > clause.tokens.lowerBound, line.isA(.no, at: words.lowerBound) else {
      return false
    }
    return roles[words.lowerBound - 1]?.isPreposition ?? false
  }

  /// Whether the `het` that words end with is the article of what somebody does: `doet het woord`.
  private func isBeforeThing(_ words: Range<Int>, _ clause: Clause) -> Bool {
    line.isA(.neuter, at: words.upperBound - 1) && words.count == 2
      && words.upperBound < clause.tokens.upperBound && roles[words.upperBound] == nil
      && line.tokens[words.upperBound].isWord
  }

  /// Whether words stand between quotation marks, as those of a sign: `bord 'verboden toegang'`.
  func isQuoted(_ words: Range<Int>) -> Bool {
    let quotes = line.tokens.indices.filter { isQuote(line.tokens[$0]) && !isElision($0) }
    guard let place = quotes.lastIndex(where: { $0 < words.lowerBound }) else { return false }
    return place.isMultiple(of: 2) && place + 1 < quotes.count
      && quotes[place + 1] >= words.upperBound
  }

  /// Whether a mark stands for letters that are left out: `'t`, `'m`.
  private func isElision(_ token: Int) -> Bool {
    guard token + 1 < line.tokens.count, line.tokens[token + 1].isGlued else { return false }
    return line.isA(.elided, at: token + 1)
  }

  private func isQuote(_ token: Token) -> Bool { token.isMark("'") || token.isMark("\"") }

  /// Whether words open a clause, or follow on its verb as they do in a main clause only:
  /// `of het past is doorgezet`.
  private func opens(
    _ words: Range<Int>, _ clause: Clause, _ status: AgreementStatus
  ) -> Bool {
    words.lowerBound == clause.tokens.lowerBound
      || (status == .waiting && roles[words.lowerBound - 1] == .auxiliary)
  }

  /// The end of the words that a phrase of a clause may have: `kan pas als` goes on over the word
  /// that opens the next clause.
  private func end(of place: Int) -> Int {
    guard place + 1 < clauses.count, clauses[place + 1].mark.isEmpty,
      clauses[place + 1].opening != .sentence
    else { return clauses[place].tokens.upperBound }
    return clauses[place + 1].tokens.lowerBound + 1
  }

  private func holds(_ condition: State.Condition, _ words: Range<Int>, _ clause: Clause) -> Bool {
    if condition.isEmpty { return true }
    if condition.contains(.alone), isAlone(words, clause, for: condition) { return true }
    // `het was een lange zit`: another verb tells it.
    if words.count == 1, hasCopula(before: words.lowerBound, clause),
      let verb = Verb(line.tokens[words.lowerBound], in: line), verb.kind == .standing,
      verb.form == .present
    {
      return false
    }
    if condition.contains(.told),
      hasCopula(before: words.lowerBound, clause) && !opensMore(words, clause)
        || isElliptic(words, clause)
    {
      return true
    }
    return condition.contains(.last) && words.upperBound == clause.tokens.upperBound
      && !isDoing(before: words.lowerBound, clause)
  }

  /// Whether a small word that may tell a state opens something else here: `zijn boos over de kap`,
  /// `we waren er snel doorheen`, `hebben er een hard hoofd in`.
  private func opensMore(_ words: Range<Int>, _ clause: Clause) -> Bool {
    guard words.count == 1, let role = roles[words.lowerBound],
      role.isPreposition || role == .pronoun
    else { return false }
    let rest = words.upperBound..<max(words.upperBound, clause.tokens.upperBound)
    // `is er gekomen`, `zijn er sinds mei`, `is er nu ook`
    if let next = rest.first, line.isA(OutcomeWord.sinceDay, at: next) { return false }
    if let last = rest.last, Verb(line.tokens[last], in: line)?.mayBeParticiple ?? false {
      return false
    }
    return rest.contains { line.tokens[$0].isWord && roles[$0] != .adverb }
  }

  /// Whether a later clause says its state without a verb: `…, nog niet binnen`.
  private func isElliptic(_ words: Range<Int>, _ clause: Clause) -> Bool {
    guard clause.tokens.lowerBound > 0, words.upperBound == clause.tokens.upperBound else {
      return false
    }
    let before = clause.tokens.lowerBound..<words.lowerBound
    return before.contains { roles[$0] == .negation || roles[$0] == .adverb }
      && before.allSatisfy { roles[$0] == .negation || roles[$0] == .adverb }
  }

  /// Whether words are all of a clause, or its beginning with a mark, a day or `door …` behind it.
  private func isAlone(
    _ words: Range<Int>, _ clause: Clause, for condition: State.Condition
  ) -> Bool {
    for token in clause.tokens.lowerBound..<words.lowerBound where roles[token] != .adverb {
      return false
    }
    guard words.upperBound < clause.tokens.upperBound else {
      // `check [de lijst](…)`
      return condition != .alone || words.upperBound == line.tokens.count
        || !line.tokens[words.upperBound].isMark("[")
    }
    let next = line.tokens[words.upperBound]
    if next.kind == .mark { return !next.isMark("[") }
    guard isPreposition(words.upperBound) else {
      return next.isNumber || isTime(words.upperBound)
    }
    // `check bij de balie` asks for something, `check op 3 maart` tells of it.
    return condition != .alone || roles[words.upperBound] == .agent || isDay(words.upperBound + 1)
  }

  private func isDay(_ token: Int) -> Bool {
    guard token < line.tokens.count else { return false }
    return line.tokens[token].isNumber || line.namesDay(at: token)
  }

  /// Whether a word says when: `gisteren`, `maandag`, `dit jaar`.
  private func isTime(_ token: Int) -> Bool {
    line.holds(.weekdays, at: token) || line.isA(.when, at: token)
  }

  func isPreposition(_ token: Int) -> Bool {
    roles[token]?.isPreposition ?? false
  }

  func hasCopula(before token: Int, _ clause: Clause) -> Bool {
    (clause.tokens.lowerBound..<token).contains { roles[$0] == .auxiliary }
  }

  /// Whether somebody does something in a clause, so that a word behind it goes with the verb:
  /// `zet de stoelen klaar`.
  private func isDoing(before token: Int, _ clause: Clause) -> Bool {
    (clause.tokens.lowerBound..<token).contains { index in
      guard roles[index] == nil, index > clause.tokens.lowerBound,
        let verb = Verb(line.tokens[index], in: line)
      else { return false }
      return verb.kind == .doing && (verb.form == .present || verb.form == .infinitive)
    }
  }

  /// Whether words are ahead: behind `moet`, `wordt` or `zou`, or before it.
  ///
  /// - Returns: The verbs, in order.
  func lies(ahead words: Range<Int>, _ clause: Clause) -> Bool {
    let ends = max(words.upperBound, min(words.upperBound + 2, clause.tokens.upperBound))
    let isSequel = matches.contains {
      $0.value == "sequel" && $0.tokens.lowerBound == clause.tokens.lowerBound
    }
    return isSequel || (clause.tokens.lowerBound..<words.lowerBound).contains(where: isAhead)
      || (words.upperBound..<ends).contains(where: isAhead)
  }

  private func isPast(_ words: Range<Int>, _ clause: Clause) -> Bool {
    (clause.tokens.lowerBound..<words.upperBound).contains {
      line.isA(.was, at: $0)
    }
  }

  private func isAhead(_ token: Int) -> Bool { roles[token] == .modal || roles[token] == .passive }

  private func isDenied(_ words: Range<Int>, _ clause: Clause) -> Bool {
    let ends = max(words.upperBound, min(words.upperBound + 2, clause.tokens.upperBound))
    return (clause.tokens.lowerBound..<words.lowerBound).contains {
      roles[$0] == .negation || isNobody($0)
    } || (words.upperBound..<ends).contains { roles[$0] == .negation }
  }
}
