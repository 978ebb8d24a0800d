internal import Lexicons
internal import Words

/// What people are told to do, without a word of praise or trouble.
extension SentenceReader {
  /// Reads what residents do in company as what is good: `de hele straat eet buiten`.
  ///
  /// What the writer and the group did at the talk is none of it, nor what somebody may, must or
  /// does not do.
  mutating func readDoings() {
    guard surroundings == .talk, evidence[.concern] < 2, evidence[.wish] < 4, evidence[.idea] < 4,
      evidence[.question] < 4, evidence[.promise] < 6, evidence[.background] < 6,
      !cues.has(.not), !cues.has(.but), !cues.has(.once), !cues.has(.joking), !isObliged
    else { return }
    let together = cues.first(.together)
    if let doing = cues.all.first(where: { $0.role == .social && tellsOfResidents($0.tokens) }) {
      evidence.add(.strength, 4, doing.tokens)
      if let together { evidence.add(.strength, 2, together.tokens) }
    } else if let together, hasVerb, !tokens.contains(where: isTeller),
      let thing = cues.first(.having) ?? cues.first(.amenity)
    {
      // `iedereen heeft hier wel een moestuinbak`
      evidence.add(.strength, 2, together.tokens)
      evidence.add(.strength, 2, thing.tokens)
    }
  }

  private func isTeller(_ token: Int) -> Bool {
    line.isA(.oneself, at: token)
  }

  /// Whether somebody must do it, or would.
  var isObliged: Bool {
    tokens.contains { line.isA(.obliging, at: $0) }
  }

  /// Whether residents are named beside a deed, and it is none of the writer's at the talk.
  private func tellsOfResidents(_ deed: Range<Int>) -> Bool {
    let people = line.matches(of: .roles).contains {
      ($0.value == "residents" || $0.value == "couple") && tokens.contains($0.tokens.lowerBound)
        && clause($0.tokens.lowerBound) == clause(deed.lowerBound)
        && !isBehindPreposition($0.tokens.lowerBound)
    }
    if people { return true }
    // `Wij hebben samen koffie gedronken`: the verb may stand behind its thing.
    let isPast = deed.contains { Self.isPast($0, in: line) }
    return !isPast
      && cues.all.contains { $0.role == .pronoun || $0.role == .together }
      && !tokens.contains { line.isA(.writer, at: $0) }
  }

  private static func isPast(_ token: Int, in line: Line) -> Bool {
    guard let verb = Verb(line.tokens[token], in: line) else { return false }
    return verb.form == .past || verb.form == .participle
  }

  func isBehindPreposition(_ token: Int) -> Bool {
    let before = line.opening(of: token, from: tokens.lowerBound) - 1
    guard tokens.contains(before) else { return false }
    return FunctionWord.role(of: line.tokens[before])?.isPreposition ?? false
  }

  /// Reads a sentence that begins by telling somebody to do something: `maak er een pluktuin van`.
  mutating func readBidding() {
    guard let first = firstWord, first + 1 < tokens.upperBound, evidence[.question] < 6,
      evidence[.promise] < 6, surroundings == .talk, mayBid(first)
    else { return }
    switch FunctionWord.role(of: line.tokens[first + 1]) {
    case .determiner, .own, .possessive, .adverb: break
    case .pronoun where line.isA(.whereto, at: first + 1): break
    case .place, .preposition:
      // `maak van dat grasveld een pluktuin`
      guard first + 2 < tokens.upperBound,
        FunctionWord.role(of: line.tokens[first + 2])?.isDeterminer ?? false
      else { return }
    default: return
    }
    evidence.add(.idea, 6, first..<(first + 1))
  }

  /// Whether a word may tell somebody to do something: the root of a verb for what people do.
  private func mayBid(_ token: Int) -> Bool {
    if line.isA(.bidding, at: token) { return true }
    guard FunctionWord.role(of: line.tokens[token]) == nil,
      let verb = Verb(line.tokens[token], in: line)
    else { return false }
    return verb.form == .root && (verb.kind == .doing || verb.kind == .beginning)
  }
}
