internal import Source
internal import Words

/// An account whose characters stand apart, or of which some are starred: `N L 9 1 A B N A …`,
/// `NL 23 / ASNB / 0123 …`, `NL91 ABNA **** **** 00`.
extension Scan {
  mutating func spelledAccount(at index: Int) {
    guard tokens[index].is(ScanWord.accountLead), !isWithinMatch(index),
      index == 0 || !isPartOfMore(index)
    else { return }
    // Stars part the groups, or stand for what is left out.
    guard
      let last = accountEnd(from: index, countingStars: false)
        ?? accountEnd(from: index, countingStars: true)
    else { return }
    add(.bankAccount, tokens[index].range.lowerBound..<tokens[last].range.upperBound, .possible)
  }

  /// The last token of an account that starts at a token.
  private func accountEnd(from index: Int, countingStars: Bool) -> Int? {
    var text: [UInt8] = []
    var last = index
    while last < tokens.count, text.count < Self.length {
      let token = tokens[last]
      guard token.kind != .judged, last == index || token.gap.ends < .block,
        last == index || token.length < 11
      else { break }
      if countingStars, last > index { text += stars(before: last) }
      text += bytes[token.range].filter(Bytes.isAlphanumeric).map { $0 | 0x20 }
      last += 1
    }
    guard text.count == Self.length || countingStars && (15...19).contains(text.count),
      hasShape(text)
    else { return nil }
    let number = text.map { $0 >= 0x61 ? $0 & 0xDF : $0 }
    let isOne = text.contains(Self.star) ? countingStars : Self.passes97(number)
    return isOne ? last - 1 : nil
  }

  /// Two letters, two digits, a bank and ten digits, any of which may be starred.
  private func hasShape(_ text: [UInt8]) -> Bool {
    text.indices.allSatisfy { place in
      let isLetter = place < 2 || (4..<8).contains(place)
      if text[place] == Self.star { return place > 1 }
      return isLetter ? Bytes.isASCIILetter(text[place]) : Bytes.isDigit(text[place])
    }
  }

  private func stars(before index: Int) -> [UInt8] {
    bytes[tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound].filter {
      $0 == Self.star
    }
  }

  private static let star = UInt8(ascii: "*")
  private static let length = 18
}
