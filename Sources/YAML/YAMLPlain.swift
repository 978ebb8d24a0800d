internal import Source

/// Values that are what they say, and the marks that make a value something else.
enum YAMLPlain {
  /// Whether a value on one line is a plain scalar, so that its words are its bytes.
  ///
  /// Plain scalars end at `: ` and ` #` (YAML 1.2.2 §7.3.3); here `#` only starts a comment
  /// when a space follows, because hurried writers list `#tags`.
  static func isPlain(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
    guard !range.isEmpty else { return true }
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "*"),
      UInt8(ascii: "!"), UInt8(ascii: "%"), UInt8(ascii: "`"), UInt8(ascii: "?"),
      UInt8(ascii: "]"), UInt8(ascii: "}"):
      return range.count == 1 && bytes[range.lowerBound] == UInt8(ascii: "?")
    default: break
    }
    for index in range.dropLast()
    where bytes[index] == UInt8(ascii: ":") && bytes[index + 1] == 0x20 {
      return false
    }
    return bytes[range.upperBound - 1] != UInt8(ascii: ":")
  }

  /// A value without the comment behind it.
  static func withoutComment(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> ByteRange {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == UInt8(ascii: "#"), index > range.lowerBound, bytes[index - 1] == 0x20,
        index + 1 < range.upperBound, bytes[index + 1] == 0x20
      {
        var end = index
        while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
        return range.lowerBound..<end
      }
      index += 1
    }
    return range
  }

  /// The place of an anchor or alias (`&name`, `*name`) where a value starts.
  static func alias(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> ByteRange? {
    var isStart = true
    for index in range {
      let byte = bytes[index]
      if isStart, byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"),
        index + 1 < range.upperBound,
        (bytes[index + 1] | 0x20) >= 0x61, (bytes[index + 1] | 0x20) <= 0x7A
      {
        return index..<(index + 2)
      }
      switch byte {
      case 0x20: break
      case UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: "{"),
        UInt8(ascii: ","), 0x0A:
        isStart = true
      default: isStart = false
      }
    }
    return nil
  }

  /// A value without a quotation mark that is never closed, straight or curly.
  static func withoutQuotes(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> ByteRange {
    guard let first = range.first,
      bytes[first] == UInt8(ascii: "\"") || bytes[first] == UInt8(ascii: "'")
    else { return range }
    // In `'t Hofje` and `'s avonds` the mark is a letter that was left out.
    if bytes[first] == UInt8(ascii: "'"), range.count > 3, bytes[first + 2] == 0x20,
      bytes[first + 1] | 0x20 == UInt8(ascii: "t") || bytes[first + 1] | 0x20 == UInt8(ascii: "s")
    {
      return range
    }
    let isClosed = range.count > 1 && bytes[range.upperBound - 1] == bytes[first]
    return (first + 1)..<(isClosed ? range.upperBound - 1 : range.upperBound)
  }
}
