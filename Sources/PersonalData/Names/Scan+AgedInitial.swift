internal import Source

extension Scan {
  /// Somebody of whom a first letter and an age are written: `L. (16)`, `K (17 jr)`, `met M., 43 jaar`.
  ///
  /// What is numbered has a word before its letter: `lamp B (2)`, `blok D (30)`.
  mutating func agedInitial(at index: Int) {
    guard tokens[index].isCapitalised, !isPartOfMore(index), !isWithinMatch(index),
      index + 1 < tokens.count, Self.ages.contains(tokens[index + 1].number),
      let isInBrackets = parts(index), standsForSomebody(index)
    else { return }
    var end = index + 1
    let saysYears = end + 1 < tokens.count && isYears(end + 1)
    if saysYears { end += 1 }
    let isWhole =
      isInBrackets ? byte(at: tokens[end].range.upperBound) == UInt8(ascii: ")") : saysYears
    guard isWhole else { return }
    add(
      .personName,
      tokens[index].range.lowerBound..<tokens[end].range.upperBound + (isInBrackets ? 1 : 0))
  }

  /// The ages by which notes tell people apart; `A (1)` is a number.
  private static let ages = 4..<106

  /// Whether a bracket stands between a letter and the number behind it, and else a comma; `nil` for
  /// all else.
  private func parts(_ index: Int) -> Bool? {
    switch gap(before: index + 1).filter({ $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ".") }) {
    case [UInt8(ascii: "(")]: true
    case [UInt8(ascii: ",")]: false
    default: nil
    }
  }

  /// Whether a letter opens a line, a sentence or a part of one, or stands behind a small word.
  private func standsForSomebody(_ index: Int) -> Bool {
    if index == 0 || tokens[index].gap.ends != .none || tokens[index].gap.mark != 0 { return true }
    if gap(before: index).contains(UInt8(ascii: "\n")) { return true }
    return tokens[index - 1].has([
      .small, .link, .of, .at, .from, .role, .says, .acts, .benign, .tie, .copula, .neutral,
    ])
  }

  /// `jaar`, `jr`, `years`, which say that the number before them is an age.
  private func isYears(_ index: Int) -> Bool {
    guard let token = next(index), token.gap.isSpace || token.gap.isGlued else { return false }
    return token.is(ScanWord.yearsOfAge)
  }
}
