internal import Lexicons
internal import Words

/// Finds all words of a line that tell how it stands with an agreement.
struct StateReader {
  private let line: Line
  private let clauses: [Clause]
  /// What each token does in its sentence.
  private let roles: [FunctionWord?]
  private let matches: [Match]

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
      if !clause.isSubordinate, !clause.isBracketed {
        let isTold = !told.isEmpty
        told += verbs(of: clause, place, told)
        if place > 0, !isTold, let tokens = waiting(in: clause) {
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
    ["eerste", "begin", "first"].contains(line.key(part.tokens.lowerBound))
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
        let (status, condition) = State.meaning(of: match.value), condition != .part,
        holds(condition.subtracting(.begun), match.tokens, clause)
      else { return nil }
      // What depends on something else says little about how it stands.
      if clause.isSubordinate, status != .wishlist, !opens(match.tokens, clause, status) {
        return nil
      }
      var state = State(
        status: status, isBegun: condition.contains(.begun), words: match.tokens, clause: place,
        weight: match.weight, condition: condition.subtracting(.begun))
      let isGood = status == .done || state.isBegun
      if isGood || condition.contains(.last) && status == .running,
        lies(ahead: match.tokens, clause)
      {
        return nil
      }
      // `was bezig` is how it stood before.
      if status == .running, isPast(match.tokens, clause) { state.weight = 2 }
      if isGood, isDenied(match.tokens, clause) { (state.status, state.weight) = (.agreed, 5) }
      return state
    }
  }

  /// Whether a verb stands behind `te`, as what is to be done: `de bus te laten stoppen`.
  private func isAim(_ words: Range<Int>) -> Bool {
    guard words.count == 1, words.lowerBound > 0, line.key(words.lowerBound).hasSuffix("en") else {
      return false
    }
    return (max(0, words.lowerBound - 2)..<words.lowerBound).contains { line.key($0) == "te" }
  }

  /// Whether somebody hangs something up: `hangt in de hal een bord op`.
  private func isSplit(_ words: Range<Int>, _ clause: Clause) -> Bool {
    guard let last = clause.tokens.last, !words.contains(last),
      line.key(words.lowerBound).hasPrefix("hang")
    else { return false }
    return Verb.isParticle(line.tokens[last].hash)
  }

  /// Whether the `het` that words end with is the article of what somebody does: `doet het woord`.
  private func isBeforeThing(_ words: Range<Int>, _ clause: Clause) -> Bool {
    line.key(words.upperBound - 1) == "het" && words.count == 2
      && words.upperBound < clause.tokens.upperBound && roles[words.upperBound] == nil
      && line.tokens[words.upperBound].isWord
  }

  /// Whether words stand between quotation marks, as those of a sign: `bord 'verboden toegang'`.
  private func isQuoted(_ words: Range<Int>) -> Bool {
    guard let open = line.tokens[..<words.lowerBound].lastIndex(where: isQuote),
      !line.tokens[open + 1..<words.lowerBound].contains(where: isQuote),
      line.tokens[..<open].count(where: isQuote).isMultiple(of: 2)
    else { return false }
    return line.tokens[words.upperBound...].contains(where: isQuote)
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
    if condition.contains(.told),
      hasCopula(before: words.lowerBound, clause) || isElliptic(words, clause)
    {
      return true
    }
    return condition.contains(.last) && words.upperBound == clause.tokens.upperBound
      && !isDoing(before: words.lowerBound, clause)
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
    line.holds(.weekdays, at: token) || Self.times.contains(line.tokens[token].hash)
  }

  private static let times = WordTable(words: [
    "dit", "deze", "gisteren", "eergisteren", "vandaag", "vorige", "afgelopen", "inmiddels", "net",
    "zojuist", "weer", "alweer", "this", "today", "yesterday",
  ])

  private func isPreposition(_ token: Int) -> Bool {
    roles[token]?.isPreposition ?? false
  }

  private func hasCopula(before token: Int, _ clause: Clause) -> Bool {
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
  private func lies(ahead words: Range<Int>, _ clause: Clause) -> Bool {
    let ends = max(words.upperBound, min(words.upperBound + 2, clause.tokens.upperBound))
    let isSequel = matches.contains {
      $0.value == "sequel" && $0.tokens.lowerBound == clause.tokens.lowerBound
    }
    return isSequel || (clause.tokens.lowerBound..<words.lowerBound).contains(where: isAhead)
      || (words.upperBound..<ends).contains(where: isAhead)
  }

  private func isPast(_ words: Range<Int>, _ clause: Clause) -> Bool {
    (clause.tokens.lowerBound..<words.upperBound).contains {
      ["was", "waren", "were"].contains(line.key($0))
    }
  }

  private func isAhead(_ token: Int) -> Bool { roles[token] == .modal || roles[token] == .passive }

  private func isDenied(_ words: Range<Int>, _ clause: Clause) -> Bool {
    let ends = max(words.upperBound, min(words.upperBound + 2, clause.tokens.upperBound))
    return (clause.tokens.lowerBound..<words.lowerBound).contains { roles[$0] == .negation }
      || (words.upperBound..<ends).contains { roles[$0] == .negation }
  }
}

// MARK: - Waiting

extension StateReader {
  /// The words by which a clause tells what somebody else must do first, or has not done yet:
  /// `de eigenaar moet nog tekenen`, `het college heeft nog niet beslist`.
  private func waiting(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.tokens.first(where: { isHolding($0) }), verb > clause.tokens.lowerBound,
      verb + 2 < clause.tokens.upperBound, isOther(clause.tokens.lowerBound..<verb)
    else { return nil }
    let still = line.key(verb + 1)
    if line.key(verb).hasPrefix("moet") {
      return ["nog", "eerst"].contains(still) && !isNothing(clause) ? verb..<(verb + 2) : nil
    }
    guard still == "nog", roles[verb + 2] == .negation || line.key(verb + 2) == "geen" else {
      return nil
    }
    return verb..<(verb + 3)
  }

