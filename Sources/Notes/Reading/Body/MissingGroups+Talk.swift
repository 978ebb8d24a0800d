internal import Lexicons
internal import Words

/// Groups of whom a sentence says in its own words that the talk went without them: a group, a word
/// for speaking or being there, and a word that denies it.
extension MissingGroups {
  /// The groups that a sentence denies to have been met: `Poolse arbeiders niet getroffen`.
  func denied(in sentence: Range<Int>) -> [String] {
    if let group = named(in: sentence) { return [group] }
    let talks = line.matches(of: .talks).filter {
      $0.value == "talk" && sentence.contains($0.tokens.lowerBound)
    }
    guard !talks.isEmpty, !isToldByOthers(sentence), !holds("elsewhen", sentence) else { return [] }
    let clauses = Clause.clauses(of: line).map(\.tokens).filter { $0.overlaps(sentence) }
    for (place, clause) in clauses.enumerated() {
      let isDenied = denial(in: clause) != nil
      // `De vaders bleven buiten, geen gesprek mee gehad`
      let isDeniedBehind =
        place + 1 < clauses.count && denial(in: clauses[place + 1]) != nil
        && line.first(.groups, in: clauses[place + 1]) == nil
        && talks.contains { clauses[place + 1].contains($0.tokens.lowerBound) }
      guard isDenied || isDeniedBehind, let group = line.first(.groups, in: clause) else {
        continue
      }
      let part = span(around: group.tokens, in: clause, talks)
      if let words = name(in: part, isCounted: false), !isAnybody(words) { return [words] }
    }
    return []
  }

  /// A group with nothing behind its colon but a denial: `Mannen onder de dertig: nul`.
  private func named(in sentence: Range<Int>) -> String? {
    guard let colon = sentence.first(where: { line.tokens[$0].isMark(":") }),
      colon + 1 < sentence.upperBound, startsWithGroup(sentence.lowerBound..<colon),
      isDenial((colon + 1)..<sentence.upperBound)
    else { return nil }
    return name(in: sentence.lowerBound..<colon, isCounted: false)
  }

  /// Whether words deny and say no more, or say that nobody answered: `geen reactie op twee mails`.
  private func isDenial(_ words: Range<Int>) -> Bool {
    let isBare = words.allSatisfy { index in
      line.tokens[index].kind == .mark || denial(in: index..<(index + 1)) != nil
    }
    guard !isBare, let first = words.first(where: { line.tokens[$0].kind != .mark }) else {
      return isBare
    }
    return denial(in: first..<min(first + 2, words.upperBound)) != nil
      && line.matches(of: .talks).contains {
        $0.value == "reply" && (first + 1...first + 2).contains($0.tokens.lowerBound)
      }
  }

  /// The first token of a word that denies, such as `niet`, `niemand` or `nul`.
  ///
  /// `niet meer` tells of a change, and not of who was there.
  private func denial(in tokens: Range<Int>) -> Int? {
    let turns = line.matches(of: .turns).filter { $0.value == "not" || $0.value == "less" }
    return tokens.first { index in
      if line.number(at: index) == 0 { return true }
      guard let turn = turns.first(where: { $0.tokens.contains(index) }) else { return false }
      let last = turn.tokens.upperBound - 1
      return line.key(last) != "meer"
        && (last + 1 >= line.tokens.count || line.key(last + 1) != "meer")
    }
  }

  /// Whether somebody other than the writer is told to have spoken to nobody, or it is done to
  /// people all the time: `de gemeente …, ze hebben niet …`, `worden niet gehoord`.
  private func isToldByOthers(_ sentence: Range<Int>) -> Bool {
    if isOwnWork { return false }
    return sentence.contains { index in
      FunctionWord.role(of: line.tokens[index]) == .passive
        || Self.others.contains(line.tokens[index].hash)
    }
  }

  private static let others: Set<UInt64> = Set(
    ["ze", "zij", "hij", "men", "je", "jullie", "u", "they", "he", "she"].map { WordHash.of($0) })

  /// The tokens of a group with the words that go with it: up to a verb, a denial or a word for
  /// the talk on either side.
  private func span(around group: Range<Int>, in clause: Range<Int>, _ talks: [Match]) -> Range<Int>
  {
    func ends(_ index: Int) -> Bool {
      line.tokens[index].isMark("(") || denial(in: index..<(index + 1)) != nil || isFinite(index)
        || FunctionWord.role(of: line.tokens[index]) == .pronoun
        || talks.contains { $0.tokens.contains(index) }
    }
    var first = group.lowerBound
    while first > clause.lowerBound, !ends(first - 1) { first -= 1 }
    var last = group.upperBound
    while last < clause.upperBound, !ends(last) { last += 1 }
    return first..<last
  }

  /// Whether words are for people at large, of whom some were always spoken to.
  private func isAnybody(_ words: String) -> Bool {
    Line(words).tokens.allSatisfy {
      FunctionWord.role(of: $0) != nil || !$0.isWord || Self.anybody.contains($0.hash)
    }
  }

  private static let anybody: Set<UInt64> = Set(
    [
      "bewoners", "bewoner", "mensen", "buren", "inwoners", "leden", "residents", "people",
      "neighbours",
    ].map { WordHash.of($0) })
}
