internal import Lexicons
internal import Words

/// What the form of a statement tells of an agreement, where no words for a state do.
///
/// The words of the agreement are known, so that less is needed: what was to be done and is told in
/// the past was done, and what holds `nu` or `sindsdien` came to be.
extension ToldState {
  /// The status that a text tells of an agreement by its form; `nil` when it tells none.
  package static func status(in text: String, of agreed: String) -> AgreementStatus? {
    status(in: Line(text), of: Line(agreed))
  }

  private static func status(in line: Line, of agreed: Line) -> AgreementStatus? {
    if opensWithNone(line, of: agreed) { return .dropped }
    guard !(line.tokens.last?.isMark("?") ?? false), !line.has(.negation), !line.has(.none) else {
      return nil
    }
    if isPartly(line) { return .running }
    if wentWell(line, of: agreed) { return .done }
    if line.has(.must), line.has(.still), !line.has(SmallWord.oneself) { return .waiting }
    if isWorkedOn(line) { return .running }
    return tellsOfPast(line, of: agreed) || holdsNow(line) || wasThere(line)
      || holdsNew(line, of: agreed) || holdsThings(line, of: agreed) ? .done : nil
  }

  /// Whether a text is by its form more than a remark on what an agreement is about, so that it
  /// probably tells what became of it.
  ///
  /// It opens with the thing and goes on behind a mark (`Hek: …`), says since when, has the verb of
  /// the agreement, or is told in the past.
  package static func isOutcome(_ text: String, of agreed: String) -> Bool {
    let (line, agreed) = (Line(text), Line(agreed))
    // `De kerkzaal is gebouwd in 1910`
    if line.matches(of: .facts).contains(where: { $0.value == "fact" && $0.weight > 2 }),
      State.told(in: line) == nil
    {
      return false
    }
    return status(in: line, of: agreed) != nil || opensWithTitle(line)
      || !sharedVerbs(line, agreed).isEmpty || line.has(.since)
      || isPerfect(line) && !opensNew(line, of: agreed)
      || line.has(.again) || line.has(.noMore)
  }

  /// Whether a text has the verb of an agreement.
  package static func sharesDeed(_ text: String, _ agreed: String) -> Bool {
    !sharedVerbs(Line(text), Line(agreed)).isEmpty
  }

  /// Whether a text tells of what was, also where it denies it: `het koor is er nooit gekomen`.
  private static func isPerfect(_ line: Line) -> Bool {
    line.has(.auxiliary) && !line.has(.modal) && line.verbs.contains { $0.form == .participle }
  }

  /// Whether it is told of what was to be held that it was good: `feestje was top`.
  private static func wentWell(_ line: Line, of agreed: Line) -> Bool {
    guard line.matches(of: .praise).contains(where: { $0.value == "good" }), !line.has(.modal)
    else {
      return false
    }
    return hasThing(of: agreed, in: line, before: .former)
  }

  /// Whether a thing lies, stands or hangs where it was to be put: of `een mat bij de deur leggen` it tells
  /// that `de mat ligt bij de deur`.
  package static func isPlaced(_ text: String, of agreed: String) -> Bool {
    let (line, agreed) = (Line(text), Line(agreed))
    guard agreed.tokens.contains(where: { OutcomeWord.placing.holds($0.hash) }) else {
      return false
    }
    return hasThing(of: agreed, in: line, before: .placed)
  }

  /// Whether a thing that an agreement names stands right before a word of a class.
  private static func hasThing(
    of agreed: Line, in line: Line, before wanted: OutcomeWord
  ) -> Bool {
    let things = things(of: agreed)
    return line.tellingWords().contains { word in
      word.isThing && things.contains(word.hash) && word.token + 1 < line.tokens.count
        && wanted.holds(line.tokens[word.token + 1].hash)
    }
  }

  /// Whether a text counts how many of all there are: `twee van de vier masten hebben nu led`.
  private static func isPartly(_ line: Line) -> Bool {
    line.tokens.indices.contains { index in
      guard let part = line.number(at: index), line.isA(.of, at: index + 1) else {
        return false
      }
      return (index + 2...index + 3).contains { place in
        place < line.tokens.count && line.number(at: place).map { $0 > part } ?? false
      }
    }
  }

