extension JSON {
  /// The value as UTF-8, without spaces, and with a line break behind it.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// Appends the value as UTF-8, without spaces and without a line break behind it.
  package func append(to bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .truth(let truth): bytes += (truth ? "true" : "false").utf8
    case .number(let number): bytes += String(number).utf8
    case .text(let text): Self.append(text, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        element.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.append(member.name, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    case .lines(let count, let element):
      bytes.append(UInt8(ascii: "["))
      for index in 0..<count {
        bytes += (index > 0 ? ",\n" : "\n").utf8
        element(index).append(to: &bytes)
      }
      bytes += (count > 0 ? "\n]" : "]").utf8
    }
  }

  /// Appends a string with its quotes; see RFC 8259, section 7.
  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    bytes.append(text, escaping: escape)
    bytes.append(UInt8(ascii: "\""))
  }

  /// How a byte is written in a string: only quotes, backslashes and control characters change.
  private static func escape(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "\""): "\\\""
    case UInt8(ascii: "\\"): "\\\\"
    case UInt8(ascii: "\n"): "\\n"
    case UInt8(ascii: "\r"): "\\r"
    case UInt8(ascii: "\t"): "\\t"
    case 0..<0x20: (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    default: nil
    }
  }
}
