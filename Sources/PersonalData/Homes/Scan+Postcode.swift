internal import Source
internal import Words

/// A postcode with the number of a house before or behind it.
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
          && (!letters.has(Self.noPostcode) || letters.isUpper && isSaid(postcode: index))
    else { return nil }
    var number = index + 2
    if tokens[number].has(.houseNumber) { number += 1 }
    // `1234AB5`
    let isJoined = number == index + 2 && letters.gap.isGlued && letters.isUpper
    guard let house = next(number), house.kind == .number, house.length <= 5,
      house.gap.isSpaced || isJoined && house.gap.isGlued
        || letters.isUpper && (house.gap.isOnly("-") || house.gap.isOnly("/")),
      [0, UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "/")].contains(
        house.gap.mark),
      houseEnd(number) > number || !isCount(number)
    else { return nil }
    let end = houseEnd(number)
    add(.homeAddress, token.range.lowerBound..<tokens[end].range.upperBound)
    return end + 1
  }

  /// `postcode 1234 KM 12`, `1234 KM, nr 12`: what a word beside it says it is.
  private func isSaid(postcode index: Int) -> Bool {
    index > 0 && tokens[index].gap.ends == .none && tokens[index - 1].is(ScanWord.postcode)
      || tokens[index + 2].has(.houseNumber)
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
  func postcodeEnd(from start: Int) -> Int? {
    guard let digits = next(start), digits.kind == .number, digits.length == 4,
      digits.number >= 1000,
      digits.gap.isSpaced, digits.gap.mark == 0 || digits.gap.mark == UInt8(ascii: ","),
      let letters = next(start + 1), letters.kind == .word, letters.range.count == 2,
      letters.gap.isGlued || letters.gap.isSpace && !letters.has(Self.noPostcode),
      letters.isUpper || letters.gap.isGlued || letters.marks.isSubset(of: .shortName)
    else { return nil }
    return start + 1
  }

  private static let noPostcode: WordMarks = [
    .small, .unit, .month, .particle, .article, .notName, .of, .at, .person,
  ]
}
