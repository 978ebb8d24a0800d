internal import Lexicons
internal import Words

/// Finds groups of people whom a sentence says that nobody spoke to: `De studenten waren er weer
/// niet`, `ook niemand uit de nieuwbouw gezien`, `No teenagers turned up`.
struct MissingGroups {
  /// A group in the writer's words, and the sentence that tells of it.
  struct Group: Hashable {
    var words: String
    /// The tokens of the sentence.
    var sentence: Range<Int>
    /// Whether no phrase says so, so that somebody else may be told not to have met them.
    var isInferred = false
  }

  let line: Line
  /// Whether the line stands among what was agreed, where whom one is to meet is something to do.
  var isAgreed = false

  init(_ line: Line, isAgreed: Bool = false) {
    self.line = line
    self.isAgreed = isAgreed
  }

  /// Whether the line is a label with the groups behind it: `Niet bereikt: vaders, studenten`.
  var isLabel: Bool {
    line.matches(of: .missing).contains { $0.tokens.lowerBound <= 2 && isLabel($0) }
  }

  /// Whether the words say that nobody talked with them, so that they are people: `truckers niet
  /// kunnen spreken`.
  private var isOfTalk: Bool {
    line.matches(of: .missing).contains { cue in
      cue.tokens.contains { line.isA(GroupWord.personal, at: $0) }
    }
  }

  /// Whether the writer says it of herself: `De ouders heb ik niet gesproken`.
  var isOwnWork: Bool {
    line.has(SmallWord.oneself)
  }

  /// Whether the line denies a talk with a group, and says no more than why: `jongeren niet gesproken`,
  /// `meiden niet gezien, die hadden les`.
  ///
  /// Whom one did not hear or see may be what goes well.
  var isTerse: Bool {
    let end = line.tokens.firstIndex { $0.isMark(",") } ?? line.tokens.count
    return end <= 6 && !(0..<end).contains(where: isFinite)
      && line.matches(of: .talks).contains {
        ["talk", "unmet"].contains($0.value) && $0.tokens.upperBound <= end
          && !line.isA(.sense, at: $0.tokens.upperBound - 1)
      }
  }

  /// Whether the line names those who alone were met, and nobody else: `alleen maar vijftigplussers`.
  var namesOnlyMet: Bool {
    guard let first = line.tokens.first, GroupWord.onlyMet.holds(first.hash),
      line.sentences.count == 1
    else { return false }
    return denial(in: line.tokens.indices) == nil && !line.holds(.missing)
      && !line.tokens.contains { $0.isMark(",") || $0.isMark(":") }
  }

  /// The groups that a line names as missing, in order.
  var groups: [Group] {
    let hasNobody = line.holds(.turns) && hasNobody
    guard
      line.holds(.groups) || hasNobody || (isLabel || isOfTalk) && line.holds(.maybeGroups)
        || line.holds(.missing) && hasWhoever,
      hasNobody || line.holds(.missing) || line.holds(.talks) || asksOfTopic
        || line.isA(SmallWord.no, at: 0)
        || line.tokens.contains(where: { $0.isMark(":") })
    else { return [] }
    let sentences = line.sentences
    return sentences.indices.flatMap { place -> [Group] in
      let sentence = sentences[place]
      // `Ik heb de nieuwe buren nog nooit gezien, zei een mevrouw`
      if holds("told", sentence) { return [] }
      let cues = line.matches(of: .missing).filter { sentence.contains($0.tokens.lowerBound) }
      // `De boeren zijn niet gehoord door de provincie`
      if cues.contains(where: { $0.value == "none" }) { return [] }
      let isSeen = cues.contains { isSeer($0, sentence) }
      let isAway = line.matches(of: .talks).contains {
        $0.value == "away" && sentence.contains($0.tokens.lowerBound)
      }
      if isSeen, !isAway { return [] }
      let found = isSeen ? [] : groups(in: sentence)
      // `De mensen van de camping? Die heb ik niet gesproken.`
      let topic = place > 0 ? sentences[place - 1] : sentence
      let inferred =
        found.isEmpty && isTopic(topic, before: sentence)
        ? denied(in: topic.lowerBound..<sentence.upperBound)
        : found.isEmpty ? denied(in: sentence) : []
      return (found.isEmpty ? inferred : found).map {
        Group(words: $0, sentence: sentence, isInferred: found.isEmpty)
      }
    }
  }

