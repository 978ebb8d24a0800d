internal import Source
internal import Words

extension Scan {
  /// A postcode and house number: `1234 AB 12`, `1234AB, nr. 12-a`.
  mutating func postcode(at index: Int) -> Int? {
    let token = tokens[index]
    guard token.length == 4, token.number >= 1000, !isPartOfMore(index), index + 2 < tokens.count
    else { return nil }
    let letters = tokens[index + 1]
    guard letters.kind == .word, letters.range.count == 2,
      letters.gap.isGlued
        || letters.gap.isSpace && (letters.isUpper || letters.marks.isSubset(of: .shortName))
          && !letters.has(Self.noPostcode)
    else { return nil }
    var number = index + 2
    if tokens[number].has(.houseNumber) { number += 1 }
    guard let house = next(number), house.kind == .number, house.length <= 5, house.gap.isSpaced,
      [0, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-")].contains(house.gap.mark),
      houseEnd(number) > number || !isCount(number)
    else { return nil }
    let end = houseEnd(number)
    add(.homeAddress, token.range.lowerBound..<tokens[end].range.upperBound)
    return end + 1
  }

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
    let start = placeStart(index - 1)
    let isHome = isBefore(start, within: 4, [.visit, .home]) || isResident(before: start)
    guard isHome || isLettered(index) && known.contains(tokens, at: index - 1) && isInside(start)
    else {
      return nil
    }
    guard !isBefore(start, within: 8, [.publicPlace, .eponym]) else { return nil }
    let end = houseEnd(index)
    add(
      .homeAddress, tokens[start].range.lowerBound..<tokens[end].range.upperBound,
      isHome ? .likely : .possible)
    return end + 1
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

  /// A postcode with the house number before it: `14, 1234 AB`.
  ///
  /// - Parameter index: The token of the house number.
  /// - Returns: Where it ends; `nil` when there is none.
  mutating func numberWithPostcode(at index: Int) -> Int? {
    let end = houseEnd(index)
    guard tokens[index].length <= 4, tokens[index].number > 0, !isPartOfMore(index),
      !isBefore(index, within: 2, [.thing, .unit]), end + 2 < tokens.count,
      let last = postcodeEnd(from: end + 1)
    else { return nil }
    var first = index
    if index > 0, tokens[index].gap.isSpace, tokens[index - 1].kind == .word,
      tokens[index - 1].isCapitalised
    {
      first = streetStart(index - 1) ?? placeStart(index - 1)
    }
    add(.homeAddress, tokens[first].range.lowerBound..<tokens[last].range.upperBound)
    return last + 1
  }

  /// The last token of a postcode that starts at a token; `nil` when none does.
  private func postcodeEnd(from start: Int) -> Int? {
    guard let digits = next(start), digits.kind == .number, digits.length == 4,
      digits.number >= 1000,
      digits.gap.isSpaced, digits.gap.mark == 0 || digits.gap.mark == UInt8(ascii: ","),
      let letters = next(start + 1), letters.kind == .word, letters.range.count == 2,
      letters.gap.isGlued || letters.gap.isSpace && !letters.has(Self.noPostcode),
      letters.isUpper || letters.gap.isGlued || letters.marks.isSubset(of: .shortName)
    else { return nil }
    return start + 1
  }

  /// The first token of the name of a place or a street that ends at a token: `De Wissel`.
  private func placeStart(_ last: Int) -> Int {
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

  private static let noPostcode: WordMarks = [
    .small, .unit, .month, .particle, .article, .notName, .of, .at, .person,
  ]

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
    guard street >= 0, tokens[street].kind == .word, tokens[street].isCapitalised,
      tokens[street + 1].gap.isSpace || tokens[street + 1].gap.isAbbreviated,
      tokens[street].length > 3, isHouse(index, isNamed: hasWord),
      let start = streetStart(street)
    else { return nil }
    let hasPerson = isPersonInSentence(street) || isBefore(start, within: 3, .visit)
    let isUnit =
      tokens.indices.contains(index + 1) && tokens[index + 1].gap.isOnly("-")
      && tokens[index + 1].kind == .number
    // `Lindehof 3-12` may be a home, a stretch of street or a day; a person says which.
    let mayBePlace =
      known.contains(tokens, at: index) || known.contains(tokens, at: street) && !isSubject(index)
    let isTold = isUnit && next(index + 2)?.has([.says, .tie]) == true
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
      Self.numberColours.contains(colour.value),
      next(index + 2).map({
        $0.has([.small, .tie, .copula, .neutral, .singular]) || !$0.gap.isSpace
      })
        ?? true
    else { return nil }
    return index + 1
  }

  private static let numberColours = hashes("zwart rood zw rd zwt")

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
    if after.kind == .number, after.gap.isOnly("-") {
      return !(index + 2 < tokens.count && tokens[index + 2].gap.isOnly("-"))
        && !(1900...2099).contains(after.number)
    }
    return !isCount(index)
  }

