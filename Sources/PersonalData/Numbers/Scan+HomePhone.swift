internal import Lexicons
internal import Source

/// The number of a telephone at home as a village says it, without the digits of the town: `bel de
/// buurvrouw 447193`, `oma 44 71 93`.
extension Scan {
  /// The token behind one that begins at a token; `nil` where none does.
  mutating func homePhone(at index: Int) -> Int? {
    guard !isPartOfMore(index), let last = digitsEnd(index), !isPartOfMore(last + 1),
      isAround(index, last, .phone), isAround(index, last, Self.people),
      !isBefore(index, within: 3, .thing) || isBefore(index, within: 3, .phone),
      next(last + 1)?.has(.unit) != true
    else { return nil }
    add(.phoneNumber, tokens[index].range.lowerBound..<tokens[last].range.upperBound, .possible)
    return last + 1
  }

  /// The last token of six or seven digits, whole or in pairs or threes.
  private func digitsEnd(_ index: Int) -> Int? {
    if (6...7).contains(tokens[index].length) { return tokens[index].number > 0 ? index : nil }
    guard (2...3).contains(tokens[index].length) else { return nil }
    var last = index
    var digits = tokens[index].length
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
