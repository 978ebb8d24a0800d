internal import Lexicons
internal import Source
internal import Words

/// Homes by a number beside those who live there, or beside the home: `bewoners van nr 48 en 50`,
/// `die van 29`, `kamer 2.14`, `#44 heeft een lader nodig`.
///
/// Grammar says that the number is that of a house: it counts nothing, and is no day, hour or age.
extension Scan {
  mutating func residence(at index: Int) -> Int? {
    guard tokens[index].length <= 4, tokens[index].number > 0, !isYear(index),
      !isPartOfMore(index) || isMarkedNumber(index)
    else { return nil }
    if let last = bracketedHome(index) {
      add(.homeAddress, tokens[index].range.lowerBound..<tokens[last].range.upperBound, .possible)
      return last + 1
    }
    let start = numberStart(index)
    guard let last = rowEnd(index),
      isUnit(before: start, index) || isResident(before: start, index, last)
        || isSubjectByNumber(start, index, last)
    else { return nil }
    add(
      .homeAddress, tokens[start].range.lowerBound..<tokens[last].range.upperBound, .possible)
    return last + 1
  }

  /// `de bovenburen (14-2)`, `buurvrouw (12a)`: the whole number of the house of those next door, in brackets.
  private func bracketedHome(_ index: Int) -> Int? {
    guard index > 0, tokens[index].gap.mark == UInt8(ascii: "("), tokens[index - 1].has(.resident),
      tokens[index - 1].has([.neighbour, .relative]) || hasEndOfNeighbour(index - 1)
    else { return nil }
    var last = index
    while let part = next(last + 1), last < index + 3,
      part.gap.isOnly("-") || part.gap.isOnly("/") || part.gap.isOnly(".") || part.gap.isGlued,
      part.length < 4
    {
      last += 1
    }
    return last > index && byte(at: tokens[last].range.upperBound) == UInt8(ascii: ")") ? last : nil
  }

  private func hasEndOfNeighbour(_ index: Int) -> Bool {
    Self.neighbourEnds.end(tokens[index].range, of: bytes)
  }

  private static let neighbourEnds = WordEnds(ScanWord.neighbourEnd.words)

  private func isYear(_ index: Int) -> Bool { (1900...2099).contains(tokens[index].number) }

  /// Whether a number has a `#` right before it: `#44`.
  private func isMarkedNumber(_ index: Int) -> Bool {
    byte(before: tokens[index].range.lowerBound) == UInt8(ascii: "#")
  }

  /// The word for a number before it, or the number itself: `nr. 12`, `12`.
  private func numberStart(_ index: Int) -> Int {
    guard index > 0, tokens[index].gap.ends == .none, tokens[index - 1].has(.houseNumber),
      tokens[index].gap.isTitleGap || tokens[index].gap.isGlued
        || tokens[index].gap.mark == UInt8(ascii: ":")
    else { return index }
    return index - 1
  }

  /// The last token of one or more numbers of houses: `12a`, `2, 4 en 6`, `8-III`, `3.12`.
  ///
  /// - Returns: `nil` when what they count or measure stands behind them.
  private func rowEnd(_ index: Int) -> Int? {
    var last = unitEnd(index)
    while let (end, isRange) = numberBehind(last) {
      // `nummer 30 tot 40` is a street.
      let row = tokens[index].number...tokens[index].number + Self.longestRow
      if isRange, !row.contains(tokens[end].number) { return nil }
      last = unitEnd(end)
      if isRange { break }
    }
    guard let number = (index...last).last(where: { tokens[$0].kind == .number }) else {
      return nil
    }
    if last > number { return last }
    let isNumbered = numberStart(index) < index || isMarkedNumber(index) || number > index
    return isNumbered ? (isMeasured(number) ? nil : last) : (isCounted(number) ? nil : last)
  }

  /// The next number of a row, and whether the row runs from the one to the other.
  private func numberBehind(_ last: Int) -> (end: Int, isRange: Bool)? {
    guard let token = next(last + 1) else { return nil }
    if isRowNumber(last + 1),
      [UInt8(ascii: ","), UInt8(ascii: "+"), UInt8(ascii: "&")].contains(token.gap.mark)
    {
      return (last + 1, false)
    }
    guard token.kind == .word, token.is(ScanWord.numberJoin) else { return nil }
    var place = last + 2
    // `t/m`, `en nr`
    if next(place)?.value == Self.m { place += 1 }
    if next(place)?.has(.houseNumber) == true { place += 1 }
    return isRowNumber(place) ? (place, token.value != Word.en) : nil
  }

