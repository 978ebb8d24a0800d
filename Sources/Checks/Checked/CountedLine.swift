internal import Source

/// A long line of which the characters were counted, once for all that is found on it.
struct CountedLine: Sendable {
  /// Lines of fewer bytes are counted anew each time.
  static let least = 1_000

  /// The offset at which each character starts, and that behind the last.
  private let starts: [Int]
  /// The code points before each character.
  private let codePoints: [Int]

  init(_ range: ByteRange, in file: SourceFile) {
    var (starts, codePoints) = ([range.lowerBound], [0])
    for character in file.text(range) {
      // A byte that is no UTF-8 has three bytes in the text, and one on the disk.
      starts.append(min(starts[starts.count - 1] + character.utf8.count, range.upperBound))
      codePoints.append(codePoints[codePoints.count - 1] + character.unicodeScalars.count)
    }
    self.starts = starts
    self.codePoints = codePoints
  }

  /// The characters that start before an offset.
  func characters(before offset: Int) -> Int {
    starts.dropLast().bisected { $0 >= offset }
  }

  /// The characters to show around an offset.
  func shown(around offset: Int) -> Range<Int> {
    let place = characters(before: offset)
    return max(0, place - 100)..<min(starts.count - 1, place + 200)
  }

  func bytes(of characters: Range<Int>) -> ByteRange {
    starts[characters.lowerBound]..<starts[characters.upperBound]
  }

  func codePoints(before character: Int) -> Int { codePoints[character] }

  /// Whether there are characters behind an index.
  func goesOn(behind character: Int) -> Bool { character < starts.count - 1 }
}
