internal import Lexicons
internal import Source
internal import Words

/// The line with which one person's story begins.
extension Scan {
  /// The one person whom a line introduces: `Mevrouw woont er vijftig jaar`, `Gesprek met een vrouw`.
  func introducesOne(_ line: Range<Int>, isFirst: Bool = false) -> PersonPhrase? {
    var place = line.lowerBound
    if let phrase = pronounOpens(line) ?? livesThere(line) { return phrase }
    let isTalk = line.prefix(4).contains {
      tokens[$0].has([.topic, .visit]) || tokens[$0].is(.talk)
    }
    if isTalk, !isSomebody(place), !tokens[place].has([.definite, .article]) {
      // `We spraken de moeder van …`, `Gesprek met een man`
      let end = min(line.lowerBound + 7, line.upperBound)
      while place + 1 < end, !isSomebody(place), !isAnyone(place),
        !tokens[place].has([.people, .topic]) || tokens[place].has(.visit)
          || place == line.lowerBound
      { place += 1 }
      if isAnyone(place), !isSomebody(place) {
        return PersonPhrase(first: place, last: place, head: place)
      }
    }
    while place < min(line.lowerBound + 7, line.upperBound) {
      if isSomebody(place) {
        let isKinOfBefore =
          place == line.lowerBound && tokens[place].has(.kin)
          && !(isFirst && tokens[place].is(.grownUp))
        guard !isKinOfBefore, !tokens[place].has(.people) || tokens[place].has(.household),
          let phrase = phrase(around: place), !phrase.isHome
        else { return nil }
        // `De oude meester van de muziekschool`, and not `De bakker is dicht`.
        let isAtWork = tokens[place].has([.office, .occupation])
        return isAtWork && !phrase.hasModifier && phrase.head - phrase.first < 2
          && !isBehindPrefix(phrase.head) ? nil : phrase
      }
      guard
        tokens[place].has([.definite, .article]) || isAdjective(place) || isYoungOrOld(place)
          || place + 1 < line.upperBound && isBehindPrefix(place + 1)
      else { return nil }
      place += 1
    }
    return nil
  }

  /// `Hij was bakker`, `Ze kwam twee jaar terug`: of whom, those who were there know.
  private func pronounOpens(_ line: Range<Int>) -> PersonPhrase? {
    let first = line.lowerBound
    guard line.count > 2, tokens[first].is(.openingPronoun),
      isVerbOfOne(first + 1)
    else {
      return nil
    }
    return PersonPhrase(first: first, last: first, head: first, isDefinite: true)
  }

  /// `Op de hoek woont iemand alleen`, `Boven de winkel woont een man`.
  private func livesThere(_ line: Range<Int>) -> PersonPhrase? {
    for place in line.prefix(8).dropFirst(2) where tokens[place - 1].has(.lives) {
      if isAnyone(place) {
        return PersonPhrase(first: place, last: place, head: place)
      }
      let head = tokens[place].value == Word.een ? place + 1 : place
      guard head < line.upperBound, isSomebody(head), !tokens[head].has([.office, .occupation])
      else { continue }
      return phrase(around: head)
    }
    return nil
  }

  /// Whether a word is `iemand`.
  func isAnyone(_ index: Int) -> Bool {
    tokens[index].has(.someone) && !tokens[index].has(.people)
  }

  private func isYoungOrOld(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].gap.isSpace
      && tokens[index].is(.look)
  }

  /// Whether somebody says, wants or does something: that may be told.
  func isOpinion(behind phrase: PersonPhrase) -> Bool {
    guard let verb = next(phrase.last + 1), verb.has([.says, .acts, .benign, .cites]) else {
      return false
    }
    return !verb.has([.copula, .tie, .lives])
  }
}
