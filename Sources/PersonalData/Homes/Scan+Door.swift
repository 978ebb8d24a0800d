internal import Words

/// Homes that are found by a door, a floor or what they stand beside, without a number.
extension Scan {
  /// `derde portiek, tweede deur links`, `3-hoog links`, `boven de bakker, rechts`.
  mutating func door(at index: Int) {
    guard !isWithinMatch(index) else { return }
    let found = tokens[index].has(.beside) ? besides(index) : doors(index)
    guard let found, !isPublic(found) else { return }
    let range =
      tokens[found.lowerBound].range.lowerBound..<tokens[found.upperBound].range.upperBound
    add(.homeAddress, range, .possible)
  }

  /// The tokens of one door of a building, by its floor, its place on it, or both.
  private func doors(_ index: Int) -> ClosedRange<Int>? {
    guard let first = part(at: index) else { return nil }
    var last = first.upperBound
    var parts = 1
    while let (end, count) = partBehind(last), parts < 5 {
      last = end
      parts += count
    }
    let isOne =
      parts > 1 || personNear(first.lowerBound) || isBehind(last, within: 2, .lives)
      || tokens[first.upperBound].value == Word.hoog
        && (personBehind(last) || livesBefore(first.lowerBound))
    return isOne ? first.lowerBound...last : nil
  }

  /// `hij woont op 4 hoog`.
  private func livesBefore(_ first: Int) -> Bool {
    first > 1
      && (max(0, first - 3)..<first).contains {
        tokens[$0].has(.lives) && tokens[$0].has(.says)
      } && !isBefore(first, within: 6, .people)
  }

  /// `tweede deur`, `3-hoog`, `portiek 4`: a part of a building with the number of it.
  private func part(at index: Int) -> ClosedRange<Int>? {
    guard index < tokens.count, tokens[index].has(.buildingPart), !isPartOfMore(index + 1) else {
      return nil
    }
    if index > 0, tokens[index].gap.isSpace || tokens[index].gap.isOnly("-") {
      let before = tokens[index - 1]
      let isNumber = before.kind == .number && before.length < 3 || before.has(.numeral)
      // `3 hoog` is where somebody lives, `4 deuren` a distance.
      if before.has(.ordinal) || isNumber && tokens[index].value == Word.hoog {
        return index - 1...index
      }
      if before.kind == .word, before.length < 3, index > 1, tokens[index - 1].gap.isGlued,
        tokens[index - 2].kind == .number
      {
        // `2e deur`
        return index - 2...index
      }
    }
    guard let after = next(index + 1), after.gap.isSpace else { return nil }
    let isNumber = after.kind == .number && after.length < 3 && !isCount(index + 1)
    return isNumber || after.kind == .word && after.length == 1 && after.isCapitalised
      ? index...index + 1 : nil
  }

  /// A further part or a side behind a token: where it ends, and how many they are.
  private func partBehind(_ last: Int) -> (end: Int, count: Int)? {
    guard let token = next(last + 1),
      token.gap.isSpace || token.gap.mark == UInt8(ascii: ",") || token.gap.isOnly("-")
    else { return nil }
    if token.has(.side) {
      if let landmark = landmark(behind: last + 1) { return (landmark, 1) }
      return next(last + 2)?.value == Word.van ? nil : (last + 1, 1)
    }
    // `3 hoog achter hoor je ze`, and not `3 hoog achter de molen`
    if token.has(.beside), tokens[last].value == Word.hoog,
      next(last + 2)?.has([.article, .definite]) != true
    {
      return (last + 1, 1)
    }
    if token.has(.houseNumber), let number = next(last + 2), number.kind == .number {
      return (last + 2, 1)
    }
    for place in last + 2...last + 3 {
      if let part = part(at: place), part.lowerBound > last, next(place) != nil {
        return (part.upperBound, 1)
      }
    }
    return nil
  }