  /// `geen tweede inloopavond, één keer is genoeg`, `de provincie zegt: geen drempels`: what was
  /// agreed, denied at the start of a part.
  private static func opensWithNone(_ line: Line, of agreed: Line) -> Bool {
    guard line.has(SmallWord.no) else { return false }
    let starts = Clause.clauses(of: line).lazy.filter {
      !$0.isSubordinate && ($0.opening == .colon || $0.tokens.lowerBound == 0)
    }.map(\.tokens.lowerBound).filter { line.isA(SmallWord.no, at: $0) }
    guard !starts.isEmpty else { return false }
    let things = Self.things(of: agreed)
    let said = line.tellingWords().filter { things.contains($0.hash) }
    return starts.contains { start in said.contains { (start..<start + 4).contains($0.token) } }
  }

  private static func things(of agreed: Line) -> Set<UInt64> {
    Set(agreed.tellingWords().filter(\.isThing).map(\.hash))
  }

  /// Whether a text has a thing of the agreement that was not there before, and speaks of it as
  /// known: `het nieuwe hek valt goed`.
  ///
  /// What was new when it was agreed, as where the new fence was to be painted, says nothing.
  private static func holdsNew(_ line: Line, of agreed: Line) -> Bool {
    guard line.has(.fresh), !line.has(.modal), !line.holds(.trouble) else { return false }
    let things = Self.things(of: agreed)
    return line.tellingWords().contains { word in
      word.isThing && things.contains(word.hash) && isNewAndKnown(word.token, line)
    } && !agreed.tokens.indices.contains { isNewAndKnown($0, agreed) }
  }

  /// Whether the things that were to come together stand together: `in de hal hangt een rooster van de
  /// koffie`, `de meiden hebben een trainer`.
  private static func holdsThings(_ line: Line, of agreed: Line) -> Bool {
    guard !line.has(.modal), !line.has(.passive), !line.has(.still), !line.holds(.trouble) else {
      return false
    }
    let holds = line.tokens.indices.dropFirst().contains { token in
      if OutcomeWord.having.holds(line.tokens[token].hash) { return true }
      guard FunctionWord.role(of: line.tokens[token]) == nil,
        let verb = Verb(line.tokens[token], in: line)
      else { return false }
      return verb.kind == .standing && verb.form == .present
    }
    guard holds, !line.verbs.contains(where: { $0.form == .participle }) else { return false }
    let things = Self.things(of: agreed)
    return line.tellingWords().count { $0.isThing && things.contains($0.hash) } > 1
  }

  private static func isNewAndKnown(_ thing: Int, _ line: Line) -> Bool {
    thing > 1 && line.isA(OutcomeWord.fresh, at: thing - 1)
      && [.determiner, .own, .possessive].contains(FunctionWord.role(of: line.tokens[thing - 2]))
      && !line.isA(OutcomeWord.one, at: thing - 2)
  }

  /// Whether the first thing of the agreement that a text names is one that nobody knew of: `er is een
  /// boom omgewaaid`.
  private static func opensNew(_ line: Line, of agreed: Line) -> Bool {
    let things = Set(agreed.tellingWords().filter { $0.isThing && $0.relation == 0 }.map(\.hash))
    guard let first = line.tellingWords().first(where: { things.contains($0.hash) }) else {
      return false
    }
    return first.token > 0 && line.isA(OutcomeWord.one, at: first.token - 1)
      && !agreed.has(.one)
  }

