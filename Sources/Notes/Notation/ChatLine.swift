internal import Source

/// A line of an exported chat: `03-03-2026 20:14 - Regisseur: …`, `[3/3/26, 20:14:05] Regisseur: …`.
struct ChatLine {
  /// The day, when it is written.
  var day: ByteRange?
  /// Who wrote it; `nil` for what the chat itself says, such as that somebody joined.
  var sender: ByteRange?
  var content: ByteRange

  /// Reads the time and the sender off the start of a line.
  init?(_ bytes: borrowing Span<UInt8>, _ line: ByteRange) {
    var index = line.lowerBound
    func byte(_ offset: Int) -> UInt8 { offset < line.upperBound ? bytes[offset] : 0 }
    func skip(_ marks: StaticString) {
      let marks = marks.description.utf8
      while index < line.upperBound, marks.contains(bytes[index]) { index += 1 }
    }
    // Bytes that are no UTF-8 may end in the midst of a mark.
    func isMark() -> Bool {
      index + 3 <= line.upperBound && byte(index) == 0xE2 && byte(index + 1) == 0x80
    }
    // A mark of the direction of text stands before the lines of some exports.
    while isMark() { index += 3 }
    skip("[")
    if let end = Self.dayEnd(bytes, index..<line.upperBound) {
      day = index..<end
      index = end
      skip(", ")
    }
    guard let end = Self.timeEnd(bytes, index..<line.upperBound) else { return nil }
    index = end
    skip("] ")
    if byte(index) == UInt8(ascii: "-") {
      index += 1
    } else if isMark() {
      index += 3
    } else if day == nil, byte(index - 1) != 0x20 {
      return nil
    }
    skip(" ")
    let start = index
    while index < line.upperBound, index - start <= 40, bytes[index] != UInt8(ascii: ":") {
      index += 1
    }
    if byte(index) == UInt8(ascii: ":"), index > start, index - start <= 40 {
      sender = start..<index
      index += 1
    } else if day != nil {
      index = start
    } else {
      return nil
    }
    skip(" ")
    content = index..<line.upperBound
  }

  /// The end of `03-03-2026`, `3/3/26` or `2026.03.03`.
  private static func dayEnd(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
    var index = range.lowerBound
    var marks = 0
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") {
        marks += 1
      } else if byte < 0x30 || byte > 0x39 {
        break
      }
      index += 1
    }
    return marks == 2 && index - range.lowerBound >= 6 && index - range.lowerBound <= 10
      ? index : nil
  }

  /// The end of `20:14`, `20:14:05` or `8:14 PM`.
  private static func timeEnd(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
    var index = range.lowerBound
    func digits(_ most: Int) -> Int {
      var count = 0
      while index < range.upperBound, count < most, bytes[index] >= 0x30, bytes[index] <= 0x39 {
        index += 1
        count += 1
      }
      return count
    }
    guard (1...2).contains(digits(2)), index < range.upperBound, bytes[index] == UInt8(ascii: ":")
    else { return nil }
    index += 1
    guard digits(2) == 2 else { return nil }
    if index < range.upperBound, bytes[index] == UInt8(ascii: ":") {
      index += 1
      guard digits(2) == 2 else { return nil }
    }
    // `8:14 PM`, with any space before it.
    var end = index
    while end < range.upperBound, bytes[end] == 0x20 || bytes[end] >= 0x80 { end += 1 }
    if end + 1 < range.upperBound,
      bytes[end] | 0x20 == UInt8(ascii: "p") || bytes[end] | 0x20 == UInt8(ascii: "a"),
      bytes[end + 1] | 0x20 == UInt8(ascii: "m")
    {
      return end + 2
    }
    return index
  }
}
