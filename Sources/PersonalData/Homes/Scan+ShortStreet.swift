internal import Lexicons
internal import Source
internal import Words

/// A street of which the name is cut short: `K'laan 4`, `St. J'straat 12`.
extension Scan {
  mutating func shortStreet(at index: Int) {
    guard index > 0, tokens[index].gap.isOnly("'") || tokens[index].gap.isOnly("."),
      tokens[index].length > 1,
      tokens[index - 1].isCapitalised, tokens[index - 1].length < 6,
      !tokens[index - 1].gap.isGlued || index == 1,
      Self.ends.end(tokens[index].range, of: bytes), !isWithinMatch(index),
      let number = next(index + 1), number.kind == .number, number.gap.isSpace,
      number.length < 5, number.number > 0, !isCount(index + 1)
    else { return }
    add(
      .homeAddress,
      tokens[index - 1].range.lowerBound..<tokens[houseEnd(index + 1)].range.upperBound)
  }

  private static let ends = WordEnds(ScanWord.streetEnd.words)
}
