package import Source

/// The places of the words of a line.
package enum LinePlaces {
  /// The bytes of a line from its first word to its last, list marks and heading marks left out.
  ///
  /// - Parameters:
  ///   - line: A line counted from one.
  ///   - file: The file.
  /// - Returns: Its words; an empty range past the last line.
  package static func words(ofLine line: Int, in file: SourceFile) -> ByteRange {
    guard line >= 1, line <= file.lineCount else { return file.bytes.count..<file.bytes.count }
    let range = file.range(ofLine: line)
    let bytes = file.bytes.span
    var start = range.lowerBound
    var end = range.upperBound
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    while start < end, isMark(bytes[start]) { start += 1 }
    // `1. ` and `[x] ` are marks as well, but `2026` and `[[wijk]]` are words.
    var next = start
    while next < end, bytes[next] >= 0x30, bytes[next] <= 0x39 { next += 1 }
    if next > start, next - start <= 3, next + 1 < end, bytes[next] == UInt8(ascii: "."),
      bytes[next + 1] == 0x20
    {
      start = next + 2
    }
    if start + 3 < end, bytes[start] == UInt8(ascii: "["), bytes[start + 2] == UInt8(ascii: "]"),
      bytes[start + 3] == 0x20
    {
      start += 4
    }
    return start..<max(start, end)
  }

  /// The bytes of some words, on a line or else anywhere in a file.
  ///
  /// - Parameters:
  ///   - words: The words as they stand there.
  ///   - line: A line counted from one; `nil` to search the whole file.
  ///   - file: The file.
  /// - Returns: The first place, or `nil` when they are not there.
  package static func range(of words: String, onLine line: Int?, in file: SourceFile) -> ByteRange?
  {
    guard line.map({ $0 >= 1 && $0 <= file.lineCount }) ?? true else { return nil }
    let range = line.map { file.range(ofLine: $0) } ?? file.textStart..<file.bytes.count
    return file.place(of: words, in: range)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "#"),
      UInt8(ascii: ">"), UInt8(ascii: "|"):
      true
    default: false
    }
  }
}
