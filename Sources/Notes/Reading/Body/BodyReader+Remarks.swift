internal import Lexicons
internal import Municipality
internal import Words

/// What stands under a heading of agreements and is none.
extension BodyReader {
  /// Whether a statement among agreements promises nothing: a remark, a complaint, a closing word.
  ///
  /// What names a day, a deed or one who does it stays an agreement, and so does a bare thing.
  func isRemark(_ statement: Statement, _ words: Line) -> Bool {
    guard !words.tokens.contains(where: { $0.isMark("@") || $0.isMark("→") }) else { return false }
    // `ruilkast: niemand wilde hem beheren, dus nee`
    let isTurnedDown =
      Label.head(of: statement.text) != nil
      && State.told(in: words).map { $0.status == .dropped && $0.isPhrase } ?? false
    if isTurnedDown { return false }
    if opensRemark(words) || words.holds(.noise) && !namesDoer(words) || isAside(statement, words)
      || isLoose(statement, words) || isSubject(statement, words)
    {
      return true
    }
    lazy var told = State.told(in: words)
    let label = Label.head(of: statement.text)
    if label.map({ agreements.parties(in: String($0)).isEmpty }) ?? true,
      tellsOfPeople(words) || tellsOfBefore(words) && !tellsState(told, words)
    {
      return true
    }
    guard label == nil else { return false }
    if tellsHowItIs(words, told) { return true }
    let reader = SentenceReader(words, words.tokens.indices, among: .agreements)
    // `Is de boa er volgende keer ook bij?`
    if words.tokens.last?.isMark("?") ?? false, words.sentences.count == 1,
      [.auxiliary, .modal].contains(FunctionWord.role(of: words.tokens[0])),
      !words.holds(.promises) || !holdsPledge(words)
    {
      return true
    }
    // `waarom duurt dat zo lang?`
    if reader.asksByForm, reader.kind == .question, words.tokens.last?.isMark("?") ?? false,
      gazetteer.parties(in: words).allSatisfy({ $0.party.side == .residents })
    {
      return true
    }
    // `waar blijft de gemeente nou?`
    if words.tokens.last?.isMark("?") ?? false, words.sentences.count == 1,
      words.isA(LineWord.complaining, at: 0)
    {
      return true
    }
    guard !words.holds(.states), told == nil else { return false }
    guard reader.saysOfSubject || reader.asksByForm, !reader.mayPromise else { return false }
    switch reader.kind {
    case .strength, .question, .background, .concern:
      let isActed = words.matches(of: .actors).contains {
        $0.value == "actor"
          && (acts($0.tokens, words) || reader.kind != .concern && isAgent($0.tokens, words))
      }
      return !isActed && !gazetteer.parties(in: words).contains { $0.party.side != .residents }
    default: return false
    }
  }

  /// Whether the main clause tells how things are, and nobody stands there who takes it on, no day
  /// and no words for how it stands.
  private func tellsHowItIs(_ words: Line, _ told: @autoclosure () -> State?) -> Bool {
    guard let clause = MainClause(words), clause.tellsHowItIs,
      !namesDoer(words) || clause.isHaving && namesOnlyObjects(words),
      !words.holds(.promises) || !holdsPledge(words),
      told() == nil || clause.holdsOnly,
      !words.matches(of: .actors).contains(where: { match in
        match.value == "label"
          || match.value == "actor" && !isBehindPreposition(match.tokens, words)
            && (clause.isThought || words.first(.groups, in: match.tokens) == nil)
      })
    else { return false }
    guard let date = conversation.date else { return true }
    return gazetteer.deadlines(in: words.text, near: date).isEmpty
  }

  /// Whether words tell how it stands with something, and not only what happened: `vorige keer liep het uit`.
  private func tellsState(_ state: State?, _ words: Line) -> Bool {
    guard let state else { return false }
    return state.isPhrase || state.weight > 2
      || state.words.contains { Verb(words.tokens[$0], in: words)?.form != .past }
  }

  /// Whether somebody opens a line, or does what it tells: `de boerderij leent …`, `door de club`.
  private func acts(_ actor: Range<Int>, _ words: Line) -> Bool {
    let start = words.opening(of: actor.lowerBound, from: 0)
    if actor.lowerBound == 0 { return true }
    // `de jongeren maken lawaai`
    if words.first(.groups, in: actor) != nil { return false }
    if start > 0 { return FunctionWord.role(of: words.tokens[start - 1]) == .agent }
    guard actor.upperBound < words.tokens.count,
      let verb = Verb(words.tokens[actor.upperBound], in: words)
    else { return false }
    return verb.kind == .doing && verb.form == .present
  }

  /// Whether something is done by an actor, as the passive tells: `wordt bijgehouden door vrijwilligers`.
  private func isAgent(_ actor: Range<Int>, _ words: Line) -> Bool {
    let start = words.opening(of: actor.lowerBound, from: 0)
    guard start > 0, FunctionWord.role(of: words.tokens[start - 1]) == .agent else { return false }
    return words.tokens.contains { FunctionWord.role(of: $0) == .passive }
  }

