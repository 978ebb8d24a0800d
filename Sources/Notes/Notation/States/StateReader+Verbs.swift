internal import Lexicons
internal import Words

/// What the form of a verb tells: `gesnoeid`, `aan het snoeien`.
extension StateReader {
  /// What the verbs of a clause say; one in a phrase that was told says nothing else.
  func verbs(of clause: Clause, _ place: Int, _ told: [State]) -> [State] {
    var states: [State] = []
    for index in clause.tokens where roles[index] == nil {
      guard !isTaken(index, by: told), !isQuoted(index..<(index + 1)), !isRelative(index, clause),
        !opensOther(index)
      else { continue }
      guard let verb = Verb(line.tokens[index], in: line) ?? unlisted(index, clause) else {
        continue
      }
      if verb.form == .infinitive, isProgressive(index, clause) {
        states.append(
          State(
            status: .running, words: (index - 2)..<(index + 1), clause: place, weight: 4,
            isPhrase: false))
      } else if verb.mayBeParticiple, isGoingOn(index, clause) {
        states.append(
          State(
            status: .running, words: index..<(index + 1), clause: place, weight: 4,
            isPhrase: false))
      } else if isCarriedOut(verb, index, clause) {
        states.append(
          State(
            status: .done, words: (index - 1)..<(index + 1), clause: place, weight: 1,
            isPhrase: false))
      } else if isOutcome(verb, index, clause), !lies(ahead: index..<(index + 1), clause) {
        let before = clause.tokens.lowerBound..<index
        // `niemand heeft zich eraan verbonden`
        if before.contains(where: isNobody) { continue }
        let isDenied = before.contains { roles[$0] == .negation }
        states.append(
          State(
            status: isDenied ? .agreed : .done, words: index..<(index + 1), clause: place,
            weight: isDenied ? 5 : 1, isPhrase: false))
      }
    }
    if states.isEmpty, told.isEmpty,
      let words = resumed(in: clause) ?? heldSince(in: clause) ?? placed(in: clause)
        ?? wasHeld(in: clause, place)
    {
      states.append(
        State(status: .done, words: words, clause: place, weight: 3, isPhrase: false))
    }
    return states
  }

  /// What works again: `de pomp draait sinds dinsdag weer`.
  private func resumed(in clause: Clause) -> Range<Int>? {
    guard let last = clause.tokens.last, clause.tokens.count > 1,
      line.isA(.again, at: last), !lies(ahead: last..<(last + 1), clause),
      !line.matches(of: .actors).contains(where: {
        ["actor", "writer"].contains($0.value) && clause.tokens.contains($0.tokens.lowerBound)
      }),
      clause.tokens.contains(where: { index in
        guard roles[index] == nil else { return false }
        let verb = Verb(line.tokens[index], in: line)
        return verb.map { $0.kind == .standing && $0.form != .participle } ?? false
          || index + 1 == last && line.folded[line.tokens[index].key].last == UInt8(ascii: "t")
          || index + 1 < last && line.isA(.sinceDay, at: index + 1)
      })
    else { return nil }
    return last..<(last + 1)
  }

  /// What is so again or since some day: `de bus rijdt sinds 1 maart`, `ge kunt weer over de brug`,
  /// `hekwerk weer heel`.
  private func heldSince(in clause: Clause) -> Range<Int>? {
    guard !clause.tokens.contains(where: { roles[$0] == .negation || roles[$0] == .passive }),
      !line.holds(.trouble), clause.tokens.count > 2
    else { return nil }
    let verbs = clause.tokens.filter { token in
      switch roles[token] {
      case .modal, .auxiliary: true
      case nil:
        Verb(line.tokens[token], in: line).map { $0.form == .present || $0.form == .infinitive }
          ?? false
      default: false
      }
    }
    guard
      let since = clause.tokens.dropFirst().first(where: {
        line.isA(OutcomeWord.again, at: $0) || line.isA(OutcomeWord.sinceDay, at: $0)
      })
    else { return nil }
    let isAgain = line.isA(OutcomeWord.again, at: since)
    guard let verb = verbs.first else {
      // `hek weer dicht`: nothing but how it is stands behind the word, and no deed.
      guard isAgain, since + 2 == clause.tokens.upperBound, !isVerb(since + 1),
        roles[since + 1] == nil || roles[since + 1] == .adverb
      else { return nil }
      return since..<(since + 2)
    }
    guard verbs.count == 1, verb < since else { return nil }
    if roles[verb] == .modal {
      return isAgain && OutcomeWord.allowed.holds(line.tokens[verb].hash) ? verb..<(since + 1) : nil
    }
    guard roles[verb] == nil, !isAgain, isOfThing(verb) else { return nil }
    return verb..<(since + 1)
  }

