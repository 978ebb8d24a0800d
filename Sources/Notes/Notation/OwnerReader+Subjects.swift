internal import Lexicons
internal import Words

/// What stands around the subject of a clause: before it, joined to it, and behind it.
extension OwnerReader {
  /// Whether tokens before a subject leave it first: nothing, or a small word as `ook`.
  func isOpening(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy {
      roles[$0] == .adverb || roles[$0] == .coordinator || line.tokens[$0].kind == .mark
    }
  }

  /// The party of somebody in a function, by its place: VVR in `de trainer van VVR traint …`.
  func behindOf(_ token: Int, _ clause: Clause) -> Int? {
    guard token < clause.tokens.upperBound, line.tiesToParty(token) else { return nil }
    return actors.indices.first { place in
      opening(of: actors[place].tokens.lowerBound) == token + 1 && !helpers.contains(place)
    }
  }

  /// Whether tokens name somebody of the party behind them by a word that no list has: `die mevrouw
  /// van`, `de madammen van de`.
  func isOfSomebody(_ tokens: Range<Int>) -> Bool {
    var last = tokens.upperBound
    while last > tokens.lowerBound, isDeterminer(last - 1) { last -= 1 }
    return last - tokens.lowerBound == 3 && isDeterminer(tokens.lowerBound)
      && roles[tokens.lowerBound + 1] == nil && line.tiesToParty(last - 1)
  }

  /// Whether tokens name somebody of the party behind them: `Roos van` Kompas.
  func isOfPerson(_ tokens: Range<Int>) -> Bool {
    var last = tokens.upperBound
    while last > tokens.lowerBound, isDeterminer(last - 1) { last -= 1 }
    guard last - 1 > tokens.lowerBound, last - tokens.lowerBound <= 4,
      line.tiesToParty(last - 1)
    else { return false }
    let people = tokens.lowerBound..<(last - 1)
    // `een van de buren`, `die van de kerk`
    if people.count == 1, roles[people.lowerBound] == .pronoun || isDeterminer(people.lowerBound) {
      return true
    }
    // `die mevrouw van Kompas`, `de dames van de naaiclub`
    if people.count == 2, isDeterminer(people.lowerBound),
      line.first(.roles, in: people) != nil || line.first(.groups, in: people) != nil
    {
      return true
    }
    // `de mensen van VVR`, `iemand van Kompas`
    let isAnybody = people.contains { index in
      ["anybody", "nobody"].contains { match($0, at: index) != nil }
    }
    if isAnybody {
      return people.allSatisfy { index in
        roles[index]?.isDeterminer ?? true || roles[index] == .pronoun
      }
    }
    return people.allSatisfy {
      line.tokens[$0].isCapitalised || roles[$0] == .coordinator
    } && roles[tokens.lowerBound] == nil
  }

  /// The actors that a joint subject has: two in `bewoners en opbouwwerk maken …`.
  func chain(from first: Int) -> Range<Int> {
    var last = first + 1
    while last < actors.count, isJoint(from: actors[last - 1], to: actors[last]) { last += 1 }
    return first..<last
  }

  /// Whether only words that join stand between two names.
  func isJoint(from one: Actor, to other: Actor) -> Bool {
    let start = opening(of: other.tokens.lowerBound)
    return start >= one.tokens.upperBound && isJoint(one.tokens.upperBound..<start)
  }

  /// Whether a subject with its verb stands behind what it is about: `vlaggen de wijkraad bestelt ze`.
  func isBehindTopic(_ actor: Actor, _ clause: Clause) -> Bool {
    let start = opening(of: actor.tokens.lowerBound)
    let end = actor.tokens.upperBound
    guard actor.isKnown, end + 1 < clause.tokens.upperBound, start > clause.tokens.lowerBound,
      line.tokens[start - 1].isWord, roles[start - 1] == nil,
      !(clause.tokens.lowerBound..<start).contains(where: isVerb),
      let verb = Verb(line.tokens[end], in: line)
    else { return false }
    return roles[end] == nil && verb.form == .present && verb.kind != .standing
  }

  /// Whether `van` and an article are all that stand before a name.
  func isSource(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, line.isA(.source, at: first) else { return false }
    return tokens.dropFirst().allSatisfy(isDeterminer)
  }

