internal import Lexicons
internal import Source
internal import Words

/// One person by what others see: `mw met rollator`, `een jongen met PDD-NOS`, `de homo op de hoek`.
extension Scan {
  /// Somebody with a thing by which one person is told from the next, whatever is told of them.
  mutating func feature(at head: Int) {
    guard !isWithinMatch(head), isSomebody(head), !tokens[head].has([.people, .office]),
      let phrase = phrase(around: head)
    else { return }
    if tokens[head].has(.confided) {
      guard isOne(phrase) else { return }
      return add(phrase)
    }
    guard let link = next(head + 1), link.is(.carries),
      link.gap.isSpace || link.gap.mark == UInt8(ascii: "("),
      let end = featureEnd(from: head + 2), !isVolunteering(phrase, end),
      !isLabel(phrase, end)
    else { return }
    var told = phrase
    told.last = max(phrase.last, end)
    if isForAll(told) { return }
    add(told)
  }

  /// `een man met een baard vroeg naar de bus`: what anybody may say, find or want, of one who could
  /// be anybody with such a thing.
  private func isForAll(_ phrase: PersonPhrase) -> Bool {
    let first = tokens[phrase.first]
    let isAny = first.has(.article) && !phrase.isDefinite && first.value != Word.die
    let isBare = phrase.first == phrase.head && opensLine(phrase.first)
    guard isAny || isBare && !tokens[phrase.last].is(.aid), let verb = next(phrase.last + 1),
      verb.gap.isSpace, next(phrase.last + 2) != nil, !isSince(behind: phrase.last)
    else { return false }
    let rest = phrase.last + 2...sentenceEnd(from: phrase.last + 1)
    if rest.contains(where: { tokens[$0].has([.secret, .trouble, .health, .debt, .justice, .kin]) })
    {
      return false
    }
    if OpenDoing.isVerb(verb.value) { return !tellsOfSelf(behind: phrase.last + 1) }
    return isEmpty(phrase.last + 1) && namesPublic(rest)
  }

  private func isSince(behind last: Int) -> Bool {
    isSinceTheirs(last + 1...sentenceEnd(from: last + 1))
  }

  /// `jongens van beneden`, `die lui van de overkant`: those who live there, by where it is.
  mutating func neighbours(at index: Int) {
    guard tokens[index].has(.nearby), !isPartOfMore(index), !isPartOfMore(index + 1),
      tokens[index].value != Self.corner, next(index + 1)?.has(.of) != true,
      ageEnd(from: index) == nil
    else { return }
    var place = index - 1
    if place > 0, tokens[place + 1].gap.isSpace, tokens[place].has(.definite) { place -= 1 }
    guard place > 0, tokens[place].value == Word.van, tokens[place].gap.isSpace,
      tokens[place + 1].gap.isSpace, !isWithinMatch(place - 1)
    else { return }
    let who = tokens[place - 1]
    guard who.has([.people, .resident, .household]) || isSomebody(place - 1),
      !who.has([.office, .occupation])
    else { return }
    guard isTrouble(around: index) else { return }
    add(
      .onePerson, tokens[place - 1].range.lowerBound..<tokens[index].range.upperBound, .possible)
  }

  /// Whether want, worry or a nuisance stands in the sentence around a token.
  private func isTrouble(around index: Int) -> Bool {
    let sentence = sentenceStart(of: index)..<sentenceEnd(from: index) + 1
    if sentence.contains(where: { tokens[$0].has([.worry, .secret, .trouble]) }) {
      return true
    }
    let line = cut(sentence)
    return line.holds(.trouble) || line.holdsPrivateLife
  }

  private static let corner = WordHash.of("hoek".utf8)

  /// `3 april in haar achtertuin`, `12-3 bij mevrouw aan de keukentafel`: a day at somebody's home.
  mutating func visit(at index: Int) {
    guard tokens[index].has(.homePart), index > 1, tokens[index].gap.isSpace,
      !isWithinMatch(index), !isPartOfMore(index + 1), hasDay(around: index)
    else { return }
    let isAt = tokens[index - 2].has(.at) || tokens[index - 2].value == Word.in
    if isAt, tokens[index - 1].is(.hisOrHer) {
      guard !isBefore(index - 1, within: 10, [.people, .anyone]) else { return }
      return add(
        .onePerson, tokens[index - 1].range.lowerBound..<tokens[index].range.upperBound, .possible)
    }
    var place = index - 1
    while place > max(0, index - 4), tokens[place].has([.at, .article, .definite]) {
      place -= 1
    }
    // `aan de keukentafel bij een bewoonster`
    let behind =
      next(index + 1)?.value == Word.bij ? (index + 2..<index + 5).first(where: isHost) : nil
    guard let host = isHost(place) ? place : behind, let phrase = phrase(around: host),
      phrase.first > 0, tokens[phrase.first].gap.isSpace,
      tokens[phrase.first - 1].value == Word.bij,
      !tokens[host].has(.role) || phrase.hasModifier || isPast(around: index)
    else { return }
    add(phrase)
  }

