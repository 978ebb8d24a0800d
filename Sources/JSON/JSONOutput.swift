/// The bytes of a JSON text that is being written.
final class JSONOutput {
  var bytes: [UInt8] = []

  /// Writes what a value encodes itself as.
  func write<Value: Encodable>(_ value: Value) throws {
    // The commonest values need no frame.
    if Value.self == String.self, let text = value as? String { return write(text) }
    if Value.self == Int.self, let number = value as? Int { return write(number: number) }
    if Value.self == Bool.self, let flag = value as? Bool {
      return write(literal: flag ? "true" : "false")
    }
    let frame = JSONFrame(self)
    try value.encode(to: frame)
    frame.close()
  }

  func write(literal: StaticString) {
    literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
  }

  func write(number: some BinaryInteger) { bytes.append(contentsOf: String(number).utf8) }

  /// Writes a number with a fraction.
  ///
  /// - Throws: An error for what is no number.
  func write(fraction: some BinaryFloatingPoint & Encodable) throws {
    guard fraction.isFinite else {
      throw EncodingError.invalidValue(
        fraction, .init(codingPath: [], debugDescription: "JSON has no such number"))
    }
    let digits = "\(fraction)"
    bytes.append(contentsOf: digits.hasSuffix(".0") ? digits.dropLast(2).utf8 : digits[...].utf8)
  }

  /// Writes a text between quotation marks.
  func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    if text.utf8.contains(where: Self.isEscaped) {
      for byte in text.utf8 {
        if Self.isEscaped(byte) { escape(byte) } else { bytes.append(byte) }
      }
    } else {
      bytes.append(contentsOf: text.utf8)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      for digit in [byte >> 4, byte & 0xF] {
        bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
      }
    }
  }
}
