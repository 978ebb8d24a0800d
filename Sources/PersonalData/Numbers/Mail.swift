internal import Source

/// Addresses of mailboxes.
enum Mail {
  /// The mail address around an `@`, when there is one.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - sign: The place of the `@`.
  ///   - floor: Where the address before ends; this one cannot reach back over it.
  /// - Returns: The bytes of the address.
  static func address(
    in bytes: Span<UInt8>, around sign: Int, from floor: Int
  ) -> ByteRange? {
    var start = sign
    while start > floor, isLocal(bytes[start - 1]) { start -= 1 }
    while start < sign, bytes[start] == UInt8(ascii: ".") || bytes[start] == UInt8(ascii: "-") {
      start += 1
    }
    var end = sign + 1
    var lastDot = -1
    while end < bytes.count, Bytes.isAlphanumeric(bytes[end]) || isInner(bytes, end) {
      if bytes[end] == UInt8(ascii: ".") { lastDot = end }
      end += 1
    }
    guard start < sign, lastDot > sign + 1, end - lastDot > 2 else { return nil }
    return start..<end
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    Bytes.isAlphanumeric(byte) || byte >= 0xC3
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%")
  }

  /// Whether a full stop or hyphen here stands inside a domain.
  private static func isInner(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "-"))
      && index + 1 < bytes.count && Bytes.isAlphanumeric(bytes[index + 1])
  }
}
