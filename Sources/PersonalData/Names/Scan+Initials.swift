internal import Words

extension Scan {
  /// A name of which nothing but the first letters is written.
  ///
  /// They stand in `J.v.d.B.` and `M. v. W.`
  mutating func initialsOnly(at index: Int) {
    guard tokens[index].isCapitalised, !isWithinMatch(index), !isPartOfMore(index),
      var token = next(index + 1), token.gap.isOnly(".") || token.gap.isAbbreviated
    else { return }
    var last = index + 1
    while last < index + 5, Self.familyInitials.contains(token.value), !token.isCapitalised {
      last += 1
      guard let after = next(last), after.gap.isTitleGap else { return }
      token = after
    }
    guard last > index + 1, token.kind == .word, token.length == 1, token.isCapitalised,
      next(last + 1)?.gap.isGlued != true
    else { return }
    let end = tokens[last].range.upperBound
    let hasStop = byte(at: end) == UInt8(ascii: ".")
    add(.personName, tokens[index].range.lowerBound..<(hasStop ? end + 1 : end))
  }

  private static let familyInitials = WordTable(words: [
    "v", "d", "vd", "van", "de", "der", "den", "ten", "ter", "el", "al", "t",
  ])
}
