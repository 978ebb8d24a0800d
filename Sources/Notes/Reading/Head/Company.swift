internal import Lexicons
internal import Municipality
internal import Words

/// Finds the organisations with whom a sentence says that the writer held the talk:
/// `De wijkagent liep met mij mee`, `avond georganiseerd door de Open Hof en ons`.
enum Company {
  /// The parties that a line names as company, in order and each once.
  ///
  /// The writer's own function, residents and the municipality as a whole are no company.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - gazetteer: The names that are known.
  ///   - isOpening: Whether the note begins with the line, so that what somebody did in it is told of
  ///     the talk itself.
  /// - Returns: The parties.
  static func parties(
    in line: Line, _ gazetteer: Gazetteer, isOpening: Bool = false
  ) -> [Party] {
    guard isOpening || line.holds(.company) else { return [] }
    var found: [Party] = []
    for sentence in line.sentences where sentence.count <= longest {
      let part = line.line(of: sentence)
      let isWith = part.matches(of: .company).contains { $0.value == "with" }
      guard isWith || isOpening, !isOfOthers(part) else { continue }
      let absent = part.matches(of: .absentCompany)
      if absent.contains(where: { !isOfOne($0, part, gazetteer) }) { continue }
      var mentions = gazetteer.parties(meantIn: part)
      if mentions.isEmpty { mentions = gazetteer.parties(shortenedIn: part) }
      if isOpening {
        let known = mentions.map(\.tokens)
        mentions += strangers(in: part, gazetteer).filter { other in
          !known.contains { $0.overlaps(other.tokens) }
        }
      }
      let opening = Opening(part, mentions.map(\.tokens))
      if opening.tellsOfThemselves { continue }
      for (party, tokens) in mentions
      where !absent.contains(where: { opening.clause(of: tokens).contains($0.tokens.lowerBound) })
        && !found.contains(party) && !isOfNamed(party, tokens, mentions, part, gazetteer)
      {
        let isTold = isOpening && opening.tellsOf(tokens)
        let isKnown = gazetteer.isParty(party.name)
        guard
          isCompany(party, gazetteer)
            ? isTold || isKnown && isWith && !isElsewhere(tokens, in: part)
            : isTold && isHost(party, gazetteer) && (opening.did(tokens) || opening.isAgent(tokens))
        else { continue }
        found.append(party)
      }
    }
    return found
  }

  /// The most words of a sentence that tells of company; each name is held against all others in it.
  private static let longest = 400

  /// Whether words that say that somebody was not there stand in a clause with a party of its own,
  /// beside others: `De wijkagent liep mee, Kompas had geen tijd`.
  private static func isOfOne(_ absent: Match, _ line: Line, _ gazetteer: Gazetteer) -> Bool {
    guard absent.value == "not" else { return false }
    let parties = gazetteer.parties(meantIn: line).map(\.tokens)
    let clause = Clause.clauses(of: line).first { $0.tokens.contains(absent.tokens.lowerBound) }
    guard let clause, clause.opening != .contrast else { return false }
    return parties.contains { clause.tokens.contains($0.lowerBound) }
      && parties.contains { !clause.tokens.contains($0.lowerBound) }
  }

  /// The organisations and functions that a line names and no list of the municipality has:
  /// `Humanitas`, `de buurtsportcoach`.
  private static func strangers(
    in line: Line, _ gazetteer: Gazetteer
  ) -> [(party: Party, tokens: Range<Int>)] {
    let functions = Actor.actors(in: line, gazetteer).filter { actor in
      !actor.isKnown && !actor.isAnybody(line) && !isOfAnother(actor.tokens, line)
        && line.first(.roles, in: actor.tokens)?.value != "residents"
    }.map(\.tokens)
    // `samen met Humanitas`; the name of a person is in no report.
    let names = line.tokens.indices.filter { index in
      let token = line.tokens[index]
      return token.isCapitalised && !token.opensSentence && NameLists.kind(of: token.hash) == nil
        && NameLists.isKnownWord(token.hash) && FunctionWord.role(of: token) == nil
        && !line.namesDay(at: index)
        && !functions.contains { $0.contains(index) }
        && gazetteer.places(in: line.string(index..<(index + 1))).isEmpty
        && gazetteer.parties(in: line.string(index..<(index + 1))).isEmpty
    }.map { $0..<($0 + 1) }
    return (functions + names).map { (Party(name: line.string($0), side: .partner), $0) }
  }

  /// Whether a function is that of somebody at a party that is named too: `de huismeester van De
  /// Elzen`, of whom the second says enough.
  private static func isOfNamed(
    _ party: Party, _ tokens: Range<Int>, _ mentions: [(party: Party, tokens: Range<Int>)],
    _ line: Line, _ gazetteer: Gazetteer
  ) -> Bool {
    guard gazetteer.organisation(named: party.name) == nil, line.tiesToParty(tokens.upperBound)
    else { return false }
    return mentions.contains {
      gazetteer.organisation(named: $0.party.name) != nil
        && (tokens.upperBound + 1...tokens.upperBound + 2).contains($0.tokens.lowerBound)
    }
  }

