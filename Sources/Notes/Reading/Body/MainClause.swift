internal import Lexicons
internal import Words

/// The verb that the main clause of a line turns on, and what stands around it: who it is of, and
/// whether it tells how things are or what somebody is going to do.
struct MainClause {
  let line: Line
  let clause: Clause
  /// The token of the verb.
  let verb: Int

  /// The main clause of a line; `nil` where the line has no finite verb, as a note of what to do
  /// has none.
  init?(_ line: Line) {
    let clauses = Clause.clauses(of: line)
    // Behind `zolang er geen geld is` stands what that comes to.
    for clause in clauses where !clause.isBracketed {
      // `dat is nu de derde keer` hangs on nothing.
      let opens =
        clause.isSubordinate
        && FunctionWord.role(of: line.tokens[clause.tokens.lowerBound]) == .subordinator
      let verbs = clause.tokens.filter { Self.isFinite($0, line) }
      guard let verb = opens ? verbs.dropFirst().first : verbs.first else {
        if clause.opening == .sentence, opens { continue }
        return nil
      }
      if clause.isSubordinate, !opens { return nil }
      self.line = line
      self.clause = clause
      self.verb = verb
      return
    }
    return nil
  }

  private static func isFinite(_ token: Int, _ line: Line) -> Bool {
    switch FunctionWord.role(of: line.tokens[token]) {
    case .auxiliary, .modal, .passive: return true
    case nil:
      guard let verb = Verb(line.tokens[token], in: line) else { return false }
      switch verb.form {
      case .present: return true
      // `zetten` and `halte` look like it.
      case .past: return verb.kind == .standing || verb.kind == .saying
      // `ouders maken zich zorgen`: behind its subject, with more behind it.
      case .infinitive:
        let next = token + 1
        return token == 1 && next < line.tokens.count
          && [.determiner, .pronoun, .possessive, .adverb].contains(
            FunctionWord.role(of: line.tokens[next]))
      case .root, .participle: return false
      }
    default: return false
    }
  }

  private var behind: Range<Int> { (verb + 1)..<max(verb + 1, clause.tokens.upperBound) }

  /// Whether something is to be done behind the verb: an infinitive of what people do.
  private var hasDeed: Bool {
    behind.contains { token in
      guard let verb = verb(at: token) else { return false }
      return verb.form == .infinitive && (verb.kind == .doing || verb.kind == .beginning)
    }
  }

  private func verb(at token: Int) -> Verb? {
    FunctionWord.role(of: line.tokens[token]) == nil ? Verb(line.tokens[token], in: line) : nil
  }

  /// Whether the clause tells how things are, go or feel, of what nobody is going to do:
  /// `ouders maken zich zorgen`, `de bus komt maar één keer per uur`, `we blijven het proberen`.
  var tellsHowItIs: Bool {
    let isReflexive = behind.contains { line.isA(OutcomeWord.itself, at: $0) }
    switch FunctionWord.role(of: line.tokens[verb]) {
    case .auxiliary: return isHeld
    // `de bus komt`, `het gaat`: no infinitive, and what comes is no answer to `er`.
    case .modal:
      return line.isA(OutcomeWord.going, at: verb) && !behind.contains { verb(at: $0) != nil }
        && verb > clause.tokens.lowerBound
        && !clause.tokens.contains { line.isA(OutcomeWord.there, at: $0) }
        && !behind.contains { Verb.isParticle(line.tokens[$0].hash) }
    case .passive: return false
    default:
      guard let verb = verb(at: verb) else { return false }
      switch verb.kind {
      case .standing, .saying: return verb.form == .present ? !hasDeed || isReflexive : true
      default: return isReflexive && line.holds(.trouble) || isAlways
      }
    }
  }

  /// Whether its verb is of what somebody says or thinks, and not of themselves: `denkt na over`.
  var isThought: Bool {
    guard let verb = verb(at: verb), verb.kind == .standing || verb.kind == .saying else {
      return false
    }
    return !behind.contains { line.isA(OutcomeWord.itself, at: $0) }
  }

  /// Whether it tells what somebody has.
  var isHaving: Bool { OutcomeWord.having.holds(line.tokens[verb].hash) }

  /// Whether it tells no more than what was had or said, which is nothing that was done.
  var holdsOnly: Bool {
    FunctionWord.role(of: line.tokens[verb]) == .auxiliary && isHeld
      && behind.contains { verb(at: $0).map { [.saying, .helping].contains($0.kind) } ?? false }
  }

  /// Whether `hebben`, `zijn` and the like hold no deed that was done: `kinderen hebben limonade
  /// gehad`, `ik heb er een hard hoofd in`.
  private var isHeld: Bool {
    guard verb > clause.tokens.lowerBound, !behind.contains(where: { isOpen($0) }) else {
      return false
    }
    return behind.allSatisfy { token in
      guard let verb = verb(at: token), verb.mayBeParticiple || verb.form == .participle else {
        return true
      }
      return [.saying, .helping].contains(verb.kind)
    }
  }

  private func isOpen(_ token: Int) -> Bool {
    guard line.isA(OutcomeWord.ahead, at: token) else { return false }
    // `te oud voor zulk werk` leaves nothing to be done.
    return !line.isA(.tooMuch, at: token)
      || token + 1 < line.tokens.count
        && verb(at: token + 1).map { $0.form == .infinitive } ?? false
  }

  /// Whether it is told of what is so time and again: `er staan altijd auto's op de stoep`.
  private var isAlways: Bool {
    clause.tokens.contains { line.isA(OutcomeWord.always, at: $0) }
  }
}
