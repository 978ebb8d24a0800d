internal import Lexicons
internal import Words
internal import Source

/// What is told of a person whom a street knows, without a word that is known to be confidential.
///
/// What somebody says, wants or contributes may be told; of the rest, only what somebody has or is,
/// without a word of want or worry beside it, is taken for harmless.
extension Scan {
  mutating func predicate(at index: Int) {
    children(at: index)
    guard let head = headBehind(index), let phrase = phrase(around: head), phrase.first >= index,
      isPrivate(phrase), !isWithinMatch(phrase.first), let verb = next(phrase.last + 1),
      verb.kind == .word, verb.gap.isSpace, !verb.isCapitalised
    else { return }
    let hasWorry = isWorried(behind: phrase.last)
    if verb.has([.says, .benign]) {
      // `die lange man loopt 's nachts te schreeuwen`
      if hasWorry, tokens[phrase.first].value == Word.die { told.append(phrase) }
      return
    }
    let clause = phrase.last + 1...max(phrase.last + 1, clauseEnd(behind: phrase))
    if !hasWorry, isOpen(clause, with: phrase.last + 1) { return }
    // `de dochter van de kaasboer staat op de markt`
    if !hasWorry, clause.count > 1, tellsOnlyWhen(clause, with: phrase.last + 1) { return }
    // `haar man zit de hele dag binnen`, `de bovenbuurman heeft een wapen`
    if phrase.isKin || hasWorry && phrase.isDefinite && isNeighbour(phrase.head) {
      return told.append(phrase)
    }
    let isTelling =
      verb.has(.neutral)
      ? hasWorry
        || phrase.isOfSomebody && phrase.isDefinite && !tokens[phrase.head].has(.occupation)
      : isVerb(phrase.last + 1) && (phrase.isDefinite || hasWorry)
    if isTelling { told.append(phrase) }
  }

  /// `de kinderen van de buren lopen zonder jas`: children whose parents a street knows.
  private mutating func children(at index: Int) {
    guard let children = next(index + 1), children.is(.childrenOf),
      !isWithinMatch(index),
      let of = next(index + 2), of.value == Word.van
    else { return }
    var last = index + 3
    while let token = next(last), token.has([.article, .definite, .ownership]), last < index + 5 {
      last += 1
    }
    guard let parent = next(last), parent.kind == .word,
      parent.has([.household, .title, .wordyTitle]) || isSomebody(last),
      isWorried(behind: last) || next(last + 1)?.has([.benign, .says]) == false
    else { return }
    add(
      .minor, tokens[index].range.lowerBound..<tokens[last].range.upperBound, .possible)
  }

  private func isNeighbour(_ index: Int) -> Bool {
    Self.neighbourEnds.end(tokens[index].range, of: bytes)
  }

  private static let neighbourEnds = WordEnds(ScanWord.oneNeighbourEnd.words)

  /// Adds those of whom nothing was found that says more, such as an illness.
  mutating func addTold() {
    let hidden = told.filter(isHiddenChild)
    let clear = hidden.isEmpty ? told : told.filter { !isHiddenChild($0) }
    addUnlessFound(clear, from: { $1.first }) { Self.details.contains($0.kind) }
    addUnlessFound(toldDetails)
    if hidden.isEmpty { return }
    addUnlessFound(hidden, from: { $1.first }) { Self.details.contains($0.kind) }
  }

  /// Adds those findings of which no part was found before.
  mutating func addUnlessFound(_ details: [PersonalDataMatch]) {
    var found = FoundRanges(matches.map(\.range))
    for detail in details where !found.overlap(detail.range) {
      add(detail)
      found.add(detail.range)
    }
  }

  /// Adds those of whom nothing was found up to the end of their sentence.
  ///
  /// - Parameters:
  ///   - phrases: Those to add.
  ///   - first: The token from which on something may have been found of one.
  ///   - counts: Whether a finding counts.
  mutating func addUnlessFound(
    _ phrases: [PersonPhrase], from first: (Scan, PersonPhrase) -> Int,
    where counts: (PersonalDataMatch) -> Bool
  ) {
    var found = FoundRanges(matches.filter(counts).map(\.range))
    for phrase in phrases {
      let start = tokens[first(self, phrase)].range.lowerBound
      let end = tokens[sentenceEnd(from: phrase.last)].range.upperBound
      guard !found.overlap(start..<end) else { continue }
      let known = matches.count
      if isHidden(phrase) || isHiddenChild(phrase) { addRest(of: phrase) } else { add(phrase) }
      for match in matches[known...] where counts(match) { found.add(match.range) }
    }
  }

