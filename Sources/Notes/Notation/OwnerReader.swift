internal import Lexicons
internal import Municipality
internal import Words

/// Finds who does what a line says, and who helps: the subject of its clauses, a name that stands
/// by itself, and what stands behind `door` and `met`.
struct OwnerReader {
  let line: Line
  let clauses: [Clause]
  let actors: [Actor]
  /// Who is meant by `ik` and `wij`.
  let writer: String?
  let roles: [FunctionWord?]
  let matches: [Match]
  /// The actors who only help, by their place.
  var helpers: Set<Int> = []

  private(set) var owners: [String] = []
  private(set) var partners: [String] = []
  /// The tokens of clauses that say nothing but who does it.
  private(set) var idle: [Range<Int>] = []

  init(_ line: Line, _ clauses: [Clause], _ gazetteer: Gazetteer, writer: String?) {
    self.line = line
    self.writer = writer
    self.clauses = clauses
    actors = Actor.actors(in: line, gazetteer)
    roles = line.tokens.map { FunctionWord.role(of: $0) }
    matches = line.matches(of: .actors)
  }

  /// Reads the line.
  ///
  /// - Parameter isOwned: Whether its owner is known by a mark, so that only helpers are looked
  ///   for.
  mutating func read(isOwned: Bool) {
    readPartners()
    if isOwned { return }
    readOwnClauses()
    if owners.isEmpty { readDoers() }
    if owners.isEmpty { readPassives() }
    if owners.isEmpty { readHolders() }
    if owners.isEmpty { readLabelled() }
    if owners.isEmpty { readSubjects() }
    if owners.isEmpty { readAgents() }
  }

  mutating func addOwner(_ name: String) {
    partners.removeAll { $0 == name }
    if !owners.contains(name) { owners.append(name) }
  }

  mutating func addPartner(_ name: String) {
    if !partners.contains(name), !owners.contains(name) { partners.append(name) }
  }

  /// Leaves tokens out of the words of the agreement.
  mutating func addIdle(_ tokens: Range<Int>) { idle.append(tokens) }

  /// The first actor that a clause names who does more than help, by its place.
  func firstActor(of clause: Clause) -> Int? {
    actors.indices.first {
      clause.tokens.contains(actors[$0].tokens.lowerBound) && !helpers.contains($0)
    }
  }

  func match(_ value: String, endingAt end: Int) -> Match? {
    matches.first { $0.value == value && $0.tokens.upperBound == end }
  }

  func match(_ value: String, at start: Int) -> Match? {
    matches.first { $0.value == value && $0.tokens.lowerBound == start }
  }

  /// The first token of a name with its article, number or adjective: of `de twee bewoners`.
  ///
  /// It stands in the clause of the name: `afd.` with a full stop may end the one before.
  func opening(of token: Int) -> Int {
    let clause = clauses.first { $0.tokens.contains(token) }
    let first = clause?.tokens.lowerBound ?? token
    var start = token
    while start > first {
      let isCut = start > 1 && isGluedPoint(start - 1)
      let before = isCut ? start - 2 : start - 1
      guard before >= first else { break }
      if match("unit", at: before) != nil {
        start = before
      } else if !isCut, isDeterminer(before) {
        start = before
      } else {
        break
      }
    }
    return start
  }

  func isDeterminer(_ token: Int) -> Bool {
    roles[token]?.isDeterminer ?? line.tokens[token].isNumber
  }
}

// MARK: - Who

extension OwnerReader {
  /// Finds who stands behind a word that says so: `trekker Kompas`, `actie: gemeente`.
  private mutating func readLabelled() {
    for (place, actor) in actors.enumerated() where !helpers.contains(place) {
      var start = opening(of: actor.tokens.lowerBound)
      while start > 0, line.tokens[start - 1].isMark(":") { start -= 1 }
      guard let label = match("label", endingAt: start),
        clauses.contains(where: { $0.tokens.lowerBound == label.tokens.lowerBound })
          || label.tokens.upperBound < opening(of: actor.tokens.lowerBound)
      else { continue }
      addOwner(actor.name)
      return
    }
  }

  /// Finds who is told to hold it: `de wijkraad is verantwoordelijk`, `aanspreekpunt is Kompas`.
  private mutating func readHolders() {
    for clause in clauses {
      guard
        matches.contains(where: {
          $0.value == "label" && clause.tokens.contains($0.tokens.lowerBound)
        }), let copula = clause.tokens.first(where: { match("holds", at: $0) != nil })
      else { continue }
      for (place, actor) in actors.enumerated()
      where clause.tokens.contains(actor.tokens.lowerBound) && !helpers.contains(place) {
        let start = opening(of: actor.tokens.lowerBound)
        let isSubject = start == copula + 1 || actor.tokens.upperBound == copula
        guard isSubject else { continue }
        for place in chain(from: place) { addOwner(actors[place].name) }
        return
      }
    }
  }

