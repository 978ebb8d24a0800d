/// A line of a file as it is shown, with where to underline a place in it.
///
/// Tabs are spaces, so that what stands under the line stands under it in every terminal; and a
/// long line is cut around the place, with `…` for what is left out.
struct Excerpt: Hashable {
  /// The columns of a terminal that the text takes at most.
  static let widest = 96
  private static let tab = 4

  /// What is shown.
  let text: String
  /// The columns before the marks.
  let indent: Int
  /// The columns to mark; an empty place has one as well.
  let width: Int
  /// Whether the place goes on behind what is shown.
  let isCut: Bool

  /// - Parameters:
  ///   - line: The line, without its line break.
  ///   - start: The column of the first character of the place, from one.
  ///   - end: The column behind its last character, or `nil` when it is on another line.
  ///   - widest: The columns that the text takes at most.
  init(of line: ShownLine, from start: Int, to end: Int?, within widest: Int = Self.widest) {
    let cells = Self.cells(line.text)
    let offset = line.charactersBefore + 1
    let first = min(max(start - offset, 0), cells.count)
    let last = min(max(end.map { $0 - offset } ?? cells.count, first), cells.count)
    let shown = Self.window(cells, around: first..<last, within: widest)

    let before = shown.lowerBound > 0 || line.charactersBefore > 0 ? "…" : ""
    let after = shown.upperBound < cells.count || line.goesOn ? "…" : ""
    text = before + Self.text(cells[shown]) + after
    indent = before.count + Self.width(cells[shown.lowerBound..<first])
    width = max(Self.width(cells[first..<min(last, shown.upperBound)]), 1)
    isCut = end.map { $0 - offset > shown.upperBound } ?? true
  }
}

extension Excerpt {
  /// One character as it is shown; a tab is as many spaces as it is wide.
  private struct Cell {
    let character: Character
    let width: Int
  }

  private static func cells(_ line: String) -> [Cell] {
    // Signs that join no other need no looking for where a character ends.
    if line.unicodeScalars.allSatisfy(isAlone) {
      return line.unicodeScalars.map { Cell(character: Character($0), width: 1) }
    }
    var column = 0
    return line.map { character in
      let cell = cell(character, at: column)
      column += cell.width
      return cell
    }
  }

  /// Whether a scalar takes one column, and is a character by itself beside others like it.
  private static func isAlone(_ scalar: Unicode.Scalar) -> Bool {
    (0x20..<0x7F).contains(scalar.value) || scalar == "•"
  }

  private static func cell(_ character: Character, at column: Int) -> Cell {
    if let byte = character.asciiValue, byte >= 0x20, byte != 0x7F {
      return Cell(character: character, width: 1)
    }
    // What is blotted out takes one column a character.
    if character == "•" { return Cell(character: character, width: 1) }
    if character == "\t" { return Cell(character: character, width: tab - column % tab) }
    if character.unicodeScalars.contains(where: PlainText.isObeyed) {
      return Cell(character: "\u{FFFD}", width: 1)
    }
    return Cell(character: character, width: character.displayWidth)
  }

  private static func text(_ cells: ArraySlice<Cell>) -> String {
    var text = ""
    for cell in cells {
      if cell.character == "\t" {
        text += String(repeating: " ", count: cell.width)
      } else {
        text.append(cell.character)
      }
    }
    return text
  }

  private static func width(_ cells: ArraySlice<Cell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }

  /// The cells to show: all of them, or the place with as much on both sides as there is room.
  private static func window(
    _ cells: [Cell], around place: Range<Int>, within widest: Int
  ) -> Range<Int> {
    guard width(cells[...]) > widest else { return cells.indices }
    var room = widest - 2
    var shown = place.lowerBound..<place.lowerBound

    func grow(forwardTo end: Int) {
      while shown.upperBound < end, cells[shown.upperBound].width <= room {
        room -= cells[shown.upperBound].width
        shown = shown.lowerBound..<shown.upperBound + 1
      }
    }
    func grow(backwardLeaving kept: Int) {
      while shown.lowerBound > 0, cells[shown.lowerBound - 1].width <= room - kept {
        room -= cells[shown.lowerBound - 1].width
        shown = shown.lowerBound - 1..<shown.upperBound
      }
    }

    grow(forwardTo: place.upperBound)
    grow(backwardLeaving: room / 2)
    grow(forwardTo: cells.count)
    grow(backwardLeaving: 0)
    return shown
  }
}
