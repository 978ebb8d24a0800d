internal import Publication

/// How much goes on a sheet of A4: its margins, and how large letters and the room between them are.
struct Sheet: Equatable {
  /// The margin at both sides, in millimetres, as all that follow.
  let side: Int
  /// Where the text begins and ends.
  let top: Int
  let bottom: Int
  /// How far head and foot stand from the edges.
  let head: Int
  let foot: Int
  /// The size of letters, in percent.
  private let letters: Int
  /// The room above and below paragraphs, in percent.
  private let spaces: Int
  /// The height of a line, in percent of one without room between lines.
  let line: Int

  static let usual = Sheet(
    side: 22, top: 28, bottom: 24, head: 11, foot: 10, letters: 100, spaces: 100, line: 115)
  /// For those who asked for one sheet.
  static let tight = Sheet(
    side: 16, top: 18, bottom: 15, head: 8, foot: 6, letters: 83, spaces: 33, line: 102)

  /// The sheet of an edition: that of the council is one A4 an area.
  init(of edition: Edition) { self = edition == .council ? .tight : .usual }

  private init(
    side: Int, top: Int, bottom: Int, head: Int, foot: Int, letters: Int, spaces: Int, line: Int
  ) {
    (self.side, self.top, self.bottom, self.head, self.foot) = (side, top, bottom, head, foot)
    (self.letters, self.spaces, self.line) = (letters, spaces, line)
  }

  /// How wide the text is.
  var width: Int { 210 - 2 * side }

  /// About the characters of running text that stand beside each other.
  var characters: Int { width * 5000 / 99 / letters }

  /// A size of letters, in half points.
  func size(_ halfPoints: Int) -> Int { (halfPoints * letters + 50) / 100 }

  /// The room between paragraphs, in any unit.
  func room(_ length: Int) -> Int { length * spaces / 100 }
}