  /// Whether a question mark stands behind a bare name: `schippers? nul`.
  private var asksOfTopic: Bool {
    guard let mark = line.tokens.firstIndex(where: { $0.isMark("?") }) else { return false }
    return !(0..<mark).contains { isFinite($0) }
  }

  /// Whether a sentence only names those of whom the next one tells.
  private func isTopic(_ topic: Range<Int>, before sentence: Range<Int>) -> Bool {
    guard topic != sentence, line.tokens[topic.upperBound - 1].isMark("?"),
      line.first(.groups, in: sentence) == nil
    else { return false }
    return !topic.contains(where: isFinite)
  }

  /// Whether it is the group that is told not to have seen something: `de kinderen hebben de
  /// ijscoman niet gezien`.
  private func isSeer(_ cue: Match, _ sentence: Range<Int>) -> Bool {
    guard !isOwnWork, line.isA(.sense, at: cue.tokens.upperBound - 1) else { return false }
    return sentence.contains { line.isA(.have, at: $0) }
  }

  private func groups(in sentence: Range<Int>) -> [String] {
    var groups: [String] = []
    let isElsewhen = holds("elsewhen", sentence)
    var start = sentence.lowerBound
    let isDoneToThem = sentence.contains { FunctionWord.role(of: line.tokens[$0]) == .passive }
    for cue in line.matches(of: .missing)
    where sentence.lowerBound <= cue.tokens.lowerBound
      && cue.tokens.upperBound <= sentence.upperBound
    {
      let traits = cue.value.split(separator: " ")
      // `De jongeren worden niet gehoord` is what they complain of.
      // `Jongeren vannacht niet gehoord` is what goes well.
      if isDoneToThem || isElsewhen,
        line.isA(.sense, at: cue.tokens.upperBound - 1)
      {
        continue
      }
      // `Die jongens missen we nog`: what asks for a group may stand behind it.
      let isTurned =
        traits.contains("label") && !self.isLabel(cue)
        && endsClause(cue.tokens.upperBound, sentence)
        && line.tokens[cue.tokens.upperBound - 1].isWord
        && line.isA(.missed, at: cue.tokens.lowerBound)
      guard !traits.contains("ends") || endsClause(cue.tokens.upperBound, sentence),
        !traits.contains("present") || isAboutPresence(sentence, besides: cue.tokens),
        !traits.contains("label") || self.isLabel(cue) || isTurned,
        !traits.contains("later") || !isAgreed && says("later", sentence, besides: cue.tokens),
        !traits.contains("lacking") || says("lack", sentence, besides: cue.tokens)
      else { continue }
      // `Niet gezien: de jonge boeren`, `Who was missing? The private renters.`
      let isLabel = self.isLabel(cue) || isFollowed(by: "?", cue)
      let part =
        (traits.first == "before" || isTurned) && !isLabel
        ? whole(clause(before: cue.tokens.lowerBound, from: start), in: sentence)
        : clause(
          behind: cue.tokens.upperBound,
          to: isFollowed(by: "?", cue) ? sentenceEnd(behind: sentence) : sentence.upperBound)
      // `Nieuwe gezinnen kennen hun buren niet` says of nobody that he was not there.
      let isOfLife =
        traits.contains("ends") && cue.tokens.count == 1
        && (part.contains { isFinite($0) || isVerb($0) && isPast($0) })
      let isNear =
        !traits.contains("ends") || !isOfLife && touches(part, cue.tokens.lowerBound)
      if let group = line.first(.groups, in: part),
        isTopic(group, from: part.lowerBound) || saysWhere(group, from: part.lowerBound)
          || cue.tokens.count == 1 && isFor(group, from: part.lowerBound)
      {
        continue
      }
      // `er kwamen geen klachten van de huurders`
      let isOfHead = traits.contains("head") || traits.contains("present") && traits[0] == "after"
      // `ook de ouderen die nooit komen`
      if let last = part.last, isRelative(last), !isFinite(cue.tokens.lowerBound) { continue }
      guard isNear, !isOfHead || startsWithGroup(part),
        let words = name(in: part, isCounted: traits.contains("ends"))
      else { continue }
      groups.append(words)
      start = cue.tokens.upperBound
    }
    return groups
  }