  /// Whether it has been: `zaten we`, and not `koffie bij een bewoner thuis`, which is to come.
  private func isPast(around index: Int) -> Bool {
    (max(0, index - 12)..<min(tokens.count, index + 8)).contains {
      tokens[$0].is(.visited)
    }
  }

  private func isHost(_ index: Int) -> Bool {
    index < tokens.count && isSomebody(index)
      && !tokens[index].has([.office, .occupation, .people])
  }

  /// Whether a day stands in the sentence around a token: `12 maart`, `12-3`.
  private func hasDay(around index: Int) -> Bool {
    (max(0, index - 10)..<min(tokens.count - 1, index + 8)).contains { place in
      if tokens[place].is(.day) { return true }
      guard tokens[place].kind == .number, tokens[place].length < 3,
        let after = next(place + 1)
      else { return false }
      return after.has(.month)
        || after.kind == .number && (after.gap.isOnly("-") || after.gap.isOnly("/"))
    }
  }

  /// Whether one person is meant: not in general, as in `je bent hier snel een junk`.
  private func isOne(_ phrase: PersonPhrase) -> Bool {
    phrase.isDefinite || phrase.hasModifier || phrase.isKin || opensClause(phrase.first)
  }

  /// The last token of a thing by which somebody is known: `een rollator`, `PDD-NOS`.
  private func featureEnd(from start: Int) -> Int? {
    var place = start
    while let token = next(place), place < start + 5, token.gap.isSpace {
      // `met 2 honden`
      if token.kind == .number {
        place += 1
        continue
      }
      if token.has([.people, .topic]), !token.has(.feature) { return nil }
      // An illness or a handicap is found as what it is.
      if token.has(Self.foundAlone), place < start + 2 { return nil }
      if token.has(.feature) { return place }
      // `ALS`, `PDD-NOS`, by which no group of the town is meant
      if token.isUpper, token.length > 1, !token.has(.notName), place == start,
        !tokens[start - 2].isUpper
      {
        return next(place + 1)?.gap.isOnly("-") == true ? place + 1 : place
      }
      guard
        token.has([.article, .definite, .ownership, .colour]) || isAdjective(place)
          || next(place + 1)?.has(.feature) == true
      else { break }
      place += 1
    }
    return tokens[start - 1].value == Word.met ? privateEnd(from: start) : nil
  }

  /// The last token of what is private behind `met`: `waanbeelden`, `een psychose`.
  private func privateEnd(from start: Int) -> Int? {
    var last = start - 1
    while let token = next(last + 1), token.gap.isSpace, last < start + 3 {
      if token.has([.people, .topic]) || token.has(Self.foundAlone) { return nil }
      last += 1
    }
    guard last >= start else { return nil }
    let line = Line(
      String(
        decoding: bytes[tokens[start].range.lowerBound..<tokens[last].range.upperBound],
        as: UTF8.self))
    let match = line.privateLife.first { $0.weight > 1 && $0.tokens.lowerBound < 2 }
    guard let match else { return nil }
    return min(last, start + match.tokens.upperBound - 1)
  }

  private static let foundAlone: WordMarks = [.health, .disability, .justice, .debt]

  /// `Mevrouw met 2 honden: meer prullenbakken`: who says it, by what many have.
  private func isLabel(_ phrase: PersonPhrase, _ end: Int) -> Bool {
    guard byte(at: tokens[end].range.upperBound) == UInt8(ascii: ":"), !phrase.isDefinite,
      !tokens[end].has([.health, .disability])
    else { return false }
    let goesOn = end + 1 < tokens.count && tokens[end + 1].gap.ends < .block
    let rest = goesOn ? end + 1...lineEnd(from: end + 1) - 1 : end...end
    return !rest.contains { tokens[$0].has([.worry, .secret, .trouble, .health, .kin]) }
      || namesPublic(rest) && !rest.contains { tokens[$0].has([.secret, .trouble, .health, .kin]) }
  }

  /// Whether somebody in a role does something for others: `een vrijwilliger met een bakfiets haalt …`.
  private func isVolunteering(_ phrase: PersonPhrase, _ end: Int) -> Bool {
    let verb = max(phrase.last, end) + 1
    if tokens[end].is(.vehicle), let does = next(verb) {
      return does.has(.benign) || (verb..<verb + 3).contains { next($0)?.value == Self.ready }
    }
    return tokens[phrase.head].has(.role) && !isResident(phrase.head)
      && next(verb)?.has(.benign) == true
  }

  private static let ready = WordHash.of("bereid".utf8)
}
