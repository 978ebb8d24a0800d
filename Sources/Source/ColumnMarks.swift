/// The offsets of some characters of long lines, so that columns are counted from there and not
/// from the start of the line.
struct ColumnMarks: Sendable {
  /// The bytes from one mark to the next, at least.
  private static let step = 512

  private struct Mark {
    let offset: Int
    /// The characters of its line before it.
    let characters: Int
  }

  private var marks: [Mark] = []

  /// - Parameters:
  ///   - bytes: The text of a file.
  ///   - starts: The offset at which each line starts.
  ///   - textStart: The offset of the first byte of text.
  init(_ bytes: [UInt8], starts: [Int], textStart: Int) {
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : bytes.count
      guard end - start > 2 * Self.step else { continue }
      var mark = Mark(offset: max(start, textStart), characters: 0)
      while let next = Self.boundary(in: bytes, from: mark.offset + Self.step, to: end) {
        mark = Mark(
          offset: next,
          characters: mark.characters + Self.characters(bytes[mark.offset..<next]))
        marks.append(mark)
      }
    }
  }

  /// The characters of a line before an offset.
  func characters(before offset: Int, from start: Int, in bytes: [UInt8]) -> Int {
    guard start < offset else { return 0 }
    let end = min(offset, bytes.count)
    let next = marks.bisected { $0.offset > offset }
    guard next > 0, marks[next - 1].offset > start else {
      return Self.characters(bytes[start..<end])
    }
    let mark = marks[next - 1]
    return mark.characters + Self.characters(bytes[mark.offset..<end])
  }

  /// The first offset between two letters of ASCII: there is always a character's end.
  private static func boundary(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    guard start < end else { return nil }
    return (start..<end).first { isPlain(bytes[$0 - 1]) && isPlain(bytes[$0]) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F }

  private static func characters(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.allSatisfy(isPlain) ? bytes.count : String(decoding: bytes, as: UTF8.self).count
  }
}