  /// Finds who is the subject of a clause, before its verb or behind it.
  private mutating func readSubjects() {
    for (place, clause) in clauses.enumerated() where !clause.isBracketed {
      if isReported(clause, at: place) {
        readReported(clause)
        continue
      }
      if clause.isSubordinate { continue }
      if let subject = subject(of: clause) {
        readJoined(subject, clause)
        for place in subject {
          if !owners.isEmpty || clause.opening != .sentence, helps(actors[place], clause) {
            addPartner(actors[place].name)
          } else {
            addOwner(actors[place].name)
          }
        }
      } else if owners.isEmpty, let name = namedSubject(of: clause) {
        addOwner(name)
      } else if owners.isEmpty, let writer, isWriter(clause) {
        let company = companyOfWriter(clause)
        if !company.isApposition { addOwner(writer) }
        for place in company.actors { addOwner(actors[place].name) }
      } else if owners.isEmpty, clause.opening == .sentence, let name = plainSubject(of: clause) {
        addOwner(name)
      }
    }
  }

  /// Takes who is joined to a clause by `en` and helps: `VVR kookt en Kompas sluit aan`.
  private mutating func readJoined(_ subject: Range<Int>, _ clause: Clause) {
    for place in subject.upperBound..<max(subject.upperBound, actors.count)
    where clause.tokens.contains(actors[place].tokens.lowerBound) {
      let start = opening(of: actors[place].tokens.lowerBound)
      guard start > 0, roles[start - 1] == .coordinator, helps(actors[place], clause) else {
        continue
      }
      addPartner(actors[place].name)
    }
  }

  /// Whether a clause with `dat` tells what was agreed: `We spraken af dat …`.
  private func isReported(_ clause: Clause, at place: Int) -> Bool {
    // `dat zoek ik uit` is no report.
    guard clause.isSubordinate, clause.tokens.count > 2,
      line.isA(.that, at: clause.tokens.lowerBound)
    else { return false }
    if clause.tokens.lowerBound == 0 { return true }
    guard place > 0 else { return false }
    let before = clauses[place - 1].tokens
    return line.matches(of: .promises).contains {
      ["pact", "pledge"].contains($0.value) && before.contains($0.tokens.lowerBound)
    }
  }

  /// Takes who stands right behind `dat`, where the verb comes last: `dat de gemeente de heg snoeit`.
  private mutating func readReported(_ clause: Clause) {
    let start = clause.tokens.lowerBound + 1
    if let writer, line.isA(.oneself, at: start) { return addOwner(writer) }
    // `Afgesproken met Lommer dat zij …`
    if line.isA(.they, at: start), let partner = partners.last {
      return addOwner(partner)
    }
    guard
      let first = firstActor(of: clause),
      isOpening(start..<opening(of: actors[first].tokens.lowerBound))
    else { return }
    for place in chain(from: first) { addOwner(actors[place].name) }
  }

  /// Whether somebody only helps with what another does: `team groen helpt`.
  private func helps(_ actor: Actor, _ clause: Clause) -> Bool {
    let isAlong = clause.tokens.last.map { match("along", at: $0) != nil } ?? false
    // The name of somebody may reach over the end of a clause, as in `…, consulent Woongoed en ikzelf`.
    return isAlong
      || clause.tokens.contains { $0 >= actor.tokens.upperBound && match("helps", at: $0) != nil }
  }

