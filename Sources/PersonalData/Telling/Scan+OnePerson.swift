internal import Lexicons
internal import Words
internal import Diagnostics
internal import Source

/// One person, or one home, whom a street knows by what is told: `de kapster is failliet`.
///
/// Two things make a line somebody's story: words by which neighbours know who is meant, and words
/// that are said of one person in confidence. A group, or a role that anybody may have, is neither.
extension Scan {
  mutating func onePerson(at index: Int) {
    guard let detail = secret(at: index), !isPartOfMore(detail.first),
      !isPartOfMore(detail.last + 1), !isWithinMatch(detail.first), !isWithinMatch(detail.last)
    else { return }
    if let phrase = phraseBefore(detail) ?? phraseBehind(detail) { return add(phrase) }
    // `sinds haar scheiding`
    if detail.first > 0, tokens[detail.first].gap.isSpace, isOwner(of: detail.first) {
      return add(
        .onePerson,
        tokens[detail.first - 1].range.lowerBound..<tokens[detail.last].range.upperBound,
        .possible)
    }
    // `Zij slikt antidepressiva`: of whom it is told, a line before may say.
    guard let pronoun = pronoun(before: detail) else { return }
    add(
      .onePerson, tokens[pronoun].range.lowerBound..<tokens[detail.last].range.upperBound, .possible
    )
  }

  /// Whether `haar`, or `zijn` behind one person, stands before what is told.
  private func isOwner(of index: Int) -> Bool {
    let own = tokens[index - 1]
    if own.value == Word.haar { return !isBefore(index - 1, within: 6, .people) }
    guard own.value == Word.zijn else { return false }
    // `na zijn ontslag`
    if index > 1, tokens[index - 1].gap.isSpace, tokens[index - 2].is(.turningPoint) {
      let sentence = sentenceStart(of: index)...sentenceEnd(from: index)
      return !sentence.contains { tokens[$0].has([.office, .people]) && !tokens[$0].has(.kin) }
    }
    return (max(0, index - 9)..<index - 1).contains { isSomebody($0) && !tokens[$0].has(.people) }
      && !isBefore(index - 1, within: 1, [.small, .people])
  }

  /// The `hij` or `zij` that opens a clause, with a verb of one person behind it, before what is
  /// told.
  private func pronoun(before secret: Secret) -> Int? {
    var place = secret.first
    while place > 0, place > secret.first - 7, tokens[place].gap.ends == .none {
      place -= 1
      if tokens[place].has([.people, .topic]) { return nil }
      // `vertelde dat de vijver stinkt`
      if opensClauseOfThing(place) { return nil }
      if tokens[place].has(.someone), isBefore(place, within: 3, .lives) {
        // `twee huizen verder woont iemand die zichzelf verwaarloost`
        return place
      }
      if tokens[place].is(.hisOrHer), opensClause(place),
        place + 1 < secret.first,
        !tokens[place + 1].has([.small, .article, .topic, .neutral, .people])
      {
        // `haar rekeningen worden door een bewindvoerder betaald`
        return place
      }
      // `een jongen vertelde dat hij uit de kast kwam`
      if tokens[place].is(.openingPronoun), place > 0,
        tokens[place - 1].value == Word.dat, tokens[place].value != Self.she, !secret.needsTie
      {
        return place
      }
      guard tokens[place].is(.openingPronoun), opensClause(place) else {
        continue
      }
      return place + 1 <= secret.first
        && (tokens[place + 1].has([.tie, .copula, .singular]) || isVerb(place + 1))
        ? place : nil
    }
    return nil
  }

  private static let she = WordHash.of("ze".utf8)

  mutating func add(_ phrase: PersonPhrase) {
    var last = phrase.last
    guard !isWithinMatch(phrase.first), !isWithinMatch(phrase.head) else { return }
    if let home = whereabouts(of: phrase), !home.contains(where: isWithinMatch) {
      add(
        .homeAddress,
        tokens[home.lowerBound].range.lowerBound..<tokens[home.upperBound].range.upperBound,
        .possible)
      last = home.lowerBound - 1
    }
    // What was found already, such as an age, has a place of its own.
    if let found = (phrase.head...last).first(where: isWithinMatch) {
      last = max(phrase.head, found - 2)
    }
    // `Broertje zit in een kliniek` goes on about the one before.
    let isTelegram = tokens[phrase.head].has(.kin) && phrase.first == phrase.last
    if tokens[phrase.head].is(.smallChild), !isTelegram {
      return add(
        .minor, tokens[phrase.first].range.lowerBound..<tokens[last].range.upperBound, .possible)
    }
    if phrase.isHome {
      return add(
        PersonalDataMatch(
          .homeAddress, tokens[phrase.first].range.lowerBound..<tokens[last].range.upperBound,
          certainty: .possible, replacement: Bilingual(nl: "een plek", en: "a place")))
    }
    let replacement =
      tokens[phrase.head].has(.household) ? Bilingual(nl: "een gezin", en: "a family") : nil
    add(
      PersonalDataMatch(
        .onePerson, tokens[phrase.first].range.lowerBound..<tokens[last].range.upperBound,
        certainty: .possible, replacement: replacement, rest: closedRest(of: phrase)))
  }

  /// What is told behind somebody that would be found again of `een bewoner`.
  func closedRest(of phrase: PersonPhrase) -> ByteRange? {
    let last = sentenceEnd(from: phrase.last)
    guard last > phrase.last, isClosed(phrase, as: .role),
      !(phrase.last + 1...last).contains(where: isWithinMatch)
    else { return nil }
    return tokens[phrase.last + 1].range.lowerBound..<tokens[last].range.upperBound
  }