  /// Whether every party that a line names stands behind a preposition: `heeft veel aan Kompas`.
  private func namesOnlyObjects(_ words: Line) -> Bool {
    gazetteer.parties(in: words).allSatisfy { mention in
      words.tokens(in: mention.range).map { isBehindPreposition($0, words) } ?? false
    }
  }

  /// Whether a name only says with, for or at whom something is: `heeft veel aan de thuiszorg`.
  private func isBehindPreposition(_ name: Range<Int>, _ words: Line) -> Bool {
    let before = words.opening(of: name.lowerBound) - 1
    guard before >= 0, let role = FunctionWord.role(of: words.tokens[before]) else { return false }
    return role == .place || role == .preposition
  }

  /// Whether a line begins with words of a remark: `Opmerking`, `Niets afgesproken`; or says nothing
  /// but a point of an agenda: `3. Rondvraag`.
  func opensRemark(_ words: Line) -> Bool {
    words.matches(of: .remarks).contains { match in
      switch match.value {
      case "whole": isWhole(match.tokens, words)
      case "subject": match.tokens.lowerBound == 0 && namesOnly(words)
      default: match.tokens.lowerBound <= 3 && !isBehindOutcome(match.tokens.lowerBound, words)
      }
    } || isKey(words) || isHeadOfColumns(words)
  }

  /// Whether a part before a token tells how something stands: `nestkastjes hangen, met dank aan …`.
  private func isBehindOutcome(_ token: Int, _ words: Line) -> Bool {
    guard token > 0, words.tokens[token - 1].kind == .mark else { return false }
    return token > 1 && State.told(in: words.line(of: 0..<(token - 1))) != nil
  }

  /// Whether a line only tells in which order the parts of those below it stand: `wat, wie, wanneer`.
  private func isHeadOfColumns(_ words: Line) -> Bool {
    guard words.tokens.count < 12 else { return false }
    let parts = words.text.split(whereSeparator: { ",;/|".contains($0) })
    return parts.count > 1
      && parts.allSatisfy { AgreementColumn(Folding.key(String($0))) != nil }
  }

  /// Whether a line has no verb, no label and nobody who acts: `Met betrekking tot de flat`.
  private func namesOnly(_ words: Line) -> Bool {
    !words.tokens.contains { $0.isMark(":") || $0.isMark(",") || $0.isNumber }
      && !words.tokens.indices.contains { isVerb($0, words) }
      && gazetteer.parties(in: words).isEmpty
  }

  /// Whether no other words stand in a line, but for small ones.
  private func isWhole(_ tokens: Range<Int>, _ words: Line) -> Bool {
    words.tokens.indices.allSatisfy { index in
      tokens.contains(index) || !words.tokens[index].isWord
        || FunctionWord.role(of: words.tokens[index]) == .adverb
    }
  }

  /// Whether an item is one word for a subject, as an agenda has it: `groen`, `2. Parkeren`.
  ///
  /// A deed is none: `snoeien`.
  private func isSubject(_ statement: Statement, _ words: Line) -> Bool {
    guard statement.isItem, statement.box == nil else { return false }
    let said = words.tokens.indices.filter { words.tokens[$0].isWord }
    guard said.count == 1, let word = said.first, words.tokens.count <= 3,
      Verb(words.tokens[word], in: words)?.form != .infinitive, !words.holds(.actors)
    else { return false }
    return gazetteer.theme(named: words.key(word)) != nil
      || gazetteer.themes(in: words).contains { $0.range == words.tokens[word].range }
  }

  /// Whether a line says what short signs stand for: `G = gemeente, W = Woongoed`.
  private func isKey(_ words: Line) -> Bool {
    let signs = words.tokens.indices.dropFirst().filter { words.tokens[$0].isMark("=") }
    return signs.count > 1
      && signs.allSatisfy { words.tokens[$0 - 1].kind == .mark || words.key($0 - 1).count <= 3 }
  }

  /// Whether a plain line has the form of no agreement: nobody does it, and it begins with its verb
  /// or a denial: `moet nog besproken worden`, `niks hard toegezegd`.
  private func isLoose(_ statement: Statement, _ words: Line) -> Bool {
    guard !statement.isItem, statement.box == nil, Label.head(of: statement.text) == nil,
      !namesDoer(words), !words.holds(.promises) || !holdsPledge(words),
      !words.matches(of: .actors).contains(where: { $0.value == "actor" }),
      let first = words.tokens.indices.first(where: { words.tokens[$0].isWord })
    else { return false }
    switch FunctionWord.role(of: words.tokens[first]) {
    case .negation, .modal, .auxiliary: return true
    case .determiner: return words.isA(.no, at: first)
    case .pronoun: return words.isA(.nothing, at: first)
    default: return false
    }
  }