  /// The first token of the name of a street that ends at a token, when it is one.
  func streetStart(_ last: Int) -> Int? {
    guard !tokens[last].has([.namelessStreet, .unit]) || isAfterCapital(last), endsLikeStreet(last)
    else {
      return nil
    }
    var start = last
    while start > 0, tokens[start].gap.isSpace || tokens[start].gap.mark == UInt8(ascii: "."),
      tokens[start].gap.ends == .none
    {
      let before = tokens[start - 1]
      let isPart =
        before.kind == .word && !before.isUpper && before.isCapitalised
        && !before.has([.small, .at, .of, .article, .title])
      // `Johan de Wittlaan`, `Burgemeester van der Veenstraat`.
      let isBetween =
        before.kind == .word && before.has(.particle) && !before.isCapitalised
        && isWithinStreetName(start - 1)
      guard isPart || isBetween else { break }
      start -= 1
    }
    return start
  }

  private func isAfterCapital(_ index: Int) -> Bool {
    index > 0 && tokens[index].gap.isSpace && tokens[index - 1].isCapitalised
      && !tokens[index - 1].has([.small, .at, .article, .office])
  }

  /// Whether particles before a token follow somebody after whom a street is named.
  private func isWithinStreetName(_ index: Int) -> Bool {
    var place = index
    while place > 0, place > index - 3, tokens[place].gap.isSpace {
      place -= 1
      if tokens[place].isCapitalised { return tokens[place].has([.firstName, .eponym, .office]) }
      guard tokens[place].has(.particle) else { return false }
    }
    return false
  }

  /// Whether a word ends as names of streets do.
  func endsLikeStreet(_ index: Int) -> Bool {
    let word = bytes[tokens[index].range].filter { $0 < 0x80 }.map { $0 | 0x20 }
    // `Vergadering 5`
    if word.suffix(5).elementsEqual("ering".utf8) { return false }
    return Self.streetEnds.contains { end in
      word.count >= end.count && word.suffix(end.count).elementsEqual(end)
        && (word.count > end.count + 1 || isAfterCapital(index))
    }
  }

  /// `Singel`, `Brink`: a street that is called after what it is, in mid-sentence.
  func isBareStreet(_ index: Int) -> Bool {
    let word = bytes[tokens[index].range].map { $0 | 0x20 }
    return tokens[index].isCapitalised && isInside(index)
      && Self.streetEnds.contains { word.elementsEqual($0) }
  }

  private static let streetEnds = [
    "straat", "laan", "weg", "plein", "pad", "kade", "dijk", "singel", "gracht", "dreef", "steeg",
    "plantsoen", "hof", "erf", "wal", "ring", "zoom", "werf", "brink", "park", "baan", "steiger",
    "str", "street", "road", "lane", "avenue",
  ].map { Array($0.utf8) }

  /// The last token of a house number: `12a`, `12 a`, `3-12`, `12 bis`.
  private func houseEnd(_ index: Int) -> Int {
    guard index + 1 < tokens.count else { return index }
    let after = tokens[index + 1]
    if after.gap.isGlued || after.gap.isOnly("-"), after.length <= 3 || after.has(.houseSuffix) {
      return index + 1
    }
    // `8 boven`
    if after.gap.isSpace, after.has(.houseSuffix), !after.isCapitalised || after.isUpper {
      return index + 1
    }
    return index
  }

