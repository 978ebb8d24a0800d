/// Bytes as letters, for tables that stand in the program as one text (RFC 4648, section 4).
enum Base64 {
  /// The bytes of letters that a tool wrote; other signs end them.
  static func bytes(of letters: borrowing Span<UInt8>) -> [UInt8] {
    var values = InlineArray<256, UInt32>(repeating: 64)
    for (value, letter) in alphabet.utf8.enumerated() { values[Int(letter)] = UInt32(value) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3)
    var group: UInt32 = 0
    var count = 0
    for index in letters.indices {
      let value = values[Int(letters[index])]
      guard value < 64 else { break }
      group = group << 6 | value
      count += 1
      guard count == 4 else { continue }
      bytes.append(UInt8(truncatingIfNeeded: group >> 16))
      bytes.append(UInt8(truncatingIfNeeded: group >> 8))
      bytes.append(UInt8(truncatingIfNeeded: group))
      (group, count) = (0, 0)
    }
    if count > 1 { bytes.append(UInt8(truncatingIfNeeded: group >> (count == 2 ? 4 : 10))) }
    if count > 2 { bytes.append(UInt8(truncatingIfNeeded: group >> 2)) }
    return bytes
  }

  private static let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
}