  /// What is told, as tokens.
  private struct Secret {
    var first: Int
    var last: Int
    /// Whether it takes a verb such as `heeft` to tie it to somebody.
    var needsTie = false
  }

  private func secret(at index: Int) -> Secret? {
    let token = tokens[index]
    if token.has(.saying), let last = Sayings.common.end(of: tokens, at: index) {
      // `haar broer zit vast` is found as what it is.
      if tokens[last].has(.stuck), index > 0, isOnePerson(index - 1) { return nil }
      return Secret(first: index, last: last)
    }
    if token.value == Word.drinkt {
      return isDrinking(index) ? Secret(first: index, last: index) : nil
    }
    // `twee buren dronken koffie`
    if token.value == Self.drank, isWithCoffee(index) { return nil }
    if token.has(.secret) { return Secret(first: index, last: index) }
    return token.has(.trouble) ? Secret(first: index, last: index, needsTie: true) : nil
  }

  /// `drinkt`, without saying what.
  private func isDrinking(_ index: Int) -> Bool {
    if isWithCoffee(index) { return false }
    guard let after = next(index + 1), after.gap.isSpace else { return true }
    return after.has([.small, .particle]) || after.is(.wayOfDrinking)
  }

  private func isWithCoffee(_ index: Int) -> Bool {
    (max(0, index - 3)..<index + 6).contains {
      $0 < tokens.count && $0 != index && tokens[$0].is(.softDrink)
    }
  }

  private static let drank = WordHash.of("dronken".utf8)
  /// The person or home before what is told, in the same sentence.
  private func phraseBefore(_ secret: Secret) -> PersonPhrase? {
    var place = secret.first
    var hasTie = false
    var crowd = -1
    while place > 0, place > secret.first - 18, tokens[place].gap.ends == .none {
      if tokens[place].gap.mark == UInt8(ascii: ":") { break }
      place -= 1
      let token = tokens[place]
      if token.has(.topic), token.value != Word.hulp, token.value != Word.rond {
        return nil
      }
      if token.has(.people), !token.has(.household), !token.has(.anyone), crowd < 0,
        oneOfFew(endingAt: place) == nil
      {
        crowd = place
      }
      hasTie = hasTie || token.has(.tie)
      if let first = oneOfFew(endingAt: place), hasTie || !secret.needsTie {
        return PersonPhrase(first: first, last: place, head: place, isDefinite: true)
      }
      guard let phrase = phrase(around: place), isKnown(phrase) else { continue }
      if phrase.isHome, isWithinModifier(place) { continue }
      if secret.needsTie, !hasTie, !phrase.isHome { continue }
      // A group nearer by is what is told of, unless it tells who somebody is.
      if crowd > phrase.last, !isByCrowd(crowd), !phrase.isHome { return nil }
      if isPossession(phrase) { continue }
      let outer = outermost(phrase)
      if tokens[outer.head].has(.office), !outer.hasModifier,
        secret.needsTie || secret.first - outer.head > 3
      {
        return nil
      }
      return outer
    }
    return nil
  }

  /// Whether a crowd is who does it, and not whom it is about: `wordt door jongeren gepest`.
  private func isByCrowd(_ crowd: Int) -> Bool {
    isBefore(crowd, within: 2, .by)
  }

  /// `de fiets van de buurvrouw is gestolen`: of a person, but told of a thing.
  private func isPossession(_ phrase: PersonPhrase) -> Bool {
    guard phrase.first > 1, tokens[phrase.first].gap.isSpace, tokens[phrase.first - 1].has(.of)
    else {
      return false
    }
    // `de kinderen van de kapster`, `de bewoners van het hoekhuis`
    if tokens[phrase.first - 2].has(.people) { return false }
    return !isSomebody(phrase.first - 2) && !tokens[phrase.first - 2].has(.dwelling)
      && !tokens[phrase.first - 2].has(.article)
  }

  /// `de ex van de kapster` for `de kapster`.
  private func outermost(_ phrase: PersonPhrase) -> PersonPhrase {
    var phrase = phrase
    while phrase.first > 1, tokens[phrase.first].gap.isSpace,
      tokens[phrase.first - 1].has([.of, .with]) || tokens[phrase.first - 1].has(.at),
      let outer = self.phrase(around: phrase.first - 2), !outer.isHome, outer.last >= phrase.head
    {
      phrase = outer
    }
    return phrase
  }

  /// Whether a home only tells who a person is: `de vrouw uit het hoekhuis`.
  private func isWithinModifier(_ index: Int) -> Bool {
    var place = index
    while place > 0, tokens[place].gap.isSpace, index - place < 8 {
      place -= 1
      if let phrase = phrase(around: place), !phrase.isHome, phrase.last >= index { return true }
    }
    return false
  }

  /// `er wordt gedeald vanuit het hoekhuis`, `uitgescholden: de vrouw met de hoofddoek`.
  private func phraseBehind(_ secret: Secret) -> PersonPhrase? {
    var place = secret.last
    while let token = next(place + 1), place < secret.last + 6 {
      place += 1
      if token.has([.people, .topic]) { return nil }
      guard let phrase = phrase(around: place), isKnown(phrase) else { continue }
      if phrase.isHome { return phrase }
      // `verslaafde zoon van de slager`
      let isAtHome = phrase.first > 0 && tokens[phrase.first - 1].value == Word.bij
      if isAtHome, secret.needsTie, !tokens[phrase.head].has([.office, .occupation, .role]) {
        return phrase
      }
      if !secret.needsTie, phrase.first <= secret.first || place <= secret.last + 2 {
        var phrase = phrase
        phrase.first = min(phrase.first, secret.first)
        return phrase
      }
    }
    return nil
  }
}
