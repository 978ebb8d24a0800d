internal import Lexicons
internal import Words

/// A part of a line between the marks and words that part clauses.
struct Clause: Hashable {
  /// What parts a clause from the one before it.
  enum Opening: Hashable {
    /// The beginning of the line, or of a sentence.
    case sentence
    /// A comma, or a mark that works as one.
    case comma
    /// A colon with a space behind it, or an `=`.
    case colon
    case dash, arrow
    /// A round or square bracket; its clauses end at the other one.
    case bracket
    /// `maar`, which sets against each other what it stands between.
    case contrast
    /// `als`, `zodat` and the like: what follows is a condition, an aim or a cause.
    case conjunction
  }

  /// The tokens of the clause, without the mark that opens it.
  var tokens: Range<Int>
  /// The tokens of that mark; empty when a word or nothing opens it.
  var mark: Range<Int>
  var opening: Opening
  /// Whether it hangs on a conjunction, also where a comma opens it.
  var isSubordinate: Bool
  /// Whether brackets stand around it.
  var isBracketed: Bool

  /// The clauses of a line, in order; none is empty.
  static func clauses(of line: Line) -> [Clause] {
    var cutter = ClauseCutter(line)
    return cutter.cut()
  }
}

/// Cuts a line into clauses.
private struct ClauseCutter {
  private let line: Line
  private var clauses: [Clause] = []
  private var start = 0
  private var opening = Clause.Opening.sentence
  private var openingMark = 0..<0
  private var depth = 0

  init(_ line: Line) { self.line = line }

  mutating func cut() -> [Clause] {
    var index = 0
    while index < line.tokens.count {
      let token = line.tokens[index]
      if token.opensSentence, index > start { close(index, next: index, .sentence) }
      if let (opening, length) = mark(at: index) {
        close(index, next: index + length, opening)
        if opening == .bracket { depth += isOpen(token) ? 1 : -depth.signum() }
        index += length
        continue
      }
      if let opening = conjunction(token, at: index) { close(index, next: index, opening) }
      index += 1
    }
    close(line.tokens.count, next: line.tokens.count, .sentence)
    return clauses
  }

  private mutating func close(_ end: Int, next: Int, _ nextOpening: Clause.Opening) {
    let tokens = trimmed(start..<end)
    defer { (start, opening, openingMark) = (next, nextOpening, end..<next) }
    if !tokens.isEmpty {
      clauses.append(
        Clause(
          tokens: tokens, mark: openingMark, opening: opening,
          isSubordinate: isSubordinate(tokens),
          isBracketed: depth > 0))
    }
  }

  /// Whether a clause hangs on a word that opens it; `dat doen de bewoners` does not.
  private func isSubordinate(_ tokens: Range<Int>) -> Bool {
    guard
      opening == .conjunction
        || FunctionWord.role(of: line.tokens[tokens.lowerBound]) == .subordinator
    else { return false }
    guard tokens.count > 1 else { return true }
    // `wat mij betreft`
    if (tokens.lowerBound..<min(tokens.lowerBound + 3, tokens.upperBound)).contains(where: {
      line.isA(.concerns, at: $0)
    }) {
      return false
    }
    if isDemonstrative(tokens) { return false }
    guard opening != .conjunction else { return true }
    let next = line.tokens[tokens.lowerBound + 1]
    switch FunctionWord.role(of: next) {
    case .auxiliary, .modal: return false
    case nil: return Verb(next, in: line) == nil
    default: return true
    }
  }

  /// Whether `dat` points at what was named, with its verb right behind it as in a main clause:
  /// `het honk dat is open`, `de drempel dat doen we niet`, `de bel dat loopt`.
  ///
  /// What is to be done to a thing may follow on it: `het hek dat is omgewaaid weghalen`.
  private func isDemonstrative(_ tokens: Range<Int>) -> Bool {
    guard line.isA(.pointing, at: tokens.lowerBound) else { return false }
    let verb = line.tokens[tokens.lowerBound + 1]
    guard isFinite(verb) else { return false }
    guard tokens.count > 2 else {
      return line.matches(of: .states).contains {
        $0.tokens == tokens.lowerBound + 1..<tokens.upperBound
      }
    }
    let behind = line.tokens[tokens.lowerBound + 2]
    switch FunctionWord.role(of: behind) {
    case .pronoun, .determiner: return true
    case .adverb, .negation: break
    case nil where FunctionWord.role(of: verb) != nil: break
    // `dat zoekt Woongoed uit`
    default: return Verb.isParticle(line.tokens[tokens.upperBound - 1].hash)
    }
    return Verb(line.tokens[tokens.upperBound - 1], in: line)?.form != .infinitive
  }

  /// Tokens without the marks of stress around them, such as `*` and `!`.
  private func trimmed(_ tokens: Range<Int>) -> Range<Int> {
    var (lower, upper) = (tokens.lowerBound, tokens.upperBound)
    while lower < upper, isIdle(line.tokens[lower]) { lower += 1 }
    while upper > lower, isIdle(line.tokens[upper - 1]) { upper -= 1 }
    return lower..<upper
  }

