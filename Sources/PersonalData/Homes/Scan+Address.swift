internal import Lexicons
internal import Source
internal import Words

extension Scan {
  /// `huisbezoek De Wissel 31-b`, `woont Molenhoek 12`: a number in a place that is no street by its
  /// name, beside a word for a home.
  mutating func placeNumber(at index: Int) -> Int? {
    let token = tokens[index]
    guard index > 0, token.length <= 4, token.number > 0, token.gap.isSpace,
      !(1900...2099).contains(token.number), !isCount(index) || isLettered(index)
    else { return nil }
    let name = tokens[index - 1]
    guard name.kind == .word, name.isCapitalised, name.length > 2, !name.isUpper,
      !name.has([.notName, .unit, .month, .cluster, .thing, .publicPlace, .eponym, .title, .small]),
      !isDayBehind(index)
    else { return nil }
    let named = prepositionStart(index - 1)
    let start = named ?? placeStart(index - 1)
    let isHome = isBefore(start, within: 4, [.visit, .home]) || isResident(before: start)
    let hasSuffix =
      houseEnd(index) > index && tokens[houseEnd(index)].is(ScanWord.homeSuffix)
      || isFloor(index + 1)
    guard
      isHome || named.map(isInside) == true || hasSuffix || isReached(start)
        || isLettered(index) && known.contains(tokens, at: index - 1) && isInside(start)
    else {
      return nil
    }
    let places: WordMarks = isReached(start) ? .publicPlace : [.publicPlace, .eponym]
    guard !isBefore(start, within: 8, places) else { return nil }
    let end = houseEnd(index)
    add(
      .homeAddress, tokens[start].range.lowerBound..<tokens[end].range.upperBound,
      isHome ? .likely : .possible)
    return end + 1
  }

  /// `3-hoog`, `drie hoog`, `tweehoog`: how high somebody lives.
  private func isFloor(_ index: Int) -> Bool {
    guard let floor = next(index), floor.gap.isSpace else { return false }
    if floor.kind == .word, floor.length > 5, Self.floorEnds.end(floor.range, of: bytes, behind: 3)
    {
      return floor.value != WordHash.of("omhoog".utf8)
    }
    return (floor.kind == .number && floor.length < 3 || floor.has(.numeral))
      && next(index + 1)?.value == Word.hoog
  }

  private static let floorEnds = WordEnds(["hoog"])

  /// Whether something is at, from or for a place: `briefje door de bus bij Havikshorst 3`.
  private func isReached(_ start: Int) -> Bool {
    // `hij zit sinds de breuk op de Havikrand 22 binnen`
    if start > 2, tokens[start].gap.isSpace, tokens[start - 1].value == Word.de,
      tokens[start - 1].gap.isSpace, tokens[start - 2].is(ScanWord.reaching), isInside(start),
      !tokens[start].has(.knownWord), isPersonInSentence(start - 2)
    {
      return true
    }
    guard start > 0, tokens[start].gap.isSpace, tokens[start - 1].is(ScanWord.reaching),
      isInside(start)
    else { return false }
    guard !tokens[start].is(.listing), !tokens[start].is(ScanWord.numbered) else { return false }
    // `briefje door de bus bij`, `hulp voor`, and not `verslag van`
    return start < 2 || tokens[start - 2].has(.vehicle) || tokens[start - 2].value == Word.hulp
      || !tokens[start - 2].has([.topic, .people, .eponym])
  }

  /// `de bewoner van Havikshorst 3`, `mevrouw op Vossenakker 12`: whoever lives at a place.
  private func isResident(before start: Int) -> Bool {
    guard start > 1, tokens[start].gap.isSpace, tokens[start - 1].gap.isSpace else { return false }
    let link = tokens[start - 1]
    guard link.has([.of, .at, .from]) || link.value == Word.op else { return false }
    return tokens[start - 2].has([.wordyTitle, .household]) || isResident(start - 2)
  }