  /// What somebody works on: `aan de aanvraag wordt geschreven`, `aan het plan werkt de commissie`.
  private static func isWorkedOn(_ line: Line) -> Bool {
    Clause.clauses(of: line).contains { clause in
      guard !clause.isSubordinate,
        let on = clause.tokens.first(where: { line.isA(OutcomeWord.workedOn, at: $0) }),
        on + 1 < clause.tokens.upperBound,
        FunctionWord.role(of: line.tokens[on + 1])?.isDeterminer ?? false
      else { return false }
      let isPassive = clause.tokens.contains {
        FunctionWord.role(of: line.tokens[$0]) == .passive
      }
      return clause.tokens.contains { token in
        guard FunctionWord.role(of: line.tokens[token]) == nil,
          let verb = Verb(line.tokens[token], in: line), verb.kind == .doing
        else { return false }
        return isPassive ? verb.form == .participle : verb.form == .present && on < token
      }
    }
  }

  /// Whether a text tells in the past what was to be done: with its verb, or with another one that
  /// tells how it went.
  private static func tellsOfPast(_ line: Line, of agreed: Line) -> Bool {
    guard !line.has(.passive), !line.has(.modal) || line.has(.could) else { return false }
    if sharedVerbs(line, agreed).contains(where: { $0.form == .past || $0.mayBeParticiple }) {
      return true
    }
    if line.has(.could) { return true }
    return line.tokens.indices.contains { token in
      guard FunctionWord.role(of: line.tokens[token]) == nil,
        let verb = Verb(line.tokens[token], in: line), verb.kind != .saying
      else { return false }
      switch verb.form {
      case .participle: return line.has(.auxiliary) && verb.kind != .helping
      case .past: return verb.kind.map { $0 != .helping } ?? false && isOfOneTime(line.key(token))
      default: return false
      }
    }
  }

  /// Whether a past tense looks like nothing else, as `kwam` does, and `halte` and `zetten` do not.
  private static func isOfOneTime(_ word: String) -> Bool {
    !["te", "de", "ten", "den"].contains(where: word.hasSuffix) || OutcomeWord.did.holds(word)
  }

  /// The verbs of a text that the agreement has as well, with another particle or none.
  private static func sharedVerbs(_ line: Line, _ agreed: Line) -> [Verb] {
    // `mevrouw gebeld` is what was to be done where that was to call her.
    let known = agreed.verbs.filter {
      $0.kind == .doing || $0.kind == .beginning || $0.kind == .saying
    }.map(\.stem)
    return line.verbs.filter { verb in
      known.contains { stem in
        let (short, long) = stem.count < verb.stem.count ? (stem, verb.stem) : (verb.stem, stem)
        return short.count > 2 && long.suffix(short.count).elementsEqual(short)
      }
    }
  }

  /// Whether something is so now that was not before: `er staat nu een bak`.
  private static func holdsNow(_ line: Line) -> Bool {
    guard line.has(.since) || line.has(.again), !line.has(.passive), !line.holds(.trouble) else {
      return false
    }
    return line.tokens.allSatisfy {
      FunctionWord.role(of: $0) != .modal || OutcomeWord.allowed.holds($0.hash)
    }
  }

  /// Whether something is told to have been there: `Er was een tolk bij de inloop`.
  private static func wasThere(_ line: Line) -> Bool {
    guard let first = line.tokens.first, OutcomeWord.there.holds(first.hash),
      line.tokens.count > 3
    else { return false }
    return OutcomeWord.former.holds(line.tokens[1].hash)
      && FunctionWord.role(of: line.tokens[2]) != .negation
  }

  /// Whether a text opens with a title of a few words: `Fietstunnel: …`, `asbest bergingen, …`.
  private static func opensWithTitle(_ line: Line) -> Bool {
    let clauses = Clause.clauses(of: line)
    guard clauses.count > 1, clauses[0].tokens.count < 6, clauses[0].tokens.lowerBound == 0 else {
      return false
    }
    switch clauses[1].opening {
    case .colon, .comma, .dash, .arrow, .bracket: break
    default: return false
    }
    return clauses[0].tokens.allSatisfy { token in
      switch FunctionWord.role(of: line.tokens[token]) {
      case .auxiliary, .modal, .passive, .pronoun: false
      case nil: token == 0 || Verb(line.tokens[token], in: line)?.form != .present
      default: true
      }
    }
  }
}