  /// The actors that are the subject of a clause, by their places.
  private func subject(of clause: Clause) -> Range<Int>? {
    guard let place = firstActor(of: clause) else { return nil }
    let start = opening(of: actors[place].tokens.lowerBound)
    if isOpening(clause.tokens.lowerBound..<start)
      || isOfPerson(clause.tokens.lowerBound..<start)
    {
      var place = place
      // `penningmeester VVR regelt …`
      if !actors[place].isKnown, place + 1 < actors.count, actors[place + 1].isKnown,
        actors[place + 1].tokens.lowerBound == actors[place].tokens.upperBound
      {
        place += 1
      }
      let chain = chain(from: place)
      // `gem. maait`: the full stop of a name that is cut short.
      let last = actors[chain.upperBound - 1].tokens.upperBound
      let end = last < clause.tokens.upperBound && isGluedPoint(last) ? last + 1 : last
      if mayAct(actors[place], at: behindAsides(end, clause), clause) { return chain }
      // `een leerling van het mbo tekent …`, `de mensen van VVR regelen …`
      guard let place = behindOf(end, clause) else { return nil }
      return mayAct(actors[place], at: actors[place].tokens.upperBound, clause)
        ? place..<(place + 1) : nil
    }
    if isOfSomebody(clause.tokens.lowerBound..<start),
      match("idle", at: actors[place].tokens.upperBound) == nil,
      acts(at: actors[place].tokens.upperBound, clause, isPlural: true)
    {
      return place..<(place + 1)
    }
    // `bij de gemeente ligt de taak om …`
    if isWith(clause.tokens.lowerBound..<start),
      line.isA(.lies, at: actors[place].tokens.upperBound)
    {
      return chain(from: place)
    }
    // `Van de provincie komt nog een brief`
    if isSource(clause.tokens.lowerBound..<start),
      line.isA(.follows, at: actors[place].tokens.upperBound)
    {
      return chain(from: place)
    }
    // `de brief komt van de provincie`
    if let verb = clause.tokens.first(where: {
      line.isA(.follows, at: $0)
    }), verb > clause.tokens.lowerBound, verb < start, isSource(verb + 1..<start),
      actors[place].tokens.upperBound == clause.tokens.upperBound, actors[place].isKnown
    {
      return chain(from: place)
    }
    // `Na tien uur rijdt de wijkagent …`, `dat doen de bewoners zelf`
    for candidate in actors.indices.dropFirst(place)
    where clause.tokens.contains(actors[candidate].tokens.lowerBound)
      && !helpers.contains(candidate)
    {
      let start = opening(of: actors[candidate].tokens.lowerBound)
      guard start > clause.tokens.lowerBound else { continue }
      // `iemand moet de provincie bellen`
      if match("nobody", at: clause.tokens.lowerBound) != nil { continue }
      if isFinite(start - 1, clause),
        actors[candidate].isKnown || roles[clause.tokens.lowerBound] != .subordinator
      {
        return chain(from: candidate)
      }
      if isBehindTopic(actors[candidate], clause) { return chain(from: candidate) }
    }
    return nil
  }

  /// Whether an actor before a token acts; one who is not known needs a verb that shows it.
  private func mayAct(_ actor: Actor, at token: Int, _ clause: Clause) -> Bool {
    guard token < line.tokens.count,
      token < clause.tokens.upperBound
        || line.tokens[token - 1].isMark(")"), line.tokens[token].isWord
    else { return false }
    switch roles[token] {
    case .modal: return true
    case .auxiliary: return line.key(token).hasPrefix("h")
    case .none:
      let verb = Verb(line.tokens[token], in: line)
      // `bieb verhuist de kasten`: a verb that looks like its participle has its object behind it.
      if actor.isKnown, let verb, verb.isInseparable, token + 1 < clause.tokens.upperBound,
        roles[token + 1]?.isDeterminer ?? false
      {
        return true
      }
      if actor.isKnown { return verb?.form != .participle }
      return verb.map { $0.form != .participle && $0.form != .root } ?? false
        || isActing(token)
    case .determiner, .own, .possessive:
      // Behind `We spraken af dat` the verb comes last: `de gemeente de heg snoeit`.
      guard actor.isKnown, let last = clause.tokens.last, last > token else { return false }
      return Verb(line.tokens[last], in: line)?.form == .present
    default: return false
    }
  }

  /// Whether a word that no list has is a verb by its place: before an article or a preposition.
  private func isActing(_ token: Int) -> Bool {
    guard line.folded[line.tokens[token].key].last == UInt8(ascii: "t"),
      token + 1 < line.tokens.count
    else { return false }
    if isDeterminer(token + 1) || roles[token + 1]?.isPreposition ?? false { return true }
    // `dierenarts chipt gratis katten`: nothing else is a verb.
    return !(token + 1..<line.tokens.count).contains { isVerb($0) }
  }

  func isVerb(_ token: Int) -> Bool {
    roles[token] == nil && Verb(line.tokens[token], in: line) != nil
  }

  /// Whether a token is the verb of a clause whose subject stands behind it.
  private func isFinite(_ token: Int, _ clause: Clause) -> Bool {
    if roles[token] == .modal { return true }
    guard roles[token] == nil, let verb = Verb(line.tokens[token], in: line) else { return false }
    switch verb.form {
    case .present, .past: return true
    // `nemen de meiden hun boxje mee`
    case .infinitive:
      return token > clause.tokens.lowerBound
        || clause.tokens.last.map { Verb.isParticle(line.tokens[$0].hash) } ?? false
    case .root, .participle: return false
    }
  }

  /// Finds `door de wijkagent`, `namens de wijkraad`.
  private mutating func readAgents() {
    for (place, actor) in actors.enumerated() where !helpers.contains(place) {
      guard match("by", endingAt: opening(of: actor.tokens.lowerBound)) != nil else { continue }
      addOwner(actor.name)
      return
    }
  }
}