  /// Whether words of a kind stand in a sentence; see `presence.txt`.
  func holds(_ value: String, _ sentence: Range<Int>) -> Bool {
    line.matches(of: .presence).contains {
      $0.value == value && sentence.contains($0.tokens.lowerBound) && !isUnsaid($0.tokens)
        && !isOfName($0.tokens, sentence)
    }
  }

  /// Whether words say which people are meant: `mensen die 's avonds werken`.
  private func isOfName(_ words: Range<Int>, _ sentence: Range<Int>) -> Bool {
    words.lowerBound > sentence.lowerBound + 1
      && isRelative(words.lowerBound - 1)
  }

  func isRelative(_ index: Int) -> Bool {
    line.isA(.restricted, at: index)
  }

  /// Whether it is denied that somebody said something: `ze wilden niks zeggen`.
  private func isUnsaid(_ words: Range<Int>) -> Bool {
    words.lowerBound > 0 && line.isA(OutcomeWord.none, at: words.lowerBound - 1)
  }

  /// Whether a clause ends at a token.
  private func endsClause(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index >= sentence.upperBound || line.tokens[index].kind == .mark
      || line.tokens[index].opensLine
  }

  private func isFollowed(by mark: Unicode.Scalar, _ cue: Match) -> Bool {
    cue.tokens.upperBound < line.tokens.count && line.tokens[cue.tokens.upperBound].isMark(mark)
  }

  /// Whether a mark behind a cue makes it a label: `Niet bereikt = vaders`.
  private func isLabel(_ cue: Match) -> Bool {
    isFollowed(by: ":", cue) || isFollowed(by: "=", cue) || isFollowed(by: "-", cue)
  }

  /// Whether a group is what some words are about: `een speeltuin voor kinderen` is about no group.
  func startsWithGroup(_ part: Range<Int>) -> Bool {
    guard let group = group(in: part) else { return false }
    return !(part.lowerBound..<group.tokens.lowerBound).contains {
      FunctionWord.role(of: line.tokens[$0])?.isPreposition ?? false
    }
  }

  /// Where the sentence behind another one ends.
  private func sentenceEnd(behind sentence: Range<Int>) -> Int {
    line.sentences.first { $0.lowerBound >= sentence.upperBound }?.upperBound ?? sentence.upperBound
  }

  /// The first word for a group; behind a label one that only may be is enough.
  private func group(in part: Range<Int>) -> Match? {
    line.first(.groups, in: part)
      ?? (isLabel || isOfTalk ? line.first(.maybeGroups, in: part) : nil)
  }

  private func isAboutPresence(_ sentence: Range<Int>, besides cue: Range<Int>) -> Bool {
    says("present", sentence, besides: cue)
      || says("occasion", sentence, besides: cue) && !sentence.contains(where: isFinite)
  }

  private func says(_ value: String, _ sentence: Range<Int>, besides cue: Range<Int>) -> Bool {
    line.matches(of: value == "later" ? .talks : .presence).contains {
      $0.value == value && sentence.contains($0.tokens.lowerBound) && !$0.tokens.overlaps(cue)
    }
  }

  /// The tokens before a cue from the last comma on.
  private func clause(before end: Int, from start: Int) -> Range<Int> {
    var first = end
    while first > start, !parts(line.tokens[first - 1]) { first -= 1 }
    // `boeren: nog langs gaan`, `Studenten, die komen niet`: the group stands before the mark.
    if group(in: first..<end) == nil, first > start {
      var wider = first - 1
      while wider > start, !parts(line.tokens[wider - 1]) { wider -= 1 }
      return wider..<(first - 1)
    }
    return first..<end
  }

