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
    while let before = localCharacter(in: bytes, before: start, from: floor) { start = before }
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

  /// Where the character before an offset starts, when the name before an `@` may hold it: a letter,
  /// with an accent or not, a number, or a mark; or what nobody sees in the middle of it.
  private static func localCharacter(
    in bytes: Span<UInt8>, before end: Int, from floor: Int
  ) -> Int? {
    guard end > floor else { return nil }
    if bytes[end - 1] < 0x80 { return isLocal(bytes[end - 1]) ? end - 1 : nil }
    var start = end - 1
    while start > floor, end - start < 3, bytes[start] < 0xC0 { start -= 1 }
    let isWhole = Bytes.length(bytes[start]) == end - start
    return isWhole && (Bytes.startsLetter(bytes, start) || Bytes.invisible(bytes, start) > 0)
      ? start : nil
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    Bytes.isAlphanumeric(byte)
      || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "%")
  }

  /// Whether a full stop or hyphen here stands inside a domain.
  private static func isInner(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
    (bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: "-"))
      && index + 1 < bytes.count && Bytes.isAlphanumeric(bytes[index + 1])
  }
}
