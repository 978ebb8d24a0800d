internal import Lexicons
internal import Source
internal import Words

extension Scan {
  /// A telephone number in words, or half of it: `nul zes twaalf vierendertig …`, `nul zes 1 2 3 …`.
  mutating func spokenNumber(at index: Int) {
    _ = numberInDigitsAndWords(from: index, digits: 1)
  }

  /// A telephone number in words that leaves the nought out: `zes een twee drie vier …`.
  ///
  /// Eight digits in words one behind another are no count of anything, but one, two, three, four is
  /// how people count.
  mutating func spokenShort(at index: Int) {
    guard tokens[index].is(ScanWord.digit), index == 0 || !isSpoken(index - 1),
      let after = next(index + 1), after.value != tokens[index].value
    else { return }
    var last = index
    while let token = next(last + 1), token.gap.isSpaced || token.gap.isOnly("-"),
      isSpoken(last + 1), last < index + 9
    { last += 1 }
    guard last > index + 6, !isCounting(index...index + 3) else { return }
    add(.phoneNumber, tokens[index].range.lowerBound..<tokens[last].range.upperBound, .possible)
  }

  private func isSpoken(_ index: Int) -> Bool {
    tokens[index].kind == .word && spokenDigits(index) != nil
  }

  /// Whether words for numbers go up one by one.
  private func isCounting(_ words: ClosedRange<Int>) -> Bool {
    let digits = words.map { index in
      ScanWord.digit.words.firstIndex { WordHash.of($0.utf8) == tokens[index].value } ?? 0
    }
    return zip(digits, digits.dropFirst()).allSatisfy { $1 == $0 + 1 }
  }

  /// A mobile number of which only some digits are words: `06 twaalf 34 56 78`.
  mutating func spokenMobile(at index: Int) -> Int? {
    guard bytes[tokens[index].range].first == 0x30, (2...4).contains(tokens[index].length),
      let word = next(index + 1), word.kind == .word
    else { return nil }
    return numberInDigitsAndWords(from: index, digits: tokens[index].length)
  }

  /// Adds a number that begins with some digits, and returns the token behind it.
  private mutating func numberInDigitsAndWords(from index: Int, digits: Int) -> Int? {
    guard !isWithinMatch(index), !isPartOfMore(index) else { return nil }
    var digits = digits
    var last = index
    while let token = next(last + 1), last < index + 12, let count = spokenDigits(last + 1),
      token.gap.isSpaced || token.gap.mark == UInt8(ascii: "-")
    {
      digits += count
      last += 1
    }
    guard digits > 8, digits < 12 else { return nil }
    add(.phoneNumber, tokens[index].range.lowerBound..<tokens[last].range.upperBound, .possible)
    return last + 1
  }

  /// How many digits a number or a word for one is; `nil` for other words.
  private func spokenDigits(_ index: Int) -> Int? {
    let token = tokens[index]
    if token.kind == .number { return token.length }
    if token.is(ScanWord.digit) { return 1 }
    let isPair = Self.pairEnds.end(token.range, of: bytes)
    return isPair && token.length < 18 ? 2 : nil
  }

  private static let pairEnds = WordEnds(ScanWord.digitPairEnd.words)
}