  /// The words before a cue, and those of the clause behind it where the cue stands in one that belongs
  /// to a name: `de huizen waar niemand thuis was`.
  private func whole(_ part: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    guard let relative = relativeClause(in: part), relative + 1 == part.upperBound else {
      return part
    }
    var last = part.upperBound
    while last < sentence.upperBound, !parts(line.tokens[last]) { last += 1 }
    return part.lowerBound..<last
  }

  private func clause(behind start: Int, to end: Int) -> Range<Int> {
    var first = start
    while first < end, line.tokens[first].kind == .mark { first += 1 }
    // `de huizen waar niemand thuis was` are named by all of it.
    let relative = relativeClause(in: first..<end) ?? end
    var last = first
    while last < end {
      let ends =
        last > relative
        ? parts(line.tokens[last])
        : isFinite(last)
          || line.matches(of: .presence).contains {
            $0.tokens.lowerBound == last && $0.value != "occasion"
          }
      if ends { break }
      last += 1
    }
    return first..<last
  }

  /// Where a clause begins that belongs to the name of the things before it.
  private func relativeClause(in part: Range<Int>) -> Int? {
    part.dropFirst().first { line.isA(.besideThing, at: $0) }
  }

  private func parts(_ token: Token) -> Bool {
    token.isMark(",") || token.isMark(":") || token.isMark(";") || token.isMark("(")
      || token.isMark(")") || token.isMark("!")
  }

  func isFinite(_ index: Int) -> Bool { line.holds(.finiteVerbs, at: index) }

  /// Whether the name of a group reaches to the cue, but for hedges.
  private func touches(_ part: Range<Int>, _ cue: Int) -> Bool {
    guard let group = line.matches(of: .groups).last(where: { part.contains($0.tokens.lowerBound) })
    else { return false }
    let between = group.tokens.upperBound..<max(group.tokens.upperBound, min(cue, part.upperBound))
    return between.allSatisfy { index in
      line.tokens[index].kind != .word || line.holds(.groupClosers, at: index) && !isFinite(index)
        || isWithin(index)
    }
  }

  /// Whether a word belongs to a name: the letter in `blok C`, `t/m` between numbers.
  private func isWithin(_ index: Int) -> Bool {
    if line.tokens[index].isCapitalised, line.tokens[index].key.count == 1 { return true }
    return index > 0 && line.tokens[index - 1].kind == .number || line.tokens[index].isGlued
  }

  /// Whether a word is of who tells it, as in `we hebben de ouders`.
  private func isTeller(_ index: Int) -> Bool {
    switch FunctionWord.role(of: line.tokens[index]) {
    case .pronoun, .auxiliary, .modal, .adverb: true
    default: false
    }
  }

  /// Whether words name people by what they do: `wie in een rolstoel zit`.
  private func isWhoever(_ part: Range<Int>) -> Bool {
    line.isA(.whoever, at: part.lowerBound) && part.count > 2
      && isFinite(part.upperBound - 1)
  }

  private var hasWhoever: Bool { line.has(GroupWord.whoever) }

  /// The name of the group in some tokens, without the words around it.
  func name(in part: Range<Int>, isCounted: Bool) -> String? {
    var first = part.lowerBound
    var last = part.upperBound
    while first < last,
      line.tokens[first].kind == .mark || line.holds(.groupOpeners, at: first) || isTeller(first)
    { first += 1 }
    let verb = (first..<last).first { $0 > first && isFinite($0) }
    let isRelative =
      relativeClause(in: first..<(verb ?? last)) != nil
      || first < last && line.isA(.whoever, at: first)
    if let verb, !isRelative, group(in: first..<verb) != nil { last = verb }
    while last > first,
      line.tokens[last - 1].kind == .mark
        || !isRelative && line.holds(.groupClosers, at: last - 1)
    {
      last -= 1
    }
    guard first < last, last - first <= 14,
      group(in: first..<last) != nil || !isCounted && isWhoever(first..<last)
    else {
      return nil
    }
    return line.string(first..<last)
  }
}
