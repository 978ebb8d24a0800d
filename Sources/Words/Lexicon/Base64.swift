/// Bytes as letters, for tables that stand in the program as one text (RFC 4648, section 4).
enum Base64 {
  /// The bytes of letters that a tool wrote; other signs end them.
  static func bytes(of letters: borrowing Span<UInt8>) -> [UInt8] {
    var values = InlineArray<256, UInt32>(repeating: other)
    for (value, letter) in alphabet.utf8.enumerated() { values[Int(letter)] = UInt32(value) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(letters.count / 4 * 3)
    var index = 0
    // Four letters are three bytes; the last of them may be fewer.
    while index + 4 <= letters.count {
      let (first, second) = (values[Int(letters[index])], values[Int(letters[index + 1])])
      let (third, fourth) = (values[Int(letters[index + 2])], values[Int(letters[index + 3])])
      guard first | second | third | fourth < other else { break }
      let group = first << 18 | second << 12 | third << 6 | fourth
      bytes.append(UInt8(truncatingIfNeeded: group >> 16))
      bytes.append(UInt8(truncatingIfNeeded: group >> 8))
      bytes.append(UInt8(truncatingIfNeeded: group))
      index += 4
    }
    var (group, count) = (UInt32(0), 0)
    while index < letters.count, count < 4, values[Int(letters[index])] < other {
      group = group << 6 | values[Int(letters[index])]
      count += 1
      index += 1
    }
    if count > 1 { bytes.append(UInt8(truncatingIfNeeded: group >> (count == 2 ? 4 : 10))) }
    if count > 2 { bytes.append(UInt8(truncatingIfNeeded: group >> 2)) }
    return bytes
  }

  /// What a sign that is no letter counts for: a bit that no letter has.
  private static let other: UInt32 = 64

  private static let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
}
