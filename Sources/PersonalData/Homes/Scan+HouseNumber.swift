internal import Source
internal import Words

/// A number that is that of a house by the words around it: `de buurman op 12`, `huisnummer 8`.
extension Scan {
  /// Whether the sentence before a token, or what follows it, names one person or household.
  func isPersonInSentence(_ index: Int) -> Bool {
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
      if let after = next(index + 1), after.value == Word.tot || after.value == Word.t,
        next(index + 2)?.kind != .word || next(index + 2)?.has(.houseNumber) == true
          || next(index + 2)?.length == 1
      {
        return nil
      }
      if isBehind(houseEnd(index), within: 5, .lives) || isBefore(index - 1, within: 5, .lives),
        !isBefore(index - 1, within: 3, .thing)
      {
        add(
          .homeAddress,
          tokens[index - 1].range.lowerBound..<tokens[houseEnd(index)].range.upperBound)
        return houseEnd(index) + 1
      }
      if isHouseByItself(index) || isBehindStreet(index - 1) {
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
    // `de hoekwoning, huisnr. 62`
    if word.is(ScanWord.houseNumber), !isCount(index) { return true }
    // `nr 7 en 9`
    let isRow =
      next(index + 1)?.value == Word.en && next(index + 2)?.kind == .number && !isCount(index + 2)
    guard isRow || !isCount(index) || word.value == Word.nummer,
      !isBefore(index - 1, within: 4, [.thing, .vehicle, .publicPlace, .unit])
    else { return false }
    if word.value == Word.huisnummer { return true }
    guard index > 1, tokens[index - 1].gap.isSpace else { return false }
    let lead = tokens[index - 2]
    // `Molenwiek nr 31`
    if lead.isCapitalised, lead.length > 4, !lead.isUpper,
      isInside(index - 2) || opensLine(index - 2),
      !lead.has([.notName, .topic, .eponym, .month, .person, .people, .desk, .office]),
      !lead.is(.listing), !lead.is(ScanWord.numbered), !isOfList(index)
    {
      return true
    }
    if word.value == Word.nummer {
      // `lawaai bij nummer 12`, and not `bij nummer 12 van de lijst`
      return (lead.value == Word.bij || lead.has(.beside)) && !isOfList(index)
    }
    return lead.has([.at, .of, .beside]) || lead.has(.against)
  }

  /// `op de Kerklaan, nummer 4`, `van de Kerklaan (nr 4)`.
  private func isBehindStreet(_ word: Int) -> Bool {
    guard word > 0, tokens[word].gap.ends == .none,
      [UInt8(ascii: ","), UInt8(ascii: "(")].contains(tokens[word].gap.mark)
    else { return false }
    return tokens[word - 1].isCapitalised && isStreet(word - 1) && !isOfList(word + 1)
  }

  /// Whether a number is the place of a thing among others: `bij nummer 3 op de kaart`.
  private func isOfList(_ index: Int) -> Bool {
    let sentence = sentenceStart(of: index)...sentenceEnd(from: index)
    return sentence.contains { tokens[$0].is(.listing) }
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
    latestNames.last?.contains(tokens[index].range.lowerBound) ?? false
  }
}
