internal import Lexicons
internal import Words

/// With whom something is done: who stands behind `met` and the like.
extension OwnerReader {
  /// Finds who stands behind `met` and the like, and who is joined to them.
  mutating func readPartners() {
    var last: Int?
    for (place, actor) in actors.enumerated() {
      let start = opening(of: actor.tokens.lowerBound)
      let isJoined = last.map { isJoint(from: actors[$0], to: actor) } ?? false
      guard actor.isKnown, isJoined || follows(with: start), !actor.isAnybody(line) else {
        continue
      }
      addPartner(actor.name)
      helpers.insert(place)
      last = place
    }
  }

  /// Whether `met` stands before a token, or `met gereedschap van`.
  private func follows(with start: Int) -> Bool {
    var start = start
    // `hulp: groen`, `i.s.m. groen`
    while start > 0, line.tokens[start - 1].isMark(":") || isGluedPoint(start - 1) { start -= 1 }
    if match("with", endingAt: start) != nil { return true }
    guard start > 2, roles[start - 1]?.isPreposition ?? false, roles[start - 2] == nil else {
      return false
    }
    return match("with", endingAt: start - 2) != nil
      || (isDeterminer(start - 3) && match("with", endingAt: opening(of: start - 2)) != nil)
  }

  /// Whether the point of an abbreviation stands at a token.
  func isGluedPoint(_ index: Int) -> Bool {
    line.tokens[index].isMark(".") && line.tokens[index].isGlued
  }

  /// Whether tokens only join names: a comma, `+`, `en`.
  func isJoint(_ tokens: Range<Int>) -> Bool {
    !tokens.isEmpty && tokens.count < 3
      && tokens.allSatisfy { index in
        roles[index] == .coordinator
          || ["+", "&", "/", ","].contains(where: line.tokens[index].isMark)
      }
  }
}