  private func isRowNumber(_ index: Int) -> Bool {
    guard let token = next(index) else { return false }
    return token.kind == .number && token.length <= 4 && token.number > 0 && !isYear(index)
  }

  /// The letter, floor or second number of a house: `12a`, `8-III`, `14 bis`, `3.12`.
  private func unitEnd(_ index: Int) -> Int {
    guard let after = next(index + 1) else { return index }
    let isJoined = after.gap.isGlued || after.gap.isOnly("-") || after.gap.isOnly("/")
    if isJoined, after.kind == .word, after.length <= 3,
      after.length == 1 || !after.has([.unit, .article, .month])
    {
      return index + 1
    }
    if after.gap.isOnly("."), after.kind == .number, after.length < 4,
      next(index + 2)?.gap.isOnly(".") != true
    {
      return index + 1
    }
    if after.gap.isSpace, after.has(.houseSuffix), !after.has([.small, .at, .of]),
      !after.isCapitalised || after.isUpper
    {
      return index + 1
    }
    return index
  }

  /// Whether a day, a measure or a share is meant by a number of which the words before it say
  /// already that it is no count.
  private func isMeasured(_ index: Int) -> Bool {
    guard let after = next(index + 1) else { return false }
    return after.has([.unit, .month])
      || byte(at: tokens[index].range.upperBound) == UInt8(ascii: "%")
  }

  /// Whether a number counts what stands behind it: `van 12 straten`, and not `op 36 blowen`.
  private func isCounted(_ index: Int) -> Bool {
    guard isCount(index) else { return false }
    guard let after = next(index + 1), after.gap.isSpace, after.kind == .word, !isMeasured(index)
    else { return true }
    let isStreetNumber =
      index > 1 && tokens[index - 1].value == Word.op && tokens[index].number >= 20
      && tokens[index - 2].has(.resident)
    // `van 12 missen een lamp`
    return !isStreetNumber && next(index + 2)?.has([.article, .definite, .worry]) != true
  }

  /// Whether a number is that of a home within a building: `kamer 2.14`, `standplaats nr 9`.
  private func isUnit(before start: Int, _ index: Int) -> Bool {
    guard start > 0, tokens[start].gap.ends == .none, tokens[start - 1].has(.dwellingUnit),
      tokens[start].gap.isTitleGap, !isPartOfMore(start - 1),
      isLivedIn(start - 1)
        || !isBefore(start - 1, within: 6, [.publicPlace, .desk, .ordinal])
          && !isBehind(index, within: 6, [.publicPlace, .desk, .topic])
    else { return false }
    return start < 2 || tokens[start - 1].gap.ends != .none || tokens[start - 2].kind != .number
  }

  /// `meneer woont in kamer 21 van het zorgcentrum`: a room of a building for all in which one lives.
  private func isLivedIn(_ unit: Int) -> Bool {
    isBefore(unit, within: 3, [.lives, .sits])
      && (max(0, unit - 7)..<unit).contains {
        isOnePerson($0) || tokens[$0].has([.household, .title, .wordyTitle])
      }
  }