  private func isIdle(_ token: Token) -> Bool {
    guard token.kind == .mark else { return false }
    return ["*", "_", "~", "\"", "'", ".", "!", "?", "…", "•", "|", "`"].contains(
      where: token.isMark)
  }

  private func isOpen(_ token: Token) -> Bool { ["(", "[", "{"].contains(where: token.isMark) }

  /// The opening that a mark makes, and the tokens it takes.
  private func mark(at index: Int) -> (Clause.Opening, length: Int)? {
    let token = line.tokens[index]
    guard token.kind == .mark else { return nil }
    let next = index + 1 < line.tokens.count ? line.tokens[index + 1] : nil
    let touchesNext = next?.isGlued ?? false
    if token.isMark(",") || token.isMark(";") || token.isMark("|") { return (.comma, 1) }
    if token.isMark(":") { return touchesNext && token.isGlued ? nil : (.colon, 1) }
    if token.isMark("→") { return (.arrow, 1) }
    if token.isMark(">"), !token.isGlued {
      if !touchesNext { return (.arrow, 1) }
      if next?.isMark(">") ?? false { return (.arrow, 2) }
    }
    // `… << Kompas`, `… //Kompas`
    if !token.isGlued, touchesNext, token.isMark("<") || token.isMark("/"), let next,
      next.isMark("<") || next.isMark("/") || token.isMark("<") && next.isMark("-")
    {
      return (.arrow, 2)
    }
    if token.isMark("-") || token.isMark("=") {
      if touchesNext, next?.isMark(">") ?? false { return (.arrow, 2) }
      guard !token.isGlued, !touchesNext else { return nil }
      return (token.isMark("-") ? .dash : .colon, 1)
    }
    if isOpen(token) || [")", "]", "}"].contains(where: token.isMark) { return (.bracket, 1) }
    return nil
  }

  private func conjunction(_ token: Token, at index: Int) -> Clause.Opening? {
    guard index > start, token.isWord else { return nil }
    // Most words open nothing.
    let role = FunctionWord.role(of: token)
    let classes = ClauseWord.bits(of: token.hash)
    guard role == .subordinator || role == .coordinator || classes & ClauseWord.openers != 0 else {
      return nil
    }
    if classes & ClauseWord.contrast.bit != 0 { return isAfterthought(at: index) ? nil : .contrast }
    if isTopic(at: index) || isObject(at: index) { return nil }
    if opensMainClause(at: index) { return .comma }
    return role == .subordinator || classes & ClauseWord.cause.bit != 0 ? .conjunction : nil
  }

  /// Whether `maar` only softens what somebody does: `besloten om het feest maar niet te houden`.
  private func isAfterthought(at index: Int) -> Bool {
    index + 2 < line.tokens.count
      && FunctionWord.role(of: line.tokens[index + 1]) == .negation
      && line.isA(.to, at: index + 2)
  }

  /// Whether `dat` behind `maar` or `en` is a subject or an object before its verb: `maar dat is van
  /// de baan`.
  private func isTopic(at index: Int) -> Bool {
    guard index + 1 < line.tokens.count, line.isA(.pointing, at: index) else {
      return false
    }
    let (before, verb) = (line.tokens[index - 1], line.tokens[index + 1])
    return (ClauseWord.contrast.holds(before.hash) || FunctionWord.role(of: before) == .coordinator)
      && isFinite(verb)
  }

  /// Whether `dat` is what somebody does and opens nothing: `Woongoed doet dat`, `pakt dat zelf op`.
  ///
  /// What it opens has a verb of its own.
  private func isObject(at index: Int) -> Bool {
    guard line.isA(.pointing, at: index) else { return false }
    let before = line.tokens[index - 1]
    guard FunctionWord.role(of: before) == nil, Verb(before, in: line)?.kind == .doing else {
      return false
    }
    return line.tokens[(index + 1)...].prefix { $0.kind != .mark }.allSatisfy { token in
      Verb.isParticle(token.hash)
        || [.adverb, .pronoun, .preposition, .place].contains(FunctionWord.role(of: token))
    }
  }

  /// Whether `en` joins a whole sentence, with a word for its subject and a verb: `… en die staat
  /// er nu`.
  private func opensMainClause(at index: Int) -> Bool {
    index + 2 < line.tokens.count
      && FunctionWord.role(of: line.tokens[index]) == .coordinator
      && line.isA(.mainSubject, at: index + 1) && isFinite(line.tokens[index + 2])
  }

  /// Whether a word may be the verb of a main clause.
  private func isFinite(_ token: Token) -> Bool {
    switch FunctionWord.role(of: token) {
    case .auxiliary, .modal, .passive: true
    case nil: Verb(token, in: line).map { $0.form != .participle } ?? false
    default: false
    }
  }
}