  /// Whether something is told of a numbered place, or it has a letter: `Lindehof 14 staat vol`.
  private func isSubject(_ index: Int) -> Bool {
    isLettered(index) || byte(at: tokens[index].range.upperBound) == UInt8(ascii: ":")
      || next(houseEnd(index) + 1)?.has([.tie, .neutral, .copula]) == true
  }

  /// Whether a number has a letter: `31-b`, `12a`.
  private func isLettered(_ index: Int) -> Bool {
    let end = houseEnd(index)
    return end > index && tokens[end].kind == .word && tokens[end].length < 3
      && !tokens[end].has([.unit, .article, .month])
  }

  private func isDayBehind(_ index: Int) -> Bool {
    guard let after = next(index + 1) else { return false }
    return after.has(.month) || after.kind == .number && after.gap.mark != 0
  }

  /// `app. 113`: a home with a number of its own, where somebody lives.
  mutating func apartment(at index: Int) -> Int? {
    guard index > 0, tokens[index].gap.ends == .none, tokens[index - 1].has(.apartment),
      tokens[index].length <= 4, tokens[index].gap.isSpaced, !isCount(index)
    else { return nil }
    var isHome = false
    for place in max(0, index - 9)..<min(tokens.count, index + 9) where place != index {
      let isCounted = place == index + 1 && tokens[place].gap.isSpace
      isHome =
        isHome || tokens[place].has(.person) && !isCounted
        || tokens[place].has([.household, .lives, .title])
    }
    guard isHome else { return nil }
    add(
      .homeAddress, tokens[index - 1].range.lowerBound..<tokens[houseEnd(index)].range.upperBound)
    return houseEnd(index) + 1
  }

  /// Finds a person beside a numbered courtyard: `de bewoonster uit hofje 3`.
  mutating func cluster(at index: Int) -> Int? {
    guard index > 1, tokens[index].gap.isSpace, tokens[index - 1].has(.cluster),
      tokens[index].length <= 3, personBefore(index - 1, isHousehold: false) != nil
    else { return nil }
    add(
      .homeAddress, tokens[index - 1].range.lowerBound..<tokens[index].range.upperBound, .possible)
    return index + 1
  }

  /// The first token of a street that is called after where it is: `Op de Bleek`, `Achter het Veer`.
  private func prepositionStart(_ last: Int) -> Int? {
    guard last > 1, tokens[last].gap.isSpace, tokens[last - 1].gap.isSpace,
      tokens[last - 1].has(.article), !tokens[last - 1].has(.ownership),
      !tokens[last - 1].isCapitalised, tokens[last - 2].isCapitalised,
      tokens[last - 2].has([.at, .beside]) || OpenDoing.placing.holds(tokens[last - 2].value)
    else { return nil }
    return last - 2
  }

  /// The first token of the name of a place or a street that ends at a token: `De Wissel`.
  func placeStart(_ last: Int) -> Int {
    var start = last
    while start > 0, tokens[start].gap.isSpace, tokens[start - 1].isCapitalised,
      tokens[start - 1].kind == .word,
      isInside(start) || tokens[start - 1].has([.article, .particle]),
      !tokens[start - 1].has([.visit, .small, .title]), last - start < 3
    {
      start -= 1
    }
    return start
  }

