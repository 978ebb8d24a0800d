internal import Source

/// The mark that opens or closes a block of code: three or more backticks or tildes
/// (CommonMark 0.30 §4.5).
struct CodeFence: Hashable {
  let mark: UInt8
  let length: Int

  /// Reads a line that opens a block of code; what stands behind its mark says what is in it.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - line: The line without spaces, quote signs and list marks before it.
  init?(opening bytes: borrowing Span<UInt8>, _ line: ByteRange) {
    guard let length = Self.length(bytes, line) else { return nil }
    mark = bytes[line.lowerBound]
    self.length = length
    // Backticks further on make it code within a line: ```` ```x``` ````.
    guard mark == UInt8(ascii: "`") else { return }
    for index in (line.lowerBound + length)..<line.upperBound where bytes[index] == mark {
      return nil
    }
  }

  /// Whether a line closes the block: the same mark, as long or longer, and nothing behind it.
  func isClosed(by bytes: borrowing Span<UInt8>, _ line: ByteRange) -> Bool {
    guard let count = Self.length(bytes, line), count >= length, bytes[line.lowerBound] == mark
    else { return false }
    for index in (line.lowerBound + count)..<line.upperBound
    where bytes[index] != 0x20 && bytes[index] != 0x09 {
      return false
    }
    return true
  }

  /// The marks that a line starts with; `nil` when they are less than three.
  private static func length(_ bytes: borrowing Span<UInt8>, _ line: ByteRange) -> Int? {
    guard line.count >= 3 else { return nil }
    let mark = bytes[line.lowerBound]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    var end = line.lowerBound
    while end < line.upperBound, bytes[end] == mark { end += 1 }
    return end - line.lowerBound >= 3 ? end - line.lowerBound : nil
  }
}
