/// The lines of a text, to tell where they went when it was changed in one place.
struct SourceLines {
  private let lines: [ArraySlice<UInt8>]

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// The line, counted from one, to which a line of the text went as it was.
  ///
  /// - Returns: `nil` for a line that was changed.
  func line(of line: Int, in before: SourceLines) -> Int? {
    guard line >= 1, line <= before.lines.count else { return nil }
    let kept = min(lines.count, before.lines.count)
    var start = 0
    while start < kept, lines[start] == before.lines[start] { start += 1 }
    if line <= start { return line }
    let shift = lines.count - before.lines.count
    var end = before.lines.count
    while end > start, end + shift > start, lines[end + shift - 1] == before.lines[end - 1] {
      end -= 1
    }
    return line > end ? line + shift : nil
  }
}