  /// A street with a house number: `Kerkstraat 12a`, `Oude Dijk 3`, `Lindehof 3-12`.
  mutating func streetAddress(at index: Int) -> Int? {
    guard tokens[index].length <= 4, tokens[index].number > 0 else { return nil }
    if let end = numberWithPostcode(at: index) { return end }
    guard index > 0 else { return nil }
    let hasWord = tokens[index - 1].has(.houseNumber)
    let street = hasWord ? index - 2 : index - 1
    if let last = colouredNumber(at: index), street >= 0, tokens[street].kind == .word,
      tokens[street].isCapitalised, tokens[index].gap.isSpace
    {
      let start = streetStart(street) ?? street
      add(
        .homeAddress, tokens[start].range.lowerBound..<tokens[last].range.upperBound, .possible)
      return last + 1
    }
    if let end = addressInSmall(at: index) { return end }
    guard street >= 0, tokens[street].kind == .word, tokens[street].isCapitalised,
      tokens[street + 1].gap.isSpace || tokens[street + 1].gap.isAbbreviated,
      tokens[street].length > 3, isHouse(index, isNamed: hasWord),
      let start = streetStart(street)
    else { return nil }
    let hasPerson = isPersonInSentence(street) || isBefore(start, within: 3, .visit)
    let isUnit =
      tokens.indices.contains(index + 1) && tokens[index + 1].kind == .number
      && (tokens[index + 1].gap.isOnly("-") || tokens[index + 1].gap.isOnly("/"))
    // `Lindehof 3-12` may be a home, a stretch of street or a day; a person says which.
    let mayBePlace =
      known.contains(tokens, at: index) || known.contains(tokens, at: street) && !isSubject(index)
    // `lekkage op Kerklaan 4-2`, and not `gesprek Kerklaan 4-2`
    let isStreetUnit =
      isUnit && !mayBePlace && isStreet(street) && isReached(start)
      && !isBefore(start, within: 4, [.topic, .visit])
    let isTold =
      isStreetUnit
      || isUnit
        && (next(index + 2)?.has([.says, .tie]) == true
          || tokens[index + 1].gap.isOnly("/") && next(index + 2) != nil && isVerb(index + 2))
    guard hasPerson || hasWord || !isUnit && !mayBePlace || isTold else { return nil }
    if !hasPerson,
      isBefore(start, within: 8, .publicPlace) || isBehind(index, within: 8, .publicPlace)
    {
      return nil
    }
    let end = houseEnd(index)
    let last = postcodeEnd(from: end + 1) ?? end
    add(
      .homeAddress, tokens[start].range.lowerBound..<tokens[last].range.upperBound,
      hasPerson || hasWord ? .likely : .possible)
    return last + 1
  }

  /// The end of `12 rood`, `8-zw`: a number with the colour that parts two homes in some towns.
  private func colouredNumber(at index: Int) -> Int? {
    guard let colour = next(index + 1),
      colour.gap.isSpace || colour.gap.isOnly("-") || colour.gap.isGlued,
      colour.is(ScanWord.numberColour),
      next(index + 2).map({
        $0.has([.small, .tie, .copula, .neutral, .singular]) || !$0.gap.isSpace
      })
        ?? true
    else { return nil }
    return index + 1
  }

  /// Whether a number behind a street is that of a house: no year, hour, sum, count or day.
  private func isHouse(_ index: Int, isNamed: Bool) -> Bool {
    let number = tokens[index]
    guard number.gap.isSpace || number.gap.isAbbreviated || isNamed,
      !(1900...2099).contains(number.number) || isNamed
    else {
      return false
    }
    guard index + 1 < tokens.count else { return !isCount(index) }
    let after = tokens[index + 1]
    if after.kind == .number, after.gap.isOnly("-") || after.gap.isOnly("/") {
      return
        !(index + 2 < tokens.count
        && tokens[index + 2].gap.isOnly(after.gap.isOnly("-") ? "-" : "/"))
        && !(1900...2099).contains(after.number)
    }
    return !isCount(index)
  }

  /// The last token of a house number: `12a`, `12 a`, `3-12`, `12 bis`.
  func houseEnd(_ index: Int) -> Int {
    guard index + 1 < tokens.count else { return index }
    let after = tokens[index + 1]
    if after.gap.isGlued || after.gap.isOnly("-") || after.gap.isOnly("/") && after.kind == .number,
      after.length <= 3 || after.has(.houseSuffix)
    {
      return index + 1
    }
    // `8 boven`
    if after.gap.isSpace, after.has(.houseSuffix), !after.isCapitalised || after.isUpper {
      return index + 1
    }
    return index
  }
}