  /// The findings by which a sentence is somebody's story.
  static let details: Set<PersonalDataKind> = [
    .healthDetail, .justiceDetail, .debtDetail, .originDetail, .religionDetail, .onePerson,
  ]

  /// Whether a finding is of somebody's story: what is told of one person, or of one home.
  func isStory(_ match: PersonalDataMatch) -> Bool {
    Self.details.contains(match.kind)
      || match.kind == .homeAddress
        && match.replacement != PersonalDataKind.homeAddress.placeholder
  }

  /// The person at the head of a phrase that opens a clause.
  private func headBehind(_ index: Int) -> Int? {
    var place = index
    while place < tokens.count, place < index + 5, place == index || tokens[place].gap.isSpace {
      // `het jongste kind van de dominee`
      if isSomebody(place), !(next(place + 1)?.gap.isSpace == true && isSomebody(place + 1)) {
        return place
      }
      if isSomebody(place) {
        place += 1
        continue
      }
      guard tokens[place].has([.definite, .article]) || isAdjective(place) else { return nil }
      place += 1
    }
    return nil
  }

  /// Whether a phrase is about somebody in private life, whom neighbours know.
  private func isPrivate(_ phrase: PersonPhrase) -> Bool {
    let head = tokens[phrase.head]
    guard !head.has([.office, .client]), isKnown(phrase) else { return false }
    if head.has(.occupation) {
      // Of a shop one says `de bakker is dicht`; of its keeper `betaalt zwart`.
      if isAboutFamily(behind: phrase.last) { return true }
      let isTold = phrase.hasModifier && !isAtWork(phrase) || isDescribed(phrase)
      return isTold && phrase.isDefinite
        && next(phrase.last + 1)?.has(.neutral) == false
    }
    if phrase.hasModifier {
      return !isAtWork(phrase)
        && (phrase.isDefinite || phrase.hasDefiniteModifier && !head.has([.role, .someone]))
    }
    return phrase.isOnly || phrase.isKin || tokens[phrase.first].value == Word.die
  }

  /// `de visboer heeft zijn vrouw verlaten`: of somebody's own family, with want or worry in it.
  private func isAboutFamily(behind index: Int) -> Bool {
    var place = index + 1
    while let token = next(place), place < index + 8 {
      if token.has(.ownership), let kin = next(place + 1), kin.gap.isSpace, isSomebody(place + 1),
        !kin.has([.occupation, .role])
      {
        return isWorried(behind: index)
      }
      place += 1
    }
    return false
  }

  /// `de oude schooljuf`: a word before it tells which one.
  func isDescribed(_ phrase: PersonPhrase) -> Bool {
    phrase.head - phrase.first > 1
      && !(phrase.first..<phrase.head).contains { tokens[$0].is(.inOffice) }
  }

  /// Whether a person is named by whom they work for: `de man van de gemeente`.
  func isAtWork(_ phrase: PersonPhrase) -> Bool {
    guard phrase.hasModifier, phrase.last > phrase.head else { return false }
    // `het jongste kind van de dominee` is of somebody in office, and not in it.
    let work: WordMarks =
      isKin(phrase.head) ? [.desk, .topic] : [.desk, .office, .eponym, .notName, .topic]
    return (phrase.head + 1...phrase.last).contains { place in
      tokens[place].has(work) && !tokens[place].has(.article)
        && tokens[place - 1].has([.of, .definite, .article, .particle])
        && tokens[phrase.head + 1].has(.of)
    }
  }

  func isWorried(behind index: Int) -> Bool {
    var place = index + 1
    while let token = next(place), place < index + 14 {
      if token.has([.worry, .secret, .trouble]) { return true }
      place += 1
    }
    return false
  }

  /// Whether a word is shaped as the verb of one person: `leeft`, `slaat`, `verkocht`.
  func isVerb(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.length > 2, !token.has([.small, .slot, .at, .of, .particle]) else { return false }
    let last = bytes[token.range].last.map { $0 | 0x20 }
    return last == UInt8(ascii: "t") || last == UInt8(ascii: "d")
      || bytes[token.range].suffix(2).map { $0 | 0x20 } == Array("de".utf8)
  }
}
