internal import Lexicons
internal import Municipality
internal import Words

/// Company that a line tells of by what somebody did at the talk: `De jongerenwerker vertaalde`,
/// `Met de dorpsraad op de markt gestaan`, `De wijkagent en ik`.
extension Company {
  /// A sentence of the opening words of a note, where people tell how the talk was held.
  struct Opening {
    let line: Line
    let clauses: [Clause]
    /// The tokens of the parties that the sentence names.
    let parties: [Range<Int>]

    init(_ line: Line, _ parties: [Range<Int>]) {
      self.line = line
      self.parties = parties
      clauses = Clause.clauses(of: line)
    }

    /// Whether it tells of a party that they held the talk, or came along.
    func tellsOf(_ party: Range<Int>) -> Bool {
      isBesideWriter(party) || isBeside(party) || did(party) || isBehindWith(party)
        || isAgent(party) || isNamedAlone(party)
    }
  }
}

extension Company.Opening {
  /// Whether the writer is named in one breath with a party: `de wijkagent en ik`, `ik met Kompas`.
  private func isBesideWriter(_ party: Range<Int>) -> Bool {
    let before = opening(of: party)
    if before > 1, isWriter(before - 2), isJoint(before - 1) { return true }
    let behind = party.upperBound
    return behind + 1 < line.tokens.count && isJoint(behind) && isWriter(behind + 1)
  }

  /// Whether a line is no more than somebody of a party: `+ iemand van Lommer`.
  private func isNamedAlone(_ party: Range<Int>) -> Bool {
    guard party.upperBound == line.tokens.count, party.lowerBound > 1 else { return false }
    let start = openingOfSomebody(opening(of: party))
    return start <= 1 && (0..<start).allSatisfy { line.tokens[$0].kind == .mark }
      && line.isA(HeadWord.somebody, at: start)
  }

  /// Whether the words right behind a party, or those joined to it, say that it came: `boa erbij`.
  private func isBeside(_ party: Range<Int>) -> Bool {
    let end = endOfChain(party)
    let isTold = line.matches(of: .company).contains {
      $0.value == "beside" && $0.tokens.lowerBound == end
    }
    return isTold && !holdsFinite(clause(of: party))
  }

  /// Whether a party stands as the subject beside a verb for what is done at a talk.
  func did(_ party: Range<Int>) -> Bool {
    let clause = clause(of: party)
    let start = opening(of: party)
    return line.matches(of: .company).contains { cue in
      let verb = cue.tokens.lowerBound
      guard cue.value == "did" || cue.value == "with" && isPast(verb) else { return false }
      // `Kompas schonk koffie`, `Vandaag schonk Kompas koffie`, `… en leidde het gesprek mee`
      if start == verb + 1 { return clause.contains(verb) }
      guard isOpening(clause.lowerBound..<start), verb >= party.upperBound else { return false }
      return clause.contains(verb) && !subjects(between: party.upperBound..<verb)
    }
  }

  /// Whether the talk was led by a party: `het gesprek werd geleid door Kompas`.
  func isAgent(_ party: Range<Int>) -> Bool {
    let start = opening(of: party)
    return line.matches(of: .company).contains {
      $0.value == "with" && $0.tokens.upperBound == start
        && FunctionWord.role(of: line.tokens[start - 1]) == .agent
    }
  }

  /// Whether `met` stands before a party in a sentence of the writer: `met Kompas gelopen`.
  private func isBehindWith(_ party: Range<Int>) -> Bool {
    var start = opening(of: party)
    // `met de wijkagent en Kompas`
    let first = parties.first { endOfChain($0) == endOfChain(party) } ?? party
    start = openingOfSomebody(min(start, opening(of: first)))
    while start > 1, line.tokens[start - 1].isMark(".") || line.tokens[start - 1].isMark("/") {
      start -= 1
    }
    // `Met 5 bewoners, de huisarts en Kompas`
    if start > 2, line.isA(.with, at: 0), line.tokens[start - 1].isMark(","),
      !(1..<start).contains(where: { line.holds(.finiteVerbs, at: $0) || isPast($0) }),
      line.first(.roles, in: 1..<(start - 1)) != nil
    {
      return true
    }
    let isTogether = isBehind("prep", start) || isBehind("with", start)
    guard start > 0,
      isTogether || line.isA(.with, at: start - 1) || isOfTalk(start)
    else { return false }
    if isBehind("apart", start - 1) { return false }
    let clause = clause(of: first)
    let isOwn = clause.contains(where: isWriter)
    let verbs = clause.filter { line.holds(.finiteVerbs, at: $0) || isPast($0) || isPresent($0) }
    if verbs.isEmpty {
      return isTogether || isOwn || start - 1 == clause.lowerBound || hasParticiple(clause)
        || line.matches(of: .company).contains {
          ["talk", "beside"].contains($0.value) && clause.lowerBound <= $0.tokens.lowerBound
            && $0.tokens.upperBound < start
        }
    }
    return isOwn && verbs.allSatisfy { isPast($0) || isPerfect($0) }
  }
}

