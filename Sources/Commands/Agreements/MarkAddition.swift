internal import Source

/// A mark behind an agreement that has none, in the note in which it was made.
struct MarkAddition {
  let file: SourceFile
  /// The line of the agreement, counted from 1.
  let line: Int

  /// The bytes of the note with `^mark` at the end of the line; all others stay as they are.
  func adding(_ mark: String) -> [UInt8] {
    let words = file.range(ofLine: line)
    var end = words.upperBound
    while end > words.lowerBound, file.bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    return file.bytes[..<end] + Array(" ^\(mark)".utf8) + file.bytes[end...]
  }
}
