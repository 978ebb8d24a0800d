internal import Lexicons
internal import Words

/// Groups of whom a sentence says in its own words that the talk went without them: a group, a word
/// for speaking or being there, and a word that denies it.
extension MissingGroups {
  /// The groups that a sentence denies to have been met: `Poolse arbeiders niet getroffen`.
  func denied(in sentence: Range<Int>) -> [String] {
    if let group = named(in: sentence) ?? excepted(in: sentence) ?? planned(in: sentence) {
      return [group]
    }
    if let group = noneOf(sentence) { return [group] }
    if let group = nobody(in: sentence) { return isAnybody(group) ? [] : [group] }
    // `De ouders zagen niets` is not of the talk; `ouders zagen we niet` is.
    let isOwnWork = isOwnWork
    let talks = line.matches(of: .talks).filter {
      (["talk", "unmet", "away"].contains($0.value) || isOwnWork && $0.value == "met")
        && sentence.contains($0.tokens.lowerBound) && !isOfDoing($0)
    }
    let isAway = talks.contains { $0.value == "away" }
    guard !talks.isEmpty, isAway || !isToldByOthers(sentence), !holds("elsewhen", sentence) else {
      return []
    }
    let clauses = Clause.clauses(of: line).map(\.tokens).filter { $0.overlaps(sentence) }
    for (place, clause) in clauses.enumerated() {
      // `De vaders bleven buiten, geen gesprek mee gehad`, `Schippers: niet thuis`
      let isDeniedBehind = behind(place, clauses).contains { denies($0, talks, among: $0) }
      guard denies(clause, talks, among: sentence) || isDeniedBehind,
        let group = subject(of: clause), !isOfOther(group, clause, talks),
        isDeniedBehind || isAway || !tellsOfLife(clause)
      else { continue }
      let part = span(around: group.tokens, in: clause, talks)
      if let words = name(in: part, isCounted: false), !isAnybody(words) { return [words] }
    }
    return []
  }

  /// A group with a word for none before it and nothing else: `Nul jongeren.`, `geen pubers dus`.
  private func noneOf(_ sentence: Range<Int>) -> String? {
    guard line.isA(SmallWord.no, at: sentence.lowerBound), sentence.count < 7,
      let group = line.matches(of: .groups).first(where: {
        $0.tokens.lowerBound == sentence.lowerBound + 1 && $0.value == "people"
      })
    else { return nil }
    let rest = group.tokens.upperBound..<sentence.upperBound
    guard
      rest.allSatisfy({
        !line.tokens[$0].isWord || line.holds(.groupClosers, at: $0)
          || FunctionWord.role(of: line.tokens[$0]) == .adverb
      })
    else { return nil }
    return line.string(group.tokens)
  }

  /// The clause behind one, and those behind it as long as no verb and no group stands between:
  /// `studenten - uitgenodigd via de app, 0 gekomen`.
  private func behind(_ place: Int, _ clauses: [Range<Int>]) -> [Range<Int>] {
    let next = clauses[(place + 1)...].prefix { line.first(.groups, in: $0) == nil }
    let told = next.firstIndex { $0.contains(where: isFinite) } ?? next.endIndex
    return Array(next[..<min(told + 1, next.endIndex)])
  }

  /// Whether a clause says that a talk among some tokens was not held.
  private func denies(_ clause: Range<Int>, _ talks: [Match], among tokens: Range<Int>) -> Bool {
    if talks.contains(where: { isAlone($0) && clause.contains($0.tokens.lowerBound) }) {
      return true
    }
    return denial(in: clause) != nil
      && talks.contains { !isAlone($0) && tokens.contains($0.tokens.lowerBound) }
  }

  /// Whether it is what people do that was seen or heard: `geen ouders gehoord die klaagden`.
  private func isOfDoing(_ talk: Match) -> Bool {
    line.isA(.sense, at: talk.tokens.upperBound - 1)
      && talk.tokens.upperBound < line.tokens.count
      && isRelative(talk.tokens.upperBound)
  }