  /// Whether a word is a verb by its form, and not only the root of one.
  func isVerb(_ token: Int) -> Bool {
    Verb(line.tokens[token], in: line).map { $0.form != .root } ?? false
  }

  /// Whether a verb is what a thing does by itself: `rijdt`, `brandt`, `staat`.
  private func isOfThing(_ token: Int) -> Bool {
    Verb(line.tokens[token], in: line)?.kind == .standing
      || line.matches(of: .actors).contains {
        $0.value == "idle" && $0.tokens.lowerBound == token
      }
  }

  /// Whether a word says that nobody did something, or nothing was done.
  func isNobody(_ token: Int) -> Bool {
    line.isA(.nobody, at: token) || line.isA(.nothing, at: token)
  }

  /// Whether something is done now: `de offertes worden nu vergeleken`.
  private func isGoingOn(_ index: Int, _ clause: Clause) -> Bool {
    guard let passive = clause.tokens.first(where: { roles[$0] == .passive }), passive < index
    else { return false }
    return line.matches(of: .moving).contains {
      $0.value == "going on" && (clause.tokens.lowerBound..<index).contains($0.tokens.lowerBound)
    }
  }

  /// Whether a participle begins words that tell of no outcome: `is gebouwd in 1910`.
  private func opensOther(_ token: Int) -> Bool {
    matches.contains { $0.value == "other" && $0.tokens.lowerBound == token }
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
      return isGone(index, clause)
        || (clause.tokens.lowerBound..<index).contains { roles[$0] == .negation }
    // `de brief ging vrijdag de deur uit`
    case .standing where verb.form == .past && line.isA(.left, at: index):
      return isPastTold(index, clause)
    case .saying, .standing: return false
    case .helping:
      let isLast = index + 1 == clause.tokens.upperBound && index > clause.tokens.lowerBound
      return verb.form == .participle && (isLast || hasCopula(before: index, clause))
    case .doing, .beginning, nil: break
    }
    // A past tense looks too much like other words, as `halte` and `zetten`, unless a day is told.
    if verb.form == .past {
      return verb.kind != nil && (isPastTold(index, clause) || isPastOfSomebody(index, clause))
    }
    let isTold = hasCopula(before: index, clause)
    if isTold { return verb.mayBeParticiple && !isPreposition(max(index - 1, 0)) }
    // `vervangen door team groen`
    let isByAgent = index + 1 < clause.tokens.upperBound && roles[index + 1] == .agent
    if isByAgent, verb.mayBeParticiple { return true }
    // `containers verplaatst`: nobody stands there who does it.
    if verb.form == .present, verb.isInseparable, verb.kind == .doing,
      index + 1 == clause.tokens.upperBound, index > clause.tokens.lowerBound
    {
      return !line.matches(of: .actors).contains {
        ["actor", "writer"].contains($0.value) && clause.tokens.contains($0.tokens.lowerBound)
      } && !line.tokens[clause.tokens.lowerBound].isCapitalised
    }
    guard verb.form == .participle else { return false }
    // `een gebroken ruit` says of what kind it is.
    guard index + 1 < clause.tokens.upperBound else { return true }
    let next = line.tokens[index + 1]
    return !next.isWord || roles[index + 1].map { $0 != .determiner } ?? false
  }

  /// Whether a verb tells of a thing which one is meant: `de bomen die vorig jaar geplant zijn`.
  func isRelative(_ index: Int, _ clause: Clause) -> Bool {
    guard index + 2 >= clause.tokens.upperBound else { return false }
    return (clause.tokens.lowerBound + 1..<max(index, clause.tokens.lowerBound + 1)).contains {
      line.isA(.restrictive, at: $0) && line.tokens[$0 - 1].isWord
        && (roles[$0 - 1] == nil || roles[$0 - 1] == .pronoun)
        && $0 + 1 < index && !isVerbal($0 + 1) && roles[$0 + 1] != .negation
    }
  }

  private func isVerbal(_ token: Int) -> Bool {
    switch roles[token] {
    case .auxiliary, .modal, .passive: true
    case nil: Verb(line.tokens[token], in: line).map { $0.form != .participle } ?? false
    default: false
    }
  }

  /// Whether a clause tells when something was done: `Woongoed schilderde de hal vorige week`.
  private func isPastTold(_ index: Int, _ clause: Clause) -> Bool {
    index > clause.tokens.lowerBound && roles[index - 1]?.isDeterminer != true
      && !line.isA(.noPast, at: index)
      && (line.matches(of: .awaited).contains {
        $0.value == "past" && clause.tokens.contains($0.tokens.lowerBound)
      } || isStrong(index) && clause.tokens.contains { line.holds(.weekdays, at: $0) })
      && !hasCopula(before: clause.tokens.upperBound, clause)
  }

  /// Whether a past tense has another vowel than the present, as `sprak`, so that it is nothing else.
  private func isStrong(_ index: Int) -> Bool {
    let word = line.key(index)
    return !["te", "de", "en"].contains(where: word.hasSuffix)
  }

  /// Whether a verb tells where somebody went: `ik ben bij de buren langsgegaan`.
  private func isGone(_ index: Int, _ clause: Clause) -> Bool {
    let word = line.key(index)
    return word.count > 8 && Self.gone.contains(where: word.hasSuffix)
      && hasCopula(before: index, clause)
  }

  private static let gone = OutcomeWord.gone.words

  /// Whether somebody who did something stands right before its verb: `Kompas belde iedereen na`.
  private func isPastOfSomebody(_ index: Int, _ clause: Clause) -> Bool {
    let word = line.key(index)
    // `wij zetten` is of today as well, and `wonen` looks like the past of `winnen`.
    guard index > clause.tokens.lowerBound, !word.hasSuffix("en"),
      index + 1 < clause.tokens.upperBound
    else { return false }
    return line.matches(of: .actors).contains {
      ["actor", "writer"].contains($0.value) && $0.tokens.upperBound == index
    }
      || index - 1 == clause.tokens.lowerBound && line.tokens[index - 1].isCapitalised
        && roles[index - 1] == nil
  }

  /// The participle of a verb that no list has and that takes no `ge-`: `is ververst`.
  private func unlisted(_ index: Int, _ clause: Clause) -> Verb? {
    let next = index + 1
    guard hasCopula(before: index, clause),
      next == clause.tokens.upperBound || isPreposition(next) || roles[next] == .adverb
    else { return nil }
    return Verb(unlistedParticiple: line.folded[line.tokens[index].key])
  }

  /// Whether two infinitives behind `hebben` or `zijn` tell what was done: `hebben ze komen brengen`.
  private func isCarriedOut(_ verb: Verb, _ index: Int, _ clause: Clause) -> Bool {
    if verb.form == .infinitive, index + 1 == clause.tokens.upperBound,
      clause.tokens.contains(where: { line.isA(.went, at: $0) })
    {
      return line.matches(of: .awaited).contains {
        $0.value == "past" && clause.tokens.contains($0.tokens.lowerBound)
      }
    }
    return [.infinitive, .past].contains(verb.form) && index + 1 == clause.tokens.upperBound
      && index > clause.tokens.lowerBound
      && line.isA(.carrying, at: index - 1)
      && hasCopula(before: index - 1, clause)
      && !(clause.tokens.lowerBound..<index).contains { roles[$0] == .negation }
  }

  /// Whether `aan het` stands before an infinitive.
  private func isProgressive(_ index: Int, _ clause: Clause) -> Bool {
    guard index - 2 >= clause.tokens.lowerBound else { return false }
    // `aan 't rondbellen`
    let before = line.tokens[index - 2].kind == .mark && index > 2 ? index - 3 : index - 2
    return line.isA(.neuter, at: index - 1) && line.isA(.workedOn, at: before)
  }

  /// Whether a clause ends with a verb for how a thing is: `drie van de acht bakken staan`.
  func standsAtEnd(_ clause: Clause) -> Bool {
    guard let last = clause.tokens.last else { return false }
    if matches.contains(where: { $0.tokens.contains(last) && isState($0) }) { return true }
    let verb = Verb(line.tokens[last], in: line)
    return verb?.kind == .standing || verb?.kind == .doing && verb?.mayBeParticiple ?? false
  }
}
