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
    let cells = Cells(line.text)
    let offset = line.charactersBefore + 1
    let first = min(max(start - offset, 0), cells.count)
    let last = min(max(end.map { $0 - offset } ?? cells.count, first), cells.count)
    let shown = Self.window(cells, around: first..<last, within: widest)

    let before = shown.lowerBound > 0 || line.charactersBefore > 0 ? "…" : ""
    let after = shown.upperBound < cells.count || line.goesOn ? "…" : ""
    text = before + cells.text(shown) + after
    indent = before.count + cells.width(shown.lowerBound..<first)
    width = max(cells.width(first..<min(last, shown.upperBound)), 1)
    isCut = end.map { $0 - offset > shown.upperBound } ?? true
  }
}

extension Excerpt {
  /// The characters of a line as they are shown, each with the columns that it takes.
  private enum Cells {
    /// Signs that join no other and take one column: where a character ends needs no looking for.
    case plain([Unicode.Scalar])
    case mixed([Cell])

    init(_ line: String) {
      if line.unicodeScalars.allSatisfy(Self.isAlone) {
        self = .plain(Array(line.unicodeScalars))
      } else {
        var column = 0
        self = .mixed(
          line.map { character in
            let cell = Cell(character, at: column)
            column += cell.width
            return cell
          })
      }
    }

    /// Whether a scalar takes one column, and is a character by itself beside others like it.
    private static func isAlone(_ scalar: Unicode.Scalar) -> Bool {
      (0x20..<0x7F).contains(scalar.value) || scalar == "•"
    }

    /// The text of signs that ``isAlone(_:)`` is true of: those of ASCII, and `•`.
    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
      var bytes: [UInt8] = []
      bytes.reserveCapacity(scalars.count)
      for scalar in scalars {
        if scalar.isASCII {
          bytes.append(UInt8(scalar.value))
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    }

    var count: Int {
      switch self {
      case .plain(let scalars): scalars.count
      case .mixed(let cells): cells.count
      }
    }

    func width(at place: Int) -> Int {
      switch self {
      case .plain: 1
      case .mixed(let cells): cells[place].width
      }
    }

    func width(_ places: Range<Int>) -> Int {
      switch self {
      case .plain: places.count
      case .mixed(let cells): cells[places].reduce(0) { $0 + $1.width }
      }
    }

    func text(_ places: Range<Int>) -> String {
      var text = ""
      switch self {
      case .plain(let scalars): return Self.text(scalars[places])
      case .mixed(let cells):
        for cell in cells[places] {
          if cell.character == "\t" {
            text += String(repeating: " ", count: cell.width)
          } else {
            text.append(cell.character)
          }
        }
      }
      return text
    }
  }

  /// One character as it is shown; a tab is as many spaces as it is wide.
  private struct Cell {
    let character: Character
    let width: Int

    init(_ character: Character, at column: Int) {
      if let byte = character.asciiValue, byte >= 0x20, byte != 0x7F {
        (self.character, width) = (character, 1)
      } else if character == "•" {
        // What is blotted out takes one column a character.
        (self.character, width) = (character, 1)
      } else if character == "\t" {
        (self.character, width) = (character, tab - column % tab)
      } else if character.unicodeScalars.contains(where: PlainText.isObeyed) {
        (self.character, width) = ("\u{FFFD}", 1)
      } else {
        (self.character, width) = (character, character.displayWidth)
      }
    }
  }

  /// The cells to show: all of them, or the place with as much on both sides as there is room.
  private static func window(
    _ cells: Cells, around place: Range<Int>, within widest: Int
  ) -> Range<Int> {
    guard cells.width(0..<cells.count) > widest else { return 0..<cells.count }
    var room = widest - 2
    var shown = place.lowerBound..<place.lowerBound

    func grow(forwardTo end: Int) {
      while shown.upperBound < end, cells.width(at: shown.upperBound) <= room {
        room -= cells.width(at: shown.upperBound)
        shown = shown.lowerBound..<shown.upperBound + 1
      }
    }
    func grow(backwardLeaving kept: Int) {
      while shown.lowerBound > 0, cells.width(at: shown.lowerBound - 1) <= room - kept {
        room -= cells.width(at: shown.lowerBound - 1)
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