  /// Whether words say by themselves that nobody was met, without a denial beside them.
  private func isAlone(_ talk: Match) -> Bool { talk.value == "unmet" || talk.value == "away" }

  /// The group of a clause that is more than what others talk of: not that of `over de jongeren`,
  /// or of `de mail van de ouders`.
  private func subject(of clause: Range<Int>) -> Match? {
    line.matches(of: .groups).first { group in
      clause.contains(group.tokens.lowerBound) && group.value != "person"
        && !isTopic(group, from: clause.lowerBound) && !isFor(group, from: clause.lowerBound)
    }
  }

  /// Whether it is something else that there was none of: `er kwamen geen klachten van de huurders`.
  private func isOfOther(_ group: Match, _ clause: Range<Int>, _ talks: [Match]) -> Bool {
    guard
      let denial = (clause.lowerBound..<group.tokens.lowerBound).last(where: {
        line.isA(SmallWord.no, at: $0)
      })
    else { return false }
    return (denial + 1..<group.tokens.lowerBound).contains { index in
      let token = line.tokens[index]
      return token.isWord && FunctionWord.role(of: token) == nil && !token.isCapitalised
        && !line.holds(.groups, at: index) && (index + 1 < group.tokens.lowerBound)
        && (FunctionWord.role(of: line.tokens[index + 1])?.isPreposition ?? false)
        && !talks.contains { $0.tokens.contains(index) }
    }
  }

  /// Whether something is so for a group: `voor ouderen niet te bereiken`.
  func isFor(_ group: Match, from start: Int) -> Bool {
    wordBefore(group, from: start).map { line.isA(SmallWord.for, at: $0) } ?? false
  }

  /// Whether a group is what is spoken of, or who does it: `over de jongeren`, `door de ouders`.
  func isTopic(_ group: Match, from start: Int) -> Bool {
    wordBefore(group, from: start).map { line.isA(GroupWord.topic, at: $0) } ?? false
  }

  /// Whether a group says where a thing is that stands before it: `de hoek bij de kapper`.
  func saysWhere(_ group: Match, from start: Int) -> Bool {
    guard let before = wordBefore(group, from: start), before > start,
      FunctionWord.role(of: line.tokens[before]) == .place
    else { return false }
    let thing = before - 1
    return line.tokens[thing].isWord && FunctionWord.role(of: line.tokens[thing]) == nil
      && Verb(line.tokens[thing], in: line) == nil
  }

  /// The token before the name of a group, with `de` and the like.
  private func wordBefore(_ group: Match, from start: Int) -> Int? {
    let before = line.opening(of: group.tokens.lowerBound, from: start) - 1
    return before >= start ? before : nil
  }

  /// Whether a clause tells how things are, and not what happened at the talk: `Ouderen kunnen niet
  /// komen`, `Jongeren hebben nooit iemand gesproken`.
  private func tellsOfLife(_ clause: Range<Int>) -> Bool {
    if isOwnWork { return false }
    return clause.contains { index in
      let token = line.tokens[index]
      if line.isA(.have, at: index) || line.isA(.possible, at: index) { return true }
      guard FunctionWord.role(of: token) == nil, !line.holds(.groups, at: index) else {
        return false
      }
      let form = Verb(token, in: line)?.form
      return (isFinite(index) || index > clause.lowerBound && line.holds(.groups, at: index - 1))
        && index + 1 < clause.upperBound && (form == .present || form == .infinitive)
    }
  }

  /// A group with nothing behind it but a denial or the mark of one: `Mannen onder de dertig: nul`,
  /// `vaders -> niemand`, `jeugd ❌`.
  private func named(in sentence: Range<Int>) -> String? {
    guard
      let mark = sentence.first(where: { index in
        Self.parting.contains(where: line.tokens[index].isMark)
      }), startsWithGroup(sentence.lowerBound..<mark), mark + 1 < sentence.upperBound,
      saysNo(mark..<sentence.upperBound) || isDenial((mark + 1)..<sentence.upperBound)
    else { return nil }
    return name(in: sentence.lowerBound..<mark, isCounted: false)
  }

