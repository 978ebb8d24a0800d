internal import Lexicons
internal import Words

/// Words in a place or an occasion that lead to a front door: somebody's own garden, a street with a
/// number, the room above the shop.
extension PrivatePlace {
  static func isHome(_ line: Line) -> Bool {
    line.tokens.indices.contains { index in
      let token = line.tokens[index]
      if token.isNumber { return isHouseNumber(index, line) }
      guard token.isWord else { return false }
      if line.isA(.room, at: index) { return true }
      guard index > 0 else { return false }
      let key = line.key(index)
      if line.isA(.owner, at: index - 1), parts.contains(where: key.hasSuffix) { return true }
      // `bij Henk` leads to a door, `bij de vijver` does not.
      return line.isA(.at, at: index - 1) && token.isCapitalised
        && !line.isA(.noPerson, at: index)
    }
  }

  /// Whether a number belongs to a street or a name of one: `Eikenlaan 7`, `Lindehof en nr 14`.
  private static func isHouseNumber(_ index: Int, _ line: Line) -> Bool {
    let number = line.tokens[index]
    guard index > 0, number.number > 0, number.number < 1000, !number.isGlued else { return false }
    let before = line.tokens[index - 1]
    guard before.isWord else { return before.isMark(".") && isHouseNumber(behind: index - 2, line) }
    if index + 1 < line.tokens.count {
      let next = line.tokens[index + 1]
      if next.isGlued, next.kind == .mark, !next.isMark(","), !next.isMark(")"), !next.isMark(".") {
        return false
      }
      if next.isWord, line.isA(.counted, at: index + 1) { return false }
    }
    return isHouseNumber(behind: index - 1, line)
      || (before.isCapitalised && index > 1 && !line.holds(.months, at: index - 1)
        && !line.isA(.numbered, at: index - 1))
  }

  private static func isHouseNumber(behind index: Int, _ line: Line) -> Bool {
    guard index >= 0, line.tokens[index].isWord else { return false }
    let key = line.key(index)
    return line.isA(.numberSign, at: index)
      || streets.contains { key.hasSuffix($0) && key.count > $0.count }
  }

  private static let parts = HomeWord.homePart.words
  private static let streets = HomeWord.streetEnding.words
}