  /// `rechts van de snackbar`, `links na de glasbak`: the last token of what a door is counted from.
  private func landmark(behind side: Int) -> Int? {
    guard let link = next(side + 1), link.gap.isSpace,
      link.value == Word.van || link.has(.beside) || link.is(ScanWord.passed),
      let article = next(side + 2), article.gap.isSpace
    else { return nil }
    let noun = article.has([.article, .definite]) ? side + 3 : side + 2
    guard let thing = next(noun), thing.gap.isSpace, thing.kind == .word,
      article.has([.article, .definite]) || article.isCapitalised
    else { return nil }
    // `links van het zwembad` is a door of it.
    return link.value == Word.van && thing.has([.publicPlace, .desk]) ? nil : noun
  }

  /// `boven de bakker, rechts`, `ze woont tegenover de kerk`: a home by what it stands beside.
  private func besides(_ index: Int) -> ClosedRange<Int>? {
    guard var token = next(index + 1), token.gap.isSpace else { return nil }
    var last = index + 1
    if token.has([.article, .definite]), let noun = next(last + 1), noun.gap.isSpace {
      (last, token) = (last + 1, noun)
    }
    guard token.kind == .word, token.length > 2 else { return nil }
    if let side = next(last + 1), side.has(.side), next(last + 2)?.value != Word.van {
      return token.has([.occupation, .publicPlace, .eponym]) || personNear(index)
        ? index...last + 1 : nil
    }
    // `boven het uitzendbureau, deur links`
    if let (end, _) = partBehind(last), tokens[end].has(.side),
      !isBefore(index, within: 3, [.publicPlace, .desk])
    {
      return index...end
    }
    // `boven de slijter slapen ze met tien man`
    if isHousing(last + 1) { return index...last }
    // `boven de winkel woont een gezin`
    if next(last + 1)?.has(.lives) == true, next(last + 1)?.value != Word.zit,
      let home = (last + 2..<last + 6).first(where: {
        next($0) != nil && tokens[$0].has(.household)
      }),
      phrase(around: home) != nil
    {
      return index...last
    }
    let isAnybody = isBefore(index, within: 6, [.people, .anyone])
    let before = index > 0 && isDegree(index - 1) ? index - 1 : index
    let lives = isBefore(before, within: 1, .lives) && tokens[before - 1].value != Word.zit
    let isOne =
      isBefore(index, within: 6, .pronoun)
      || (max(0, index - 6)..<index).contains { isOnePerson($0) || isSomebody($0) }
    return lives && isOne && !isAnybody ? index...last : nil
  }

  /// `slapen ze`, `woont een man`, `zit een gezin`: somebody who lives there, and no group of the town.
  private func isHousing(_ verb: Int) -> Bool {
    guard let token = next(verb), token.gap.isSpace, token.is(ScanWord.liveThere) else {
      return false
    }
    for place in verb + 1..<verb + 5 {
      guard let who = next(place) else { return false }
      if who.has([.pronoun, .someone, .household]) || who.has(.person) && !who.has(.people) {
        // `woont een man die fietsen repareert`
        return !isBehind(place, within: 6, .benign)
      }
      if who.has(.people) {
        return (place...sentenceEnd(from: place)).contains {
          tokens[$0].has([.secret, .trouble, .worry])
        }
      }
    }
    return false
  }

  /// Whether one person or household stands a few words before.
  private func personNear(_ index: Int, within count: Int = 4) -> Bool {
    var place = index
    while place > 0, place > index - count, tokens[place].gap.ends == .none {
      place -= 1
      guard isSomebody(place), !tokens[place].has([.occupation, .office]) else { continue }
      if phrase(around: place).map(isKnown) == true { return true }
    }
    return false
  }

  /// Whether one person or household is what the next clause is about.
  private func personBehind(_ last: Int) -> Bool {
    (last + 1..<last + 7).contains {
      next($0) != nil && tokens[$0].has([.wordyTitle, .title, .household, .person])
        && !tokens[$0].has([.people, .office])
    }
  }

  /// Whether a place that is for everybody is meant.
  private func isPublic(_ range: ClosedRange<Int>) -> Bool {
    let places: WordMarks = [.publicPlace, .desk]
    return !tokens[range.lowerBound].has(.beside)
      && (isBefore(range.lowerBound, within: 6, places)
        || isBehind(range.upperBound, within: 6, .publicPlace)
        || isBehind(range.upperBound, within: 2, .desk))
      && !isBefore(range.lowerBound, within: 4, [.lives])
  }
}