  /// Whether tokens are a denial, or the mark of one, and nothing else.
  private func saysNo(_ tokens: Range<Int>) -> Bool {
    tokens.contains(where: denies)
      && tokens.allSatisfy { line.tokens[$0].kind == .mark || denies($0) }
  }

  private func denies(_ index: Int) -> Bool {
    denial(in: index..<(index + 1)) != nil
      || Self.crosses.contains(where: line.tokens[index].isMark)
  }

  /// Marks behind the name of a group, with what became of it behind them.
  private static let parting: [Unicode.Scalar] = [
    ":", "-", "=", ">", "→", "?", "❌", "✗", "✘", "🚫", "⛔",
  ]
  private static let crosses: [Unicode.Scalar] = ["❌", "✗", "✘", "🚫", "⛔"]

  /// Whether words deny and say no more, or say that nobody answered: `geen reactie op twee mails`.
  private func isDenial(_ words: Range<Int>) -> Bool {
    let isBare = words.allSatisfy { index in
      line.tokens[index].kind == .mark || denial(in: index..<(index + 1)) != nil
    }
    guard !isBare, let first = words.first(where: { line.tokens[$0].kind != .mark }) else {
      return isBare
    }
    if line.matches(of: .talks).contains(where: {
      ["open", "away", "unmet"].contains($0.value) && $0.tokens.lowerBound == first
    }) {
      return true
    }
    return denial(in: first..<min(first + 2, words.upperBound)) != nil
      && line.matches(of: .talks).contains {
        $0.value == "reply" && (first + 1...first + 2).contains($0.tokens.lowerBound)
      }
  }

  /// The first token of a word that denies, such as `niet`, `niemand` or `nul`.
  ///
  /// `niet meer` tells of a change, and not of who was there.
  func denial(in tokens: Range<Int>) -> Int? {
    let turns = line.matches(of: .turns).filter { $0.value == "not" || $0.value == "less" }
    // `nog nooit met zoveel ouderen gesproken`
    let isSurpassed = line.has(GroupWord.surpassing)
    return tokens.first { index in
      // `ook de ouderen die nooit komen`
      if index > 0, isRelative(index - 1), index + 1 < line.tokens.count, isFinite(index + 1) {
        return false
      }
      if isSurpassed, FunctionWord.role(of: line.tokens[index]) == .negation { return false }
      if line.number(at: index) == 0 { return true }
      guard let turn = turns.first(where: { $0.tokens.contains(index) }) else { return false }
      let last = turn.tokens.upperBound - 1
      return !line.isA(.noMore, at: last) && !line.isA(.noMore, at: last + 1)
    }
  }

  /// Whether somebody other than the writer is told to have spoken to nobody, or it is done to
  /// people all the time: `de gemeente …, ze hebben niet …`, `worden niet gehoord`.
  private func isToldByOthers(_ sentence: Range<Int>) -> Bool {
    if isOwnWork { return false }
    return sentence.contains { index in
      FunctionWord.role(of: line.tokens[index]) == .passive
        || line.isA(.toldOf, at: index)
    }
  }

  /// The tokens of a group with the words that go with it: up to a verb, a denial or a word for
  /// the talk on either side.
  func span(around group: Range<Int>, in clause: Range<Int>, _ talks: [Match]) -> Range<Int> {
    func ends(_ index: Int) -> Bool {
      line.tokens[index].isMark("(") || line.tokens[index].isMark(":")
        || denial(in: index..<(index + 1)) != nil || isFinite(index)
        || FunctionWord.role(of: line.tokens[index]) == .pronoun
        || talks.contains { $0.tokens.contains(index) }
    }
    // `mail gestuurd naar de ondernemers`
    func opens(_ index: Int) -> Bool {
      FunctionWord.role(of: line.tokens[index])?.isPreposition ?? false
    }
    var first = group.lowerBound
    while first > clause.lowerBound, !ends(first - 1), !opens(first - 1) { first -= 1 }
    var last = group.upperBound
    while last < clause.upperBound, !ends(last) { last += 1 }
    return first..<last
  }