  private func isHolding(_ token: Int) -> Bool {
    ["moet", "moeten", "heeft", "hebben"].contains(line.key(token))
  }

  /// Whether the subject of a clause is a thing or somebody other than the one who writes.
  private func isOther(_ subject: Range<Int>) -> Bool {
    subject.contains { roles[$0] == nil && line.tokens[$0].isWord }
  }

  /// Whether what is still to be done is not said: `de muur moet nog gebeuren`.
  private func isNothing(_ clause: Clause) -> Bool {
    clause.tokens.last.map { ["gebeuren", "doen", "beginnen", "starten"].contains(line.key($0)) }
      ?? false
  }
}

// MARK: - Verbs

extension StateReader {
  /// What the verbs of a clause say; one in a phrase that was told says nothing else.
  private func verbs(of clause: Clause, _ place: Int, _ told: [State]) -> [State] {
    var states: [State] = []
    for index in clause.tokens where roles[index] == nil {
      guard !isTaken(index, by: told), !isQuoted(index..<(index + 1)),
        let verb = Verb(line.tokens[index], in: line)
      else { continue }
      if verb.form == .infinitive, isProgressive(index, clause) {
        states.append(
          State(
            status: .running, words: (index - 2)..<(index + 1), clause: place, weight: 4,
            isPhrase: false))
      } else if isCarriedOut(verb, index, clause) {
        states.append(
          State(
            status: .done, words: (index - 1)..<(index + 1), clause: place, weight: 1,
            isPhrase: false))
      } else if isOutcome(verb, index, clause), !lies(ahead: index..<(index + 1), clause) {
        let isDenied = (clause.tokens.lowerBound..<index).contains { roles[$0] == .negation }
        states.append(
          State(
            status: isDenied ? .agreed : .done, words: index..<(index + 1), clause: place,
            weight: isDenied ? 5 : 1, isPhrase: false))
      }
    }
    return states
  }

  private func isTaken(_ token: Int, by told: [State]) -> Bool {
    told.contains { $0.words.contains(token) }
      || matches.contains {
        $0.tokens.contains(token) && State.meaning(of: $0.value)?.condition == []
      }
  }

  private func isState(_ match: Match) -> Bool {
    guard let condition = State.meaning(of: match.value)?.condition else { return false }
    return condition != .part
  }

  /// Whether a verb tells of something that somebody did.
  private func isOutcome(_ verb: Verb, _ index: Int, _ clause: Clause) -> Bool {
    switch verb.kind {
    // `nog niet gekomen` tells as much as `nog niet gebracht`.
    case .standing where verb.form == .participle:
      return (clause.tokens.lowerBound..<index).contains { roles[$0] == .negation }
    case .saying, .standing: return false
    case .helping:
      let isLast = index + 1 == clause.tokens.upperBound && index > clause.tokens.lowerBound
      return verb.form == .participle && (isLast || hasCopula(before: index, clause))
    case .doing, .beginning, nil: break
    }
    // A past tense looks too much like other words: `halte`, `zetten`.
    if verb.form == .past { return false }
    let isTold = hasCopula(before: index, clause)
    if isTold { return verb.mayBeParticiple && !isPreposition(max(index - 1, 0)) }
    // `vervangen door team groen`
    let isByAgent = index + 1 < clause.tokens.upperBound && roles[index + 1] == .agent
    if isByAgent, verb.mayBeParticiple { return true }
    guard verb.form == .participle else { return false }
    // `een gebroken ruit` says of what kind it is.
    guard index + 1 < clause.tokens.upperBound else { return true }
    let next = line.tokens[index + 1]
    return !next.isWord || roles[index + 1].map { $0 != .determiner } ?? false
  }

  /// Whether two infinitives behind `hebben` or `zijn` tell what was done: `hebben ze komen brengen`.
  private func isCarriedOut(_ verb: Verb, _ index: Int, _ clause: Clause) -> Bool {
    [.infinitive, .past].contains(verb.form) && index + 1 == clause.tokens.upperBound
      && index > clause.tokens.lowerBound
      && ["komen", "laten", "wezen", "gaan", "weten", "kunnen"].contains(line.key(index - 1))
      && hasCopula(before: index - 1, clause)
      && !(clause.tokens.lowerBound..<index).contains { roles[$0] == .negation }
  }

  /// Whether `aan het` stands before an infinitive.
  private func isProgressive(_ index: Int, _ clause: Clause) -> Bool {
    guard index - 2 >= clause.tokens.lowerBound else { return false }
    return line.key(index - 1) == "het" && line.key(index - 2) == "aan"
  }

  /// Whether a clause ends with a verb for how a thing is: `drie van de acht bakken staan`.
  private func standsAtEnd(_ clause: Clause) -> Bool {
    guard let last = clause.tokens.last else { return false }
    if matches.contains(where: { $0.tokens.contains(last) && isState($0) }) { return true }
    let verb = Verb(line.tokens[last], in: line)
    return verb?.kind == .standing || verb?.kind == .doing && verb?.mayBeParticiple ?? false
  }
}