// MARK: - Words

extension Company.Opening {
  private func isBehind(_ value: String, _ index: Int) -> Bool {
    line.matches(of: .company).contains { $0.value == value && $0.tokens.upperBound == index }
  }

  /// The token before which somebody of a party begins: `de zuster van Lommer`, `iemand v Kompas`.
  private func openingOfSomebody(_ start: Int) -> Int {
    guard start > 1, line.tiesToParty(start - 1), line.tokens[start - 2].isWord,
      FunctionWord.role(of: line.tokens[start - 2]).map({ $0 == .pronoun }) ?? true
    else { return start }
    return opening(of: (start - 2)..<(start - 1))
  }

  /// Whether `van` behind what a talk is called stands before a token: `Buurtavond van Kompas`.
  private func isOfTalk(_ start: Int) -> Bool {
    start > 1 && line.isA(.madeBy, at: start - 1) && isBehind("talk", start - 1)
  }

  func clause(of party: Range<Int>) -> Range<Int> {
    clauses.first { $0.tokens.contains(party.lowerBound) }?.tokens ?? line.tokens.indices
  }

  /// The first token of a name with its article.
  private func opening(of party: Range<Int>) -> Int { line.opening(of: party.lowerBound) }

  /// The token behind a party and all that are joined to it: `Kompas + de wijkagent`.
  private func endOfChain(_ party: Range<Int>) -> Int {
    var end = party.upperBound
    while let next = parties.first(where: { $0.lowerBound > end && opening(of: $0) <= end + 1 }),
      opening(of: next) == end + 1, isJoint(end) || line.tokens[end].isMark(",")
    { end = next.upperBound }
    return end
  }

  private func isJoint(_ index: Int) -> Bool {
    ["+", "&"].contains(where: line.tokens[index].isMark)
      || line.isA(.plus, at: index)
      || line.isA(.with, at: index)
  }

  private func isWriter(_ index: Int) -> Bool {
    line.matches(of: .actors).contains { $0.value == "writer" && $0.tokens.lowerBound == index }
  }

  /// Whether tokens before a subject leave it first, or are only when, where and with whom.
  private func isOpening(_ tokens: Range<Int>) -> Bool {
    tokens.allSatisfy {
      line.tokens[$0].kind == .mark || FunctionWord.role(of: line.tokens[$0]) == .adverb
        || FunctionWord.role(of: line.tokens[$0]) == .coordinator || isJoint($0)
        || isOfParty($0)
    }
  }

  private func isOfParty(_ index: Int) -> Bool { parties.contains { $0.contains(index) } }

  private func subjects(between tokens: Range<Int>) -> Bool {
    tokens.contains { FunctionWord.role(of: line.tokens[$0]) == .pronoun && isWriter($0) }
  }

  private func holdsFinite(_ tokens: Range<Int>) -> Bool {
    tokens.contains { line.holds(.finiteVerbs, at: $0) }
  }

  private func isPast(_ index: Int) -> Bool {
    if line.isA(.past, at: index) { return true }
    guard FunctionWord.role(of: line.tokens[index]) == nil else { return false }
    return Verb(line.tokens[index], in: line)?.form == .past
  }

  /// Whether a verb tells of now or later: `helpt`, `doen we`.
  private func isPresent(_ index: Int) -> Bool {
    guard FunctionWord.role(of: line.tokens[index]) == nil else { return false }
    switch Verb(line.tokens[index], in: line)?.form {
    case .present: return true
    case .infinitive, .root:
      return index > 0 && isWriter(index - 1)
        || index + 1 < line.tokens.count && isWriter(index + 1)
    default: return false
    }
  }

  private func isPerfect(_ index: Int) -> Bool {
    line.isA(.perfect, at: index)
  }

  private func hasParticiple(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      line.isA(.been, at: $0)
        || FunctionWord.role(of: line.tokens[$0]) == nil
          && Verb(line.tokens[$0], in: line)?.form == .participle
    }
  }
}