  /// Whether those who live there stand before a number.
  private func isResident(before start: Int, _ index: Int, _ last: Int) -> Bool {
    guard start > 0, tokens[start].gap.ends == .none else { return false }
    let hasWord = start < index || isMarkedNumber(index)
    let isBracketed = tokens[start].gap.mark == UInt8(ascii: "(")
    guard tokens[start].gap.isTitleGap || isBracketed || isMarkedNumber(index) else { return false }
    var place = start - 1
    // `die van nr 29`, `het stel uit 7`
    var link: NoteToken?
    if tokens[place].has([.of, .at]) || tokens[place].value == Word.in, place > 0,
      tokens[place].gap.isSpace || tokens[place].gap.isAbbreviated
    {
      link = tokens[place]
      place -= 1
    }
    let who = tokens[place]
    guard who.kind == .word, !isPartOfMore(place), !isEachOrNone(place) else { return false }
    if who.has(.resident) {
      return hasWord || link != nil && tokens[index].number > 1
        || link == nil && isBareNumber(place, index, last, isBracketed)
    }
    if who.is(ScanWord.besideHome), link == nil {
      // `naast 12 wordt gedeald`, and not `naast 12 andere bewoners`
      return hasWord || tokens[index].number > 1 && (next(last + 1) == nil || isVerbBehind(last))
    }
    let isPointer = who.is(ScanWord.homePointer)
    guard
      isPointer && link != nil || isSomebody(place) || who.has(.people) && link != nil
        || who.has(.someone)
    else { return false }
    if hasWord { return true }
    guard let link, tokens[index].number > 1 else { return false }
    // `kinderen van 8` are as old, `mensen op 14` live there.
    if link.value == Word.van {
      return isPointer || who.has([.title, .wordyTitle, .household])
    }
    return link.value == Word.op && !isDay(index, last)
  }

  /// `elke bewoner van 12`, `vijf huurders`: nobody in particular, or so many of them.
  private func isEachOrNone(_ place: Int) -> Bool {
    guard place > 0, tokens[place].gap.ends == .none else { return false }
    let before = tokens[place - 1]
    return before.has(.anyone) && before.value != Word.enige
  }

  /// Whether a number right behind a resident is that of the house, and not that of the resident in
  /// a list of answers or how many they are: `Bewoner 2:`, `bewoners (12)`.
  private func isBareNumber(_ place: Int, _ index: Int, _ last: Int, _ isBracketed: Bool) -> Bool {
    let isRow = last > index
    let who = tokens[place]
    if place > 0, tokens[place].gap.isSpace, tokens[place - 1].kind == .number { return false }
    if who.has(.people) || isPlural(place) {
      return !isBracketed && (isRow || isVerbBehind(last))
    }
    guard !isRow, who.has(.role) else { return true }
    let isLabel = byte(at: tokens[last].range.upperBound) == UInt8(ascii: ":")
    return tokens[index].number >= (isLabel ? 10 : 6)
  }

  private func isPlural(_ index: Int) -> Bool {
    let end = bytes[tokens[index].range].suffix(2).map { $0 | 0x20 }
    return end == Array("en".utf8) || end.last == UInt8(ascii: "s")
  }

  /// Whether a day may be meant: `iemand op 12 en 13 mei`.
  private func isDay(_ index: Int, _ last: Int) -> Bool {
    tokens[index].number < 32 && next(last + 1)?.has(.month) == true
  }

  /// Whether a number opens a clause as what it is about: `#44 heeft`, `Nr. 12 klaagt`, `Op 23 wonen`.
  private func isSubjectByNumber(_ start: Int, _ index: Int, _ last: Int) -> Bool {
    let hasWord = start < index || isMarkedNumber(index)
    if hasWord, opensClause(start) {
      return tokens[index].number > 3 && isVerbBehind(last)
        && !isBehind(last, within: 4, [.publicPlace, .topic])
    }
    guard start > 0, tokens[start].gap.isSpace, opensClause(start - 1), tokens[start - 1].has(.at),
      tokens[index].number > 1, let verb = next(last + 1), verb.gap.isSpace
    else { return false }
    return verb.has(.lives) && verb.value != Word.zat
      || tokens[start - 1].value == Word.in && verb.has([.copula, .neutral])
        && !isBehind(last, within: 4, [.publicPlace, .topic, .desk])
      || !hasWord && isVisited(behind: last)
  }

  private func isVerbBehind(_ index: Int) -> Bool {
    guard let verb = next(index + 1), verb.gap.isSpace, verb.kind == .word else { return false }
    // `buren 12 missen een lamp`
    if !verb.has([.small, .at, .of, .slot]),
      next(index + 2)?.has([.article, .definite, .worry]) == true
    {
      return true
    }
    return verb.has([.tie, .copula, .singular, .neutral, .says, .acts, .benign, .lives])
      || self.verb(at: index + 1).map { $0.form != .participle } ?? false
  }

  /// The most by which the numbers of a row of a few homes are apart.
  private static let longestRow = 8

  private static let m = WordHash.of("m".utf8)
}