  /// Whether the sentence before a token, or what follows it, names one person or household.
  private func isPersonInSentence(_ index: Int) -> Bool {
    var place = index
    var left = 14
    while left > 0, place > 0, tokens[place].gap.ends < .block {
      place -= 1
      left -= 1
      if isOnePerson(place) || tokens[place].has([.household, .title, .wordyTitle]) { return true }
    }
    return isBehind(index + 1, within: 5, .home)
  }

  /// `van nr 14`, `de buurman op 12`: the number of a house where somebody lives.
  mutating func houseNumber(at index: Int) -> Int? {
    guard index > 1, tokens[index].length <= 4, tokens[index].number > 0,
      tokens[index].gap.ends == .none
    else { return nil }
    if tokens[index - 1].has(.houseNumber) {
      // `nummer 30 tot 40`
      if let after = next(index + 1), after.value == Word.tot || after.value == Word.t {
        return nil
      }
      if isBehind(houseEnd(index), within: 3, .lives) || isBefore(index - 1, within: 2, .lives),
        !isBefore(index - 1, within: 3, .thing)
      {
        add(
          .homeAddress,
          tokens[index - 1].range.lowerBound..<tokens[houseEnd(index)].range.upperBound)
        return houseEnd(index) + 1
      }
      if isHouseByItself(index) {
        add(
          .homeAddress,
          tokens[index - 1].range.lowerBound..<tokens[houseEnd(index)].range.upperBound, .possible)
        return houseEnd(index) + 1
      }
      guard let person = personBefore(index - 1) else { return nil }
      add(
        .homeAddress,
        tokens[index - 1].range.lowerBound..<tokens[houseEnd(index)].range.upperBound,
        tokens[person].has(.people) ? .possible : .likely)
      return houseEnd(index) + 1
    }
    guard tokens[index].number > 1, tokens[index].gap.isSpace, tokens[index - 1].gap.isSpace,
      !isCount(index),
      !isPartOfMore(index + 1) || houseEnd(index) > index && tokens[index + 1].kind == .word
    else { return nil }
    let preposition = tokens[index - 1].value
    let resident = tokens[index - 2]
    let isHome =
      preposition == Word.op && (isOnePerson(index - 2) || resident.has(.household))
      || preposition == Word.op && isWithUs(index - 2)
      || preposition == Word.van
        && (resident.has([.neighbour, .household])
          || resident.has(.firstName) && isFirstName(index - 2))
    guard isHome else { return nil }
    add(.homeAddress, tokens[index].range.lowerBound..<tokens[houseEnd(index)].range.upperBound)
    return houseEnd(index) + 1
  }

  /// `bij ons op 31 lekt het dak`.
  private func isWithUs(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].value == Word.bij
      && (tokens[index].value == Word.ons || tokens[index].value == Word.haar)
  }

  /// `huisnummer 8`, `afval bij nr. 27`: a number that is that of a house by the words before it.
  private func isHouseByItself(_ index: Int) -> Bool {
    let word = tokens[index - 1]
    // `nr 7 en 9`
    let isRow =
      next(index + 1)?.value == Word.en && next(index + 2)?.kind == .number && !isCount(index + 2)
    guard isRow || !isCount(index),
      !isBefore(index - 1, within: 4, [.thing, .vehicle, .publicPlace, .unit])
    else { return false }
    if word.value == Word.huisnummer { return true }
    guard index > 1, tokens[index - 1].gap.isSpace, word.value != Word.nummer else { return false }
    return tokens[index - 2].has([.at, .of, .beside]) || tokens[index - 2].has(.against)
  }

  /// The person or household just before `nr`, with small words between.
  func personBefore(_ index: Int, isHousehold: Bool = true) -> Int? {
    var place = index
    while place > 0, place > index - 4, tokens[place].gap.ends == .none {
      place -= 1
      let token = tokens[place]
      if isOnePerson(place) || isHousehold && token.has(.household) { return place }
      if token.isCapitalised, isInName(place) { return place }
      guard token.has([.at, .of, .article, .particle]) || token.gap.mark == UInt8(ascii: "(") else {
        return nil
      }
    }
    return nil
  }

  /// Whether a word with a capital belongs to a name that was found.
  private func isInName(_ index: Int) -> Bool {
    matches.last { $0.kind == .personName }.map {
      $0.range.contains(tokens[index].range.lowerBound)
    }
      ?? false
  }
}