  /// Whether `bij` and an article are all that stand before a name.
  func isWith(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, line.isA(.holder, at: first) else { return false }
    return tokens.dropFirst().allSatisfy(isDeterminer)
  }

  /// The token behind what stands between a name and its verb: brackets, who helps, where they
  /// are, and a word that takes the name up again.
  func behindAsides(_ token: Int, _ clause: Clause) -> Int {
    let next = behindWhere(behindHelpers(token), clause)
    guard next + 1 < clause.tokens.upperBound else { return next }
    // `Woongoed die stuurt een brief`, `De meiden zelf regelen muziek`
    let isTakenUp = line.isA(.takenUp, at: next)
    return isTakenUp && (isVerb(next + 1) || roles[next + 1] == .modal) ? next + 1 : next
  }

  /// The token behind words that say which of a group: `bewoners van de Lisdodde schoffelen`.
  private func behindWhere(_ token: Int, _ clause: Clause) -> Int {
    guard token < clause.tokens.upperBound, roles[token]?.isPreposition ?? false,
      roles[token] != .agent
    else { return token }
    var next = token + 1
    while next < clause.tokens.upperBound, next - token <= 5 {
      if isDeterminer(next) || line.tokens[next].isNumber || isGluedPoint(next) {
        next += 1
        continue
      }
      if next > token + 1, roles[next] == .modal || isPlainVerb(next) {
        // `de trainer van VVR traint`: the party says more.
        let names = actors.contains { $0.isKnown && (token..<next).contains($0.tokens.lowerBound) }
        return names ? token : next
      }
      guard roles[next] == nil, line.tokens[next].isWord else { break }
      next += 1
    }
    return token
  }

  private func isPlainVerb(_ token: Int) -> Bool {
    guard roles[token] == nil, let verb = Verb(line.tokens[token], in: line) else { return false }
    return verb.form == .present || verb.form == .infinitive
  }

  private func behindHelpers(_ token: Int) -> Int {
    let next = behindBrackets(token)
    guard
      let helper = helpers.sorted().first(where: { actors[$0].tokens.lowerBound > next }),
      let with = match("with", endingAt: opening(of: actors[helper].tokens.lowerBound)),
      with.tokens.lowerBound == next
    else { return next }
    return actors[helper].tokens.upperBound
  }

  /// The token behind brackets that follow a name: `Bewoners (3 man) maken …`.
  func behindBrackets(_ token: Int) -> Int {
    guard token < line.tokens.count, line.tokens[token].isMark("("),
      let close = line.tokens[token...].firstIndex(where: { $0.isMark(")") })
    else { return token }
    return close + 1
  }
}

// MARK: - Passives

/// Owners of what is told to be done: `wordt door de wethouder verzonden`, `de gemeente wordt gevraagd`.
extension OwnerReader {
  /// Finds who stands behind `door` in a clause that tells what is done, or who is asked to do it.
  mutating func readPassives() {
    for clause in clauses where isPassive(clause) {
      let isAsked = clause.tokens.contains(where: isAsking)
      for (place, actor) in actors.enumerated()
      where clause.tokens.contains(actor.tokens.lowerBound) && !helpers.contains(place) {
        let start = opening(of: actor.tokens.lowerBound)
        let before = start > clause.tokens.lowerBound ? start - 1 : nil
        let isAgent = before.map { roles[$0] == .agent } ?? false
        // `aan de wijkagent is gevraagd`, `de gemeente wordt verzocht`
        let isPatient =
          before.map {
            line.isA(.addressee, at: $0) || roles[$0] == .passive || roles[$0] == .auxiliary
          }
          ?? true
        guard isAgent || isAsked && isPatient else { continue }
        for place in chain(from: place) { addOwner(actors[place].name) }
        return
      }
    }
  }

  private func isPassive(_ clause: Clause) -> Bool {
    clause.tokens.contains { index in
      guard roles[index] == nil, let verb = Verb(line.tokens[index], in: line),
        verb.mayBeParticiple
      else { return false }
      // `neergelegd door de wijkraad`
      if verb.form == .participle, index + 1 < clause.tokens.upperBound,
        roles[index + 1] == .agent
      {
        return true
      }
      return clause.tokens.contains {
        roles[$0] == .passive || roles[$0] == .auxiliary && !line.key($0).hasPrefix("h")
      }
    }
  }

  private func isAsking(_ token: Int) -> Bool {
    line.isA(.asked, at: token)
  }
}
