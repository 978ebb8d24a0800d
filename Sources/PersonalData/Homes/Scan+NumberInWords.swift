internal import Source
internal import Words

/// Homes with a number that is written as a word.
extension Scan {
  /// `nummer veertien`, `hofje 3`, as the home of one person.
  mutating func numberInWords(at index: Int) {
    guard tokens[index].has(.numeral), index > 0, tokens[index].gap.isTitleGap else { return }
    if tokens[index].gap.isSpace, let street = streetBefore(numeral: index) {
      let last = suffixEnd(index)
      return add(
        .homeAddress, tokens[street].range.lowerBound..<tokens[last].range.upperBound, .possible)
    }
    guard tokens[index - 1].has(.houseNumber) else { return }
    // `Kersenlaan nr. veertien`
    let street =
      index > 1 && tokens[index - 1].gap.isSpace && tokens[index - 2].isCapitalised
      ? streetStart(index - 2) : nil
    let isHome =
      street != nil || personBefore(index - 1) != nil || isBehind(index, within: 3, .lives)
      || isBefore(index - 1, within: 3, .lives)
      || isBefore(index - 1, within: 2, .resident) || isBefore(index - 1, within: 1, .beside)
      || opensClause(index - 1) && next(index + 1)?.has([.tie, .copula, .says, .acts]) == true
      || tokens[index - 1].is(ScanWord.houseNumber)
    guard isHome else { return }
    add(
      .homeAddress, tokens[street ?? index - 1].range.lowerBound..<tokens[index].range.upperBound)
  }

  /// The last token of what stands behind a number in words: `zwart`, `b-rood`, `hs`.
  private func suffixEnd(_ index: Int) -> Int {
    var last = index
    while let token = next(last + 1), last < index + 2, token.gap.isSpace || token.gap.isOnly("-"),
      token.has(.houseSuffix) && !token.has([.at, .of, .small]) || token.length == 1
    {
      last += 1
    }
    return last
  }

  /// The first token of a street that a number in words follows, which counts nothing: `Wilgenpad tien`.
  private func streetBefore(numeral index: Int) -> Int? {
    guard tokens[index - 1].isCapitalised,
      let start = streetStart(index - 1)
        ?? (isBareStreet(index - 1) || suffixEnd(index) > index ? index - 1 : nil)
    else { return nil }
    guard let after = next(index + 1), after.gap.isSpace else { return start }
    return after.length == 1 || after.has([.houseSuffix, .tie, .copula, .says]) ? start : nil
  }
}