  /// Whether a function is that of somebody at a party: `de beheerder van de Open Hof`, and whether
  /// a word such as `groep` is a number of people.
  private static func isOfAnother(_ tokens: Range<Int>, _ line: Line) -> Bool {
    if line.isA(.group, at: tokens.lowerBound) {
      return tokens.count == 1
    }
    return line.tiesToParty(tokens.upperBound)
  }

  /// Whether a sentence tells what residents do by themselves: `Bewoners lopen samen met team groen`.
  private static func isOfOthers(_ line: Line) -> Bool {
    guard line.tokens.count > 2,
      let subject = line.first(.roles, in: 0..<min(3, line.tokens.count)),
      subject.value == "residents", subject.tokens.upperBound < line.tokens.count
    else { return false }
    let form = Verb(line.tokens[subject.tokens.upperBound], in: line)?.form
    return form == .present || form == .infinitive
  }

  /// Whether a party is where the talk was, or what it was about: `in de bieb`, `over de corporatie`.
  private static func isElsewhere(_ tokens: Range<Int>, in line: Line) -> Bool {
    let before = line.opening(of: tokens.lowerBound) - 1
    guard before >= 0 else { return false }
    // `te gast bij de Open Hof` says of itself with whom.
    if line.matches(of: .company).contains(where: {
      $0.value == "with" && $0.tokens.count > 1 && $0.tokens.contains(before)
    }) {
      return false
    }
    return FunctionWord.role(of: line.tokens[before]) == .place
      || line.isA(.subject, at: before)
  }

  /// Whether a party, or one that it is joined to, is what people spoke of: `over De Elzen en de boa`.
  static func isTopic(_ mention: PartyMention, in line: Line) -> Bool {
    guard let tokens = line.tokens(in: mention.range) else { return false }
    return (max(0, tokens.lowerBound - 6)..<tokens.lowerBound).contains { index in
      line.isA(.about, at: index)
        && !line.tokens[index..<tokens.lowerBound].contains { $0.isNumber || $0.isMark(",") }
    }
  }

  /// The mentions of parties that may be partners; `dhr. Bakker` is a name, and no baker.
  static func mentions(in words: String, _ gazetteer: Gazetteer) -> [PartyMention] {
    let mentions = gazetteer.parties(in: words).filter { isCompany($0.party, gazetteer) }
    guard !mentions.isEmpty else { return [] }
    let line = Line(words)
    return mentions.filter { mention in
      guard let tokens = line.tokens(in: mention.range) else { return true }
      return !line.isTitled(tokens.lowerBound)
    }
  }

  /// Whether a party is named in one breath with those who came: `9 bewoners + De Elzen`.
  static func isJoined(_ mention: PartyMention, in line: Line) -> Bool {
    guard let tokens = line.tokens(in: mention.range),
      !line.matches(of: .absentCompany).contains(where: { $0.value == "not" })
    else { return false }
    let before = line.opening(of: tokens.lowerBound) - 1
    guard before > 0 else { return false }
    return line.tokens[before].isMark("+") || line.isA(.plus, at: before)
      || line.isA(.with, at: before)
  }

  /// Whether words name parties and nothing else, one of whom may be a partner: `De Elzen, wijkagent`.
  static func isList(_ words: String, _ gazetteer: Gazetteer) -> Bool {
    guard words.utf8.count <= 120 else { return false }
    let mentions = gazetteer.parties(in: words)
    guard mentions.contains(where: { isCompany($0.party, gazetteer) }) else { return false }
    let line = Line(words)
    let names = mentions.compactMap { line.tokens(in: $0.range) }
    return line.tokens.indices.allSatisfy { index in
      if !line.tokens[index].isWord || names.contains(where: { $0.contains(index) }) { return true }
      switch FunctionWord.role(of: line.tokens[index]) {
      case .coordinator, .determiner: return true
      default: return false
      }
    }
  }

  /// Whether a party is a partner only where it did something for the talk, as a connector may.
  private static func isHost(_ party: Party, _ gazetteer: Gazetteer) -> Bool {
    gazetteer.organisation(named: party.name) != nil
      && AttendanceReader.role(of: party.name) == .connectors
  }

  private static let ownRoles = HeadWord.ownRole.words
  private static let ownSides = HeadWord.ownSide.words

  /// Whether a party may be a partner in a talk.
  static func isCompany(_ party: Party, _ gazetteer: Gazetteer) -> Bool {
    let key = Folding.key(party.name)
    guard !Self.ownRoles.contains(where: key.holds), !Self.ownSides.contains(where: key.hasPrefix)
    else { return false }
    if party.side != .residents { return true }
    // A neighbourhood council is a partner; `bewoners` and `buurtverbinders` are who was spoken to.
    return gazetteer.organisation(named: party.name) != nil
      && AttendanceReader.role(of: party.name) == .other
  }
}

extension Line {
  /// Whether `dhr.`, `mevrouw` and the like stand before a word with a capital, so that it is a name.
  func isTitled(_ index: Int) -> Bool {
    guard tokens[index].isCapitalised else { return false }
    var before = index - 1
    while before >= 0, tokens[before].kind == .mark || tokens[before].isCapitalised && before > 0 {
      if tokens[before].isMark(",") || tokens[before].isMark(";") { return false }
      before -= 1
    }
    guard before >= 0 else { return false }
    return isA(.courtesy, at: before)
  }
}
