extension JSON {
  /// The value as UTF-8, without spaces, and with a line break behind it.
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The same for people: every member and element on a line of its own.
  package var page: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes, depth: 0)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// Appends the value as UTF-8, without a line break behind it.
  ///
  /// - Parameters:
  ///   - bytes: What to append to.
  ///   - depth: How deep it is indented; `nil` when it has no spaces at all.
  package func append(to bytes: inout [UInt8], depth: Int? = nil) {
    let deeper = depth.map { $0 + 1 }
    switch self {
    case .null: bytes += "null".utf8
    case .truth(let truth): bytes += (truth ? "true" : "false").utf8
    case .number(let number): bytes += String(number).utf8
    case .text(let text): Self.append(text, to: &bytes)
    case .array(let elements):
      Self.append(elements.count, in: Self.square, Breaks(depth), to: &bytes) { index, bytes in
        elements[index].append(to: &bytes, depth: deeper)
      }
    case .object(let members):
      Self.append(members.count, in: Self.curly, Breaks(depth), to: &bytes) { index, bytes in
        Self.append(members[index].0, to: &bytes)
        bytes += (depth == nil ? ":" : ": ").utf8
        members[index].1.append(to: &bytes, depth: deeper)
      }
    case .lines(let count, let element):
      let breaks = depth == nil ? Breaks.lines : Breaks(depth)
      Self.append(count, in: Self.square, breaks, to: &bytes) { index, bytes in
        element(index).append(to: &bytes, depth: deeper)
      }
    }
  }

  private static let square = (UInt8(ascii: "["), UInt8(ascii: "]"))
  private static let curly = (UInt8(ascii: "{"), UInt8(ascii: "}"))

  /// What stands before each element, and before the bracket that closes them.
  private struct Breaks {
    static let lines = Breaks(inner: "\n", outer: "\n")

    let inner: String
    let outer: String

    private init(inner: String, outer: String) {
      self.inner = inner
      self.outer = outer
    }

    init(_ depth: Int?) {
      guard let depth else {
        self.init(inner: "", outer: "")
        return
      }
      let outer = "\n" + String(repeating: "  ", count: depth)
      self.init(inner: outer + "  ", outer: outer)
    }
  }

  private static func append(
    _ count: Int, in brackets: (UInt8, UInt8), _ breaks: Breaks, to bytes: inout [UInt8],
    _ element: (_ index: Int, _ bytes: inout [UInt8]) -> Void
  ) {
    bytes.append(brackets.0)
    for index in 0..<count {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes += breaks.inner.utf8
      element(index, &bytes)
    }
    if count > 0 { bytes += breaks.outer.utf8 }
    bytes.append(brackets.1)
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
