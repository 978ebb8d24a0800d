internal import Lexicons
package import Words

/// Reads from its words what a sentence is for.
///
/// Cues with weights stand in the lists; what is here is how they work on one another: a denial
/// turns praise into concern and trouble into praise, `maar` takes back what stood before it,
/// a wish asks for the good thing that it names, and a question says nothing of what it asks after.
package struct SentenceReader {
  let line: Line
  let tokens: Range<Int>
  let cues: SentenceCues
  let surroundings: Surroundings
  /// The number of the clause of each token.
  var clauses: [UInt8] = []
  package var evidence = SentenceEvidence()
  /// Whether the sentence is a question by its form, with a mark or without.
  var asksByForm = false
  /// How strongly the sentence promises something, in halves, when it does not do so for sure.
  var promised = 0

  /// The lowest score, in halves, at which a kind is suggested.
  static let least = 4
  /// The distance to the next kind below which none is suggested.
  static let margin = 2

  /// What stands around a sentence.
  package enum Surroundings { case talk, agreements }

  /// Makes a reader of some tokens of a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - tokens: The sentence in it.
  ///   - surroundings: Among agreements, what people do for one another is no praise.
  ///   - parties: The tokens of the parties of the municipality that the line names; asked for only
  ///     where something may be promised.
  package init(
    _ line: Line, _ tokens: Range<Int>, among surroundings: Surroundings = .talk,
    parties: () -> [Range<Int>] = { [] }
  ) {
    self.line = line
    self.tokens = tokens
    self.surroundings = surroundings
    self.cues = SentenceCues(line, tokens)
    cutClauses()
    readWishes()
    readForm()
    readPromise(parties)
    readBidding()
    readPolarity()
    readPlain()
    readDoings()
    readBareThing()
  }

  /// The kind that its cues show; `nil` when they show none.
  var kindOfCues: SentenceKind? {
    let best = evidence.best
    guard best.score >= Self.least, best.margin >= Self.margin else { return nil }
    return best.kind
  }

  /// Whether the sentence says that something is no trouble any more, and takes nothing of it back.
  package var saysEased: Bool {
    guard let place = cues.all.firstIndex(where: { $0.role == .eased }), turn(of: place) == nil,
      !cues.has(.joking)
    else { return false }
    // What is eased is named right behind it: `geen last meer van ratten`.
    let own = clause(cues.all[place].tokens.lowerBound)
    return !cues.all[(place + 1)...].contains {
      $0.role == .but || isTrouble($0) && clause($0.tokens.lowerBound) != own
    }
  }

  /// Whether all trouble that the sentence names stands beside the words that say it is none:
  /// `van de jongens hebben we geen last`.
  var easesAll: Bool {
    guard saysEased, let eased = cues.first(.eased) else { return false }
    let own = clause(eased.tokens.lowerBound)
    return cues.all.allSatisfy { !isTrouble($0) || clause($0.tokens.lowerBound) == own }
  }

  private func isTrouble(_ cue: SentenceCue) -> Bool {
    cue.role == .concern || cue.role == .bad && cue.weight > 1
  }

  /// Whether the sentence says something of a subject, so that it is no bare thing.
  var hasVerb: Bool {
    if let thing = firstWord, isCue(.article, at: thing) {
      // `een kunstwerk dat over ons gaat` names a thing, and the verb is of its clause.
      guard let verb = cues.first(.finite) else { return false }
      guard let clause = cues.first(.relative, from: thing + 1) else { return true }
      return clause.tokens.lowerBound > verb.tokens.lowerBound
    }
    return cues.has(.finite) || cues.has(.pronoun) || cues.has(.act) && cues.has(.doer)
      || tellsByVerb
  }

  /// Whether a verb that the lists do not have stands behind the first word in a form that only a
  /// sentence has: `iedereen chillt daar`.
  var tellsByVerb: Bool {
    tokens.dropFirst().contains { index in
      guard FunctionWord.role(of: line.tokens[index]) == nil,
        let verb = Verb(line.tokens[index], in: line)
      else { return false }
      let isPlural = line.folded[line.tokens[index].key].last == UInt8(ascii: "n")
      return verb.form == .present && !verb.isInseparable || verb.form == .past && !isPlural
    }
  }

  /// Whether a verb of the lists stands in the sentence.
  package var saysOfSubject: Bool { cues.has(.finite) }

  // MARK: - Clauses

  private mutating func cutClauses() {
    clauses.reserveCapacity(tokens.count)
    var clause: UInt8 = 0
    var cue = 0
    for index in tokens {
      let token = line.tokens[index]
      var isBreak = token.kind == .mark && Self.breaks.contains(token.hash)
      while cue < cues.all.count, cues.all[cue].tokens.lowerBound <= index {
        let role = cues.all[cue].role
        if role == .but || role == .breaks { isBreak = true }
        cue += 1
      }
      if isBreak, clause < 250 { clause += 1 }
      clauses.append(clause)
    }
  }

  /// The marks at which a clause ends.
  private static let breaks: [UInt64] = [",", ";", ":", "(", ")", "\"", ".", "-"].map {
    Token.hash(ofMark: $0)
  }

  func clause(_ token: Int) -> UInt8 { clauses[token - tokens.lowerBound] }

  // MARK: - Wishes and proposals

  private mutating func readWishes() {
    for cue in cues.all {
      switch cue.role {
      case .wish: evidence.add(.wish, cue.weight * 2, cue.tokens)
      case .idea: evidence.add(.idea, cue.weight * 2, cue.tokens)
      case .repair: evidence.add(.repair, cue.weight * 2, cue.tokens)
      default: break
      }
    }
    readPleas()
  }

  // MARK: - Praise and trouble

  private mutating func readPolarity() {
    let isAsked = evidence[.question] >= 6
    let isWished = evidence[.wish] >= 6 || evidence[.idea] >= 6
    let joking = cues.first(.joking)
    let but = cues.first(.but)
    let pasts = past()
    var used = Set<Int>()
    for (index, cue) in cues.all.enumerated() {
      var kind: SentenceKind
      switch cue.role {
      case .good, .strength, .eased: kind = .strength
      case .bad, .concern: kind = .concern
      default: continue
      }
      var weight = cue.weight * 2
      if let turn = turn(of: index) {
        // `ze lezen de brieven niet`: what only stands near trouble is not turned into praise.
        if kind == .concern, cue.weight < 2 { continue }
        used.insert(turn)
        kind = kind == .strength ? .concern : .strength
        weight = max(weight, 4)
      }
      if pasts.contains(cue.tokens.lowerBound) { continue }
      if let but, cue.tokens.upperBound <= but.tokens.lowerBound { weight /= 2 }
      if kind == .concern, isSupposed(cue) { weight /= 4 }
      if kind == .strength {
        if isWished || isAsked { weight /= 4 }
        if joking != nil { weight = 0 }
      } else if isWished || isAsked {
        weight /= 2
      }
      evidence.add(kind, weight, cue.tokens)
    }
    for (index, cue) in cues.all.enumerated() where !used.contains(index) {
      if pasts.contains(cue.tokens.lowerBound) { continue }
      switch cue.role {
      case .not:
        // `buiten spelen zonder toezicht` denies a thing, not what the sentence says.
        let isWhole =
          hasVerb && but == nil && !cues.has(.over) && !isBidden
          && !line.isA(.parting, at: cue.tokens.lowerBound)
        let weight = isWhole ? max(cue.weight * 2, 4) : cue.weight * 2
        evidence.add(.concern, isWished || isAsked ? weight / 2 : weight, cue.tokens)
      case .less where hasVerb && !isWished && !isAsked:
        evidence.add(.concern, 2, cue.tokens)
      default: break
      }
    }
    if let joking, evidence[.concern] > 0 { evidence.add(.concern, 6, joking.tokens) }
  }

  /// Whether the first word is a verb, as in `zie het dossier, niet hier`.
  private var isBidden: Bool {
    firstWord.map { isCue(.finite, at: $0) && !cues.has(.pronoun) } ?? false
  }

  /// Whether trouble stands in a clause about when or for whom, and the rest of the sentence tells
  /// what is done then: `als de juf ziek is passen oma's op`.
  private func isSupposed(_ cue: SentenceCue) -> Bool {
    let own = clause(cue.tokens.lowerBound)
    guard let first = tokens.first(where: { clause($0) == own && line.tokens[$0].kind != .mark }),
      line.isA(.supposing, at: first)
    else { return false }
    return cues.all.contains {
      ($0.role.isPraise && $0.weight > 1 || $0.role == .caring || $0.role == .social)
        && clause($0.tokens.lowerBound) != own
    } && !cues.has(.not)
  }

  /// The tokens that tell of before, where the sentence goes on with now.
  private func past() -> Range<Int> {
    guard let once = cues.first(.once), let now = cues.first(.now, from: once.tokens.upperBound)
    else { return 0..<0 }
    return once.tokens.lowerBound..<now.tokens.lowerBound
  }

  /// The place among the cues of what turns a word of praise or trouble round.
  private func turn(of index: Int) -> Int? {
    let cue = cues.all[index]
    let clause = clause(cue.tokens.lowerBound)
    var place = index
    while place > 0 {
      place -= 1
      let other = cues.all[place]
      guard self.clause(other.tokens.lowerBound) == clause,
        cue.tokens.lowerBound - other.tokens.upperBound < 5
      else { break }
      if other.role == .not { return place }
      if other.role == .less, cue.tokens.lowerBound - other.tokens.upperBound < 3 { return place }
      if other.role == .good || other.role == .bad { break }
    }
    for place in cues.all.indices where place > index {
      let other = cues.all[place]
      guard self.clause(other.tokens.lowerBound) == clause,
        other.tokens.lowerBound - cue.tokens.upperBound < 3
      else { break }
      if other.role == .good || other.role == .bad { break }
      if other.role == .not { return place }
    }
    return nil
  }

  // MARK: - What is told plainly

  /// The `dat` of what somebody says, thinks or notices; `nil` when nobody does.
  private var reportedClause: Int? {
    guard let dat = tokens.dropFirst().first(where: { line.isA(.that, at: $0) }),
      dat + 2 < tokens.upperBound,
      (tokens.lowerBound..<dat).contains(where: { index in
        line.isA(.reporting, at: index)
          || Verb(line.tokens[index], in: line)?.kind == .saying
      })
    else { return nil }
    return dat
  }

  private mutating func readPlain() {
    let isWished = evidence[.wish] >= 6 || evidence[.idea] >= 6 || evidence[.question] >= 6
    let share = evidence[.question] >= 6 || evidence[.promise] >= 6 ? 4 : 1
    let reported = reportedClause
    for cue in cues.all where cue.role == .fact {
      // `aanwezigen zijn het erover eens dat …` tells of what is behind `dat`.
      if let reported, cue.tokens.lowerBound < reported { continue }
      evidence.add(.background, cue.weight * 2 / share, cue.tokens)
    }
    if let once = cues.first(.once), !cues.has(.now) {
      evidence.add(.background, 3, once.tokens)
    }
    guard surroundings == .talk, !isWished, evidence[.concern] < 4, evidence[.promise] < 8 else {
      return
    }
    if let caring = cues.first(.caring), hasVerb {
      evidence.add(.strength, 4, caring.tokens)
      if let habit = cues.first(.habit) { evidence.add(.strength, 2, habit.tokens) }
    }
    if let having = cues.first(.having), evidence[.strength] > 0 || cues.has(.habit), hasVerb {
      evidence.add(.strength, 2, having.tokens)
    }
  }
}