  /// Whether a line between items stands in brackets or in italics from end to end, so that it
  /// says something of the list: `(van belangrijk naar minder belangrijk)`.
  private func isAside(_ statement: Statement, _ words: Line) -> Bool {
    guard !statement.isItem, statement.box == nil, words.tokens.count > 2,
      let first = words.tokens.first, let last = words.tokens.last,
      !words.tokens.contains(where: { $0.isMark("@") }),
      gazetteer.parties(in: words).isEmpty
        || !first.isMark("(") && !words.tokens.indices.contains(where: { isVerb($0, words) })
    else { return false }
    return first.isMark("(") && last.isMark(")")
      || first.isMark("_") && last.isMark("_") || first.isMark("*") && last.isMark("*")
  }

  /// Whether the first verb of a line tells how things are or were, of nobody who is going to do
  /// something: `Bewoners zijn boos over de kap`, `Hier gingen twee mensen eerder weg`.
  private func tellsOfBefore(_ words: Line) -> Bool {
    guard !words.holds(.promises) || !holdsPledge(words) else { return false }
    // `de wethouder liet zich niet zien`
    guard !namesDoer(words) || isDeniedPast(words) else { return false }
    // `verantwoordelijk voor de folders is de wijkraad`
    if words.matches(of: .actors).contains(where: { $0.value == "label" }), !isDenied(words) {
      return false
    }
    if let date = conversation.date, !gazetteer.deadlines(in: words.text, near: date).isEmpty {
      return false
    }
    for index in words.tokens.indices {
      let token = words.tokens[index]
      switch FunctionWord.role(of: token) {
      case .modal, .subordinator, .passive: return false
      // `De straat is te donker`, `Het werd een lange zit`
      case .auxiliary:
        // `de soep was niet te eten`
        return index > 0 && words.isA(.being, at: index)
          && (!isOpen(words, behind: index)
            || OutcomeWord.former.holds(token.hash) && isDenied(words))
      case nil:
        guard let verb = Verb(token, in: words) else { continue }
        switch (verb.form, verb.kind) {
        case (.root, _), (.participle, _): continue
        case (.past, .some):
          // `grijpers klaarzetten` ends as a past does, and is what is to be done.
          let isLast = !words.tokens[(index + 1)...].contains(where: \.isWord)
          return index > 0 && !isLast && (!isOpen(words, behind: index) || isDenied(words))
        case (_, .standing), (_, .saying):
          // `Wijkraad denkt na over een naam` is what somebody is going to do.
          let isActed = words.matches(of: .actors).contains { $0.value == "actor" }
          return index > 0 && !isActed && (!isOpen(words, behind: index) || isDenied(words))
        default: return false
        }
      default: continue
      }
    }
    return false
  }

  /// Whether the first verb of a line is of the past and denied, so that whoever did not do it promises nothing.
  private func isDeniedPast(_ words: Line) -> Bool {
    guard isDenied(words), let verb = words.tokens.indices.first(where: { isVerb($0, words) }),
      verb > 0
    else { return false }
    return OutcomeWord.former.holds(words.tokens[verb].hash)
      || Verb(words.tokens[verb], in: words)?.form == .past
  }

  private func isVerb(_ token: Int, _ words: Line) -> Bool {
    switch FunctionWord.role(of: words.tokens[token]) {
    case .auxiliary, .modal, .passive: true
    case nil: Verb(words.tokens[token], in: words).map { $0.form != .root } ?? false
    default: false
    }
  }

  /// Whether a line tells how people were, and of nothing that is done: `De aanwezigen waren verdeeld`.
  private func tellsOfPeople(_ words: Line) -> Bool {
    // `Er werd veel gelachen`
    if words.isA(.there, at: 0), words.isA(.became, at: 1) {
      return !words.holds(.promises) || !holdsPledge(words)
    }
    guard let were = words.tokens.indices.first(where: { words.isA(.was, at: $0) }), were > 0,
      were < 6, !namesDoer(words)
    else { return false }
    return words.first(.roles, in: 0..<were)?.value == "residents"
  }

  /// Whether a party stands in the main part of a line: in `De groep vond het jammer dat niemand
  /// van de gemeente er was` none does.
  private func namesDoer(_ words: Line) -> Bool {
    let parties = gazetteer.parties(in: words).filter { $0.party.side != .residents }
    guard !parties.isEmpty else { return false }
    let subordinate = Clause.clauses(of: words).filter(\.isSubordinate).map(\.tokens)
    return parties.contains { mention in
      guard let tokens = words.tokens(in: mention.range) else { return true }
      return !subordinate.contains { $0.contains(tokens.lowerBound) }
    }
  }

  /// Whether something is to be done, or is done, behind a verb: `is te huur`, `is bereid om`.
  private func isOpen(_ words: Line, behind verb: Int) -> Bool {
    words.tokens.indices.dropFirst(verb + 1).contains { index in
      if words.isA(.ahead, at: index) { return true }
      guard let verb = Verb(words.tokens[index], in: words) else { return false }
      return verb.form == .participle
    }
  }

  private func isDenied(_ words: Line) -> Bool {
    words.has(.negation)
  }

  private func holdsPledge(_ words: Line) -> Bool {
    words.matches(of: .promises).contains { ["pact", "pledge", "own", "act"].contains($0.value) }
  }
}
