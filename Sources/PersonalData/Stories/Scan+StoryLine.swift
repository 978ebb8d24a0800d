internal import Lexicons
internal import Source
internal import Words

/// What a line that leaves open of whom it is tells of private life.
extension Scan {
  /// Whether a line that leaves open of whom it is tells what is said of people only.
  func isConfided(_ line: Range<Int>) -> Bool {
    if line.contains(where: { tokens[$0].has([.secret, .health, .debt, .justice]) }) {
      return true
    }
    return cut(line).privateLife
      .contains { $0.weight > 1 }
  }

  /// Whether a line tells of private life.
  func isPrivate(_ line: Range<Int>) -> Bool {
    let first = tokens[line.lowerBound]
    // Within a paragraph more is about others.
    if !opensLine(line.lowerBound), !first.has(.kin) { return isConfided(line) }
    if first.has(.kin), !first.has(.people), !hasPluralOfPersons(line.lowerBound) { return true }
    if line.contains(where: { tokens[$0].has([.secret, .trouble, .health, .debt, .justice]) }) {
      return true
    }
    if line.dropFirst().contains(where: { tokens[$0].has([.country, .religion]) }) { return true }
    return cut(line).holdsPrivateLife
  }

  /// The words of a line, looked up in the lists.
  func cut(_ line: Range<Int>) -> Line {
    Line(String(decoding: bytes[range(of: line)], as: UTF8.self))
  }
}