  /// Whether words are for people at large, of whom some were always spoken to.
  private func isAnybody(_ words: String) -> Bool {
    Line(words).tokens.allSatisfy {
      FunctionWord.role(of: $0) != nil || !$0.isWord || GroupWord.anybody.holds($0.hash)
    }
  }
}

// MARK: - What may be one

extension MissingGroups {
  /// Whether a line has a group and a denial, and tells of one talk, though how it does so is not
  /// understood: `ge zag daar geen enkele mama`, `vaders ho maar, geen één`.
  ///
  /// How people live is told in the present: `ouderen komen de deur niet uit`.
  var mayMiss: Bool {
    guard line.tokens.count < 24 else { return false }
    if !line.holds(.groups) { return mayMissUnknown }
    let isLikely = line.sentences.contains { sentence in
      let none = sentence.first { line.isA(OutcomeWord.none, at: $0) }
      guard let denial = denial(in: sentence) ?? none,
        !line.tokens[sentence.upperBound - 1].isMark("?"),
        let group = line.matches(of: .groups).first(where: { group in
          sentence.contains(group.tokens.lowerBound) && group.value == "people"
            && !isTopic(group, from: sentence.lowerBound)
        }), !holds("elsewhen", sentence), !holds("told", sentence)
      else { return false }
      let verbs = sentence.filter { isVerb($0) }
      let isTold = verbs.isEmpty || isOwnWork || verbs.allSatisfy(isPast)
      // `geen enkele moeder`, `jongeren niet`: the one beside the other.
      let gap =
        denial < group.tokens.lowerBound
        ? group.tokens.lowerBound - denial : denial - group.tokens.upperBound + 1
      return isTold && (gap < 6 || isOwnWork && gap < 12)
        || gap < 4 && verbs.count == 1
          && verbs.allSatisfy { line.isA(.seeing, at: $0) }
    }
    return isLikely && groups.isEmpty
  }

  /// Whether the writer denies to have met somebody or to have been somewhere, by a name or a word
  /// that may be of people: `in de Meerkoet ben ik nog niet geweest`.
  private var mayMissUnknown: Bool {
    guard line.holds(.talks) else { return false }
    let isOwnWork = isOwnWork
    let talks = line.matches(of: .talks).filter {
      !["later", "reply", "open"].contains($0.value) && (isOwnWork || $0.value != "met")
    }
    return line.sentences.contains { sentence in
      guard denial(in: sentence) != nil, !line.tokens[sentence.upperBound - 1].isMark("?"),
        talks.contains(where: { sentence.contains($0.tokens.lowerBound) }),
        !holds("elsewhen", sentence), !holds("told", sentence)
      else { return false }
      if isOwnWork {
        return line.first(.maybeGroups, in: sentence) != nil
          || sentence.contains { line.tokens[$0].isCapitalised && !line.tokens[$0].opensSentence }
      }
      // `De visschers waren niet aanwezig`
      let verbs = sentence.filter { isVerb($0) }
      guard let verb = verbs.first, verbs.allSatisfy(isPast) else { return false }
      return line.first(.maybeGroups, in: sentence.lowerBound..<verb) != nil
    }
  }

  func isVerb(_ token: Int) -> Bool {
    switch FunctionWord.role(of: line.tokens[token]) {
    case .auxiliary, .modal, .passive: return true
    case nil:
      guard !line.matches(of: .groups).contains(where: { $0.tokens.contains(token) }) else {
        return false
      }
      let form = Verb(line.tokens[token], in: line)?.form
      return isFinite(token) || form == .present || form == .past
    default: return false
    }
  }

  func isPast(_ token: Int) -> Bool {
    OutcomeWord.former.holds(line.tokens[token].hash)
      || Verb(line.tokens[token], in: line)?.form == .past
  }
}
