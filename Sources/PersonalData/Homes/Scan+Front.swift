internal import Source
internal import Words

/// Homes that a street knows by how they look or what they stand beside: `de gele deur`, `het laatste
/// huis van de rij`, `woning boven de kapper`.
extension Scan {
  mutating func front(at index: Int) {
    guard !isWithinMatch(index), !isPartOfMore(index), !isPartOfMore(index + 1),
      let range = colouredFront(index) ?? placedHome(index), !isOpenToAll(range),
      !holdsThing(behind: range.upperBound)
    else { return }
    add(
      .homeAddress,
      tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound].range.upperBound,
      .possible)
  }

  /// `de gele deur`, `dat hek met de rode brievenbus`.
  private func colouredFront(_ index: Int) -> ClosedRange<Int>? {
    guard tokens[index].has(.front), index > 1, tokens[index].gap.isSpace,
      tokens[index - 1].has(.colour), tokens[index - 1].gap.isSpace
    else { return nil }
    let lead = tokens[index - 2]
    guard lead.has(.definite), !lead.has(.ownership) else { return nil }
    // `de nieuwe kozijnen`, `de kapotte deur` of a hall: the look alone says which one it is only
    // where somebody is told of by it.
    guard isBefore(index - 2, within: 3, [.of, .at, .with, .slot]) || isPersonAround(index) else {
      return nil
    }
    return index - 2...index
  }

  /// `het laatste huis van de rij`, `woning boven de kapper`, `het witte huis naast de kerk`.
  private func placedHome(_ index: Int) -> ClosedRange<Int>? {
    guard tokens[index].has(.residence), let phrase = phrase(around: index), phrase.isHome else {
      return nil
    }
    let lead = phrase.first < index ? phrase.first..<index : index..<index
    let isCounted = lead.contains { tokens[$0].has(.ordinal) }
    let isTold =
      phrase.hasModifier && isPlaced(index) || next(index + 1)?.has([.nearby, .side]) == true
    let isLooked = lead.contains { tokens[$0].has(.colour) } && phrase.isDefinite
    let isOne =
      phrase.isDefinite || isCounted && isPartOfMore(phrase.first)
      || !lead.contains { tokens[$0].has(.article) }
        && (opensClause(phrase.first) || isBefore(phrase.first, within: 1, [.at, .from]))
    guard !phrase.isOwn, isOne, isTold || isCounted || isLooked else { return nil }
    return phrase.first...phrase.last
  }

  /// Whether what stands behind a home says where it is or how it looks.
  private func isPlaced(_ index: Int) -> Bool {
    guard let link = next(index + 1) else { return false }
    return link.has([.beside, .with]) || link.is(ScanWord.placing) || isDegree(index + 1)
  }

  /// `achter de rode deur zit het archief`: what is there is a thing, or everybody's, and nobody.
  private func holdsThing(behind last: Int) -> Bool {
    guard let verb = next(last + 1), verb.gap.isSpace, verb.is(.stands) || verb.has(.copula) else {
      return false
    }
    var article = last + 2
    while article < last + 5, let token = next(article), token.is(.adverb) { article += 1 }
    guard let lead = next(article), lead.has([.article, .definite]), !lead.has(.ownership) else {
      return false
    }
    var noun = article + 1
    while noun < article + 3, isAdjective(noun), next(noun + 1)?.gap.isSpace == true { noun += 1 }
    guard let thing = next(noun), thing.kind == .word, !thing.has([.small, .residence, .dwelling]),
      lead.value != Word.een || isEverybodys(noun)
    else { return false }
    let people: WordMarks = [.people, .household, .worry, .secret, .trouble, .pronoun]
    return !(noun...sentenceEnd(from: noun)).contains {
      tokens[$0].has(people) || isSomebody($0) || tokens[$0].is(.hisOrHer)
    }
  }

  private func isPersonAround(_ index: Int) -> Bool {
    (max(0, index - 8)..<min(tokens.count, index + 9)).contains {
      tokens[$0].gap.ends == .none && (isSomebody($0) || tokens[$0].has([.household, .lives]))
    }
  }

  /// Whether a home becomes something else: `wordt straks wijkkamer`, `wordt een museum`.
  private func isPlan(behind last: Int) -> Bool {
    guard let verb = next(last + 1), verb.is(ScanWord.becomes) else { return false }
    var end = last + 2
    while end < last + 8, next(end + 1)?.gap.isSpace == true { end += 1 }
    guard let noun = next(end), noun.kind == .word, end < last + 8 else { return false }
    let word = bytes[noun.range].map { $0 | 0x20 }
    let isDone =
      word.starts(with: "ge".utf8) || isVerb(end) || noun.has([.secret, .trouble, .worry])
    return !isDone
  }

  /// Whether nobody lives there, or everybody comes there.
  private func isOpenToAll(_ range: ClosedRange<Int>) -> Bool {
    let marks: WordMarks = [.publicPlace, .desk, .empty]
    if range.contains(where: { tokens[$0].has(.empty) }) { return true }
    if isPlan(behind: range.upperBound) { return true }
    let isModifier = range.contains { tokens[$0].has(.publicPlace) }
    return isBefore(range.lowerBound, within: 5, marks)
      || isBehind(range.upperBound, within: 8, isModifier ? .empty : marks)
  }
}
