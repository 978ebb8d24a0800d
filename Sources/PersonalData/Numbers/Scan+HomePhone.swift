internal import Lexicons
internal import Source

/// The number of a telephone at home as a village says it, without the digits of the town: `bel de
/// buurvrouw 447193`, `oma 44 71 93`.
extension Scan {
  /// The token behind one that begins at a token; `nil` where none does.
  mutating func homePhone(at index: Int) -> Int? {
    if let last = brokenMobileEnd(index) {
      let digits = bytes[tokens[index].range.lowerBound..<tokens[last].range.upperBound]
        .filter { (0x30...0x39).contains($0) }
      // The number of an office is public.
      if let national = PhoneNumber.national(String(decoding: digits, as: UTF8.self)),
        publicNumbers.contains(national)
      {
        return last + 1
      }
      add(.phoneNumber, tokens[index].range.lowerBound..<tokens[last].range.upperBound)
      return last + 1
    }
    guard !isPartOfMore(index), let last = digitsEnd(index), !isPartOfMore(last + 1),
      isAround(index, last, .phone),
      isAround(index, last, Self.people)
        || (max(0, index - 4)..<index).contains(where: { tokens[$0].is(.hisOrHer) }),
      !isBefore(index, within: 3, .thing) || isBefore(index, within: 3, .phone),
      next(last + 1)?.has(.unit) != true
    else { return nil }
    add(.phoneNumber, tokens[index].range.lowerBound..<tokens[last].range.upperBound, .possible)
    return last + 1
  }

  /// The last token of `06.48. 21. 93 .70`: a mobile number in groups with whatever between them.
  private func brokenMobileEnd(_ index: Int) -> Int? {
    guard tokens[index].length == 2, tokens[index].number == 6, !isPartOfMore(index) else {
      return nil
    }
    var last = index
    var digits = 2
    while digits < 10, last + 1 < tokens.count, tokens[last + 1].kind == .number,
      tokens[last + 1].gap.ends < .block, tokens[last + 1].length < 9,
      bytes[tokens[last].range.upperBound..<tokens[last + 1].range.lowerBound]
        .allSatisfy({ " .-/:()".utf8.contains($0) })
    {
      last += 1
      digits += tokens[last].length
    }
    guard digits == 10, last + 1 == tokens.count || !isPartOfMore(last + 1) else { return nil }
    // `06-11-2025 12` is a day, and `06.30 - 07.45 12` hours.
    let isTime =
      tokens[index + 1].number < 60 && last > index + 2
      && (tokens[index + 2].length == 4
        || tokens[index + 2].number < 24 && tokens[index + 3].number < 60)
    return isTime && !isBefore(index, within: 3, .phone) ? nil : last
  }

  /// The last token of six to eight digits, whole or in pairs or threes.
  private func digitsEnd(_ index: Int) -> Int? {
    let length = tokens[index].length
    if (6...9).contains(length) {
      return length == 9 && Self.passesElevenTest(tokens[index].value) || tokens[index].number == 0
        ? nil : index
    }
    guard (2...3).contains(length) else { return nil }
    var last = index
    var digits = length
    while digits < 6, let more = next(last + 1), more.kind == .number,
      (2...3).contains(more.length),
      more.gap.isSpace || more.gap.isOnly(".") || more.gap.isOnly("-")
    {
      last += 1
      digits += more.length
    }
    let isMore = next(last + 1)?.kind == .number
    return (6...7).contains(digits) && last > index && !isMore ? last : nil
  }

  private func isAround(_ first: Int, _ last: Int, _ marks: WordMarks) -> Bool {
    isBefore(first, within: 4, marks) || isBehind(last, within: 3, marks)
  }

  private static let people: WordMarks = [
    .kin, .relative, .title, .wordyTitle, .household, .offspring, .neighbour,
  ]
}
