internal import Lexicons
internal import Words

/// Where main clauses start in what somebody said without a mark: `de moestuin gaat goed daar komen
/// dertig mensen en de kinderen helpen`.
///
/// A clause starts at a word that joins, with somebody and a verb behind it; at a small word right
/// before a verb; and at somebody right before one. What was said before it must have a verb of its
/// own, so that `koffie en thee staan klaar` stays whole.
struct SpokenClauses {
  private let line: Line
  private let roles: [FunctionWord?]
  private let finite: [Bool]

  /// The fewest words of a clause.
  private static let least = 4

  private init(_ line: Line) {
    self.line = line
    let roles = line.tokens.map { FunctionWord.role(of: $0) }
    self.roles = roles
    finite = line.tokens.indices.map { index in
      switch roles[index] {
      case .auxiliary, .modal, .passive: return true
      case nil:
        if line.holds(.finiteVerbs, at: index) { return true }
        guard let verb = Verb(line.tokens[index], in: line) else { return false }
        switch verb.form {
        case .present: return true
        case .past: return verb.kind == .standing || verb.kind == .saying
        // `komen`, `helpen`
        case .infinitive: return index > 0 && !line.isA(SmallWord.to, at: index - 1)
        default: return false
        }
      default: return false
      }
    }
  }

  /// The tokens at which clauses start, but for the first.
  static func starts(in line: Line) -> [Int] {
    let clauses = SpokenClauses(line)
    var starts: [Int] = []
    var last = 0
    var hasVerb = false
    for index in line.tokens.indices {
      if index - last >= least, hasVerb, clauses.starts(at: index) {
        starts.append(index)
        last = index
        hasVerb = false
      }
      if clauses.finite[index] { hasVerb = true }
    }
    return starts
  }

  private func starts(at index: Int) -> Bool {
    guard index + 2 < line.tokens.count, line.tokens[index].isWord else { return false }
    if roles[index] == .coordinator { return opensClause(index + 1) }
    if line.isA(LineWord.movingOn, at: index) {
      return roles[index + 1] != .adverb && opensClause(index + 1)
    }
    // `wat gaan we doen`, `wat ze zich afvragen`
    if line.isA(LineWord.questionWord, at: index) {
      return isVerb(index + 1) && roles[index + 2] == .pronoun
        || roles[index + 1] == .pronoun && !leadsOn(index - 1)
    }
    // `doen ik vraag`: its verb is of nobody else.
    if line.isA(SmallWord.writer, at: index), isOfWriter(index + 1) { return !isBound(index - 1) }
    // `jongeren heb ik niet gesproken`
    if roles[index] == nil, !finite[index], isHelper(index + 1), roles[index + 2] == .pronoun {
      return !isBound(index - 1)
    }
    guard !leadsOn(index - 1) else { return false }
    if line.isA(LineWord.clauseOpener, at: index) { return isVerb(index + 1) }
    // `de gemeente zet`
    return (roles[index]?.isDeterminer ?? false) && roles[index + 1] == nil
      && !finite[index + 1] && isVerb(index + 2) && agrees(index)
  }

  /// Whether a verb is one of one person: `vraag`, `zal`.
  private func isOfWriter(_ index: Int) -> Bool {
    if isHelper(index) { return true }
    guard roles[index] == nil, let verb = Verb(line.tokens[index], in: line) else { return false }
    return verb.form == .root || verb.form == .present
  }

  private func isHelper(_ index: Int) -> Bool {
    switch roles[index] {
    case .auxiliary, .modal, .passive: true
    default: false
    }
  }

  /// Whether a thing with its article may be whose the verb behind it is: not `een bankje willen`.
  private func agrees(_ article: Int) -> Bool {
    guard line.key(article + 2).hasSuffix("en") else { return true }
    let thing = line.key(article + 1)
    return thing.hasSuffix("en") || thing.hasSuffix("s")
  }

  /// Whether somebody and a verb stand behind a word that joins.
  private func opensClause(_ start: Int) -> Bool {
    guard !isVerb(start), roles[start] != .coordinator else { return false }
    let reach = roles[start]?.isPreposition ?? false ? 10 : 6
    return (start + 1..<min(start + reach, line.tokens.count)).contains(where: isVerb)
  }

  private func isVerb(_ index: Int) -> Bool { index < finite.count && finite[index] }

  /// Whether a word opens a part of a clause, so that nothing starts behind it.
  private func isBound(_ index: Int) -> Bool {
    guard index >= 0 else { return true }
    switch roles[index] {
    case .subordinator, .coordinator, .determiner, .own, .possessive, .preposition, .place:
      return true
    default:
      return line.isA(LineWord.questionWord, at: index) || line.isA(SmallWord.that, at: index)
    }
  }

  /// Whether the clause goes on behind a word: one that opens a part of it, or a verb with its subject
  /// behind it.
  private func leadsOn(_ index: Int) -> Bool {
    guard index >= 0 else { return true }
    if finite[index] || line.isA(LineWord.clauseOpener, at: index) { return true }
    switch roles[index] {
    case .subordinator, .coordinator, .determiner, .own, .possessive, .preposition, .place,
      .pronoun,
      .agent:
      return true
    default:
      return line.isA(LineWord.questionWord, at: index)
    }
  }
}
