/// Names in lines that are written in capitals, where no capital tells anything.
extension Scan {
  /// Whether a word is written in capitals.
  func isShouted(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isUpper && token.length > 1
  }

  /// A name in capitals, as in `Naam: ANNA DE VRIES`, `OVERLAST VAN POSTMA`.
  func isShoutedName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.length > 2, !isOfThing(index) else { return false }
    if token.has(.firstName), !token.has(.doubtfulName), isBeforeFamily(index) { return true }
    if token.has(.notName) { return false }
    if token.has(.surname), !token.has(.knownWord), token.length > 3 { return true }
    guard token.has(.firstName), !token.has(.doubtfulName) else {
      return token.has(.wordName) && isAfterSlot(index) && isEndOfPart(index)
    }
    if !token.has(.knownWord), token.length > 3 || isAfterSlot(index) { return true }
    if isAfterSlot(index), token.length > 3 || isEndOfPart(index) { return true }
    return next(index + 1).map { $0.gap.isSpace && $0.isUpper && $0.has([.says, .acts]) } == true
  }

  /// Whether a family name follows: `ANNA POSTMA`, `JAN DE VRIES`.
  private func isBeforeFamily(_ index: Int) -> Bool {
    guard let after = next(index + 1), after.gap.isSpace, after.isUpper else { return false }
    return after.has(.surname) || after.has(.particle) && next(index + 2)?.has(.surname) == true
  }

  /// Whether a street, a school or the like bears the name: `ANNA POSTMASTRAAT`, `BASISSCHOOL ANNA`.
  private func isOfThing(_ index: Int) -> Bool {
    let token = tokens[index]
    if "#^_".utf8.contains(byte(before: token.range.lowerBound)) || isPartOfMore(index + 1) {
      return true
    }
    if index > 0, tokens[index].gap.isSpace,
      tokens[index - 1].has([.eponym, .publicPlace, .office])
    {
      return true
    }
    guard let after = next(index + 1), after.gap.isSpace else { return endsLikeStreet(index) }
    return endsLikeStreet(index) || isStreet(index + 1) || isNamesakeEnd(index + 1)
  }

  private func isAfterSlot(_ index: Int) -> Bool {
    index > 0 && tokens[index].gap.isSpace && tokens[index - 1].has([.slot, .says])
  }

  /// Whether nothing that a word could describe stands behind it.
  private func isEndOfPart(_ index: Int) -> Bool {
    guard let after = next(index + 1) else { return true }
    return !after.gap.isSpace || after.has([.slot, .small, .says, .acts])
  }
}
