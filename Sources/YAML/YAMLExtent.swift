internal import Source

/// The lines below a key that its value covers.
enum YAMLExtent {
  /// The most lines over which an open bracket is looked after.
  private static let reach = 200

  /// The index past the last line of an entry, when its value is a list or a mapping between
  /// brackets that close further down, at the margin perhaps.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - lines: The lines of the mapping.
  ///   - start: The line of the key.
  ///   - end: Where the lines end that belong to the entry by how far they stand in.
  /// - Returns: The index; `end` when the brackets close before it or nowhere.
  static func end(
    _ bytes: borrowing Span<UInt8>, _ lines: [YAMLLine], from start: Int, atLeast end: Int
  ) -> Int {
    guard let value = lines[start].split(bytes)?.value, let first = value.first,
      bytes[first] == UInt8(ascii: "[") || bytes[first] == UInt8(ascii: "{")
    else { return end }
    var depth = depth(bytes, value)
    var index = start + 1
    while depth > 0, index < lines.count, index - start < reach {
      if !lines[index].isEmpty { depth += self.depth(bytes, lines[index].content) }
      index += 1
    }
    return depth == 0 ? max(end, index) : end
  }

  /// How many brackets a range opens more than it closes.
  private static func depth(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Int {
    var depth = 0
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
    }
    return depth
  }

  /// The last line of a text that begins with `|` or `>`, in which a number sign begins no
  /// comment; `nil` when the value is no such text.
  static func lastLine(
    ofText inline: ByteRange, _ rest: [YAMLLine], _ bytes: borrowing Span<UInt8>
  ) -> YAMLLine? {
    guard let mark = inline.first,
      bytes[mark] == UInt8(ascii: "|") || bytes[mark] == UInt8(ascii: ">"), inline.count <= 3,
      let first = rest.first(where: { !$0.content.isEmpty }), first.indent > 0
    else { return nil }
    return rest.last { !$0.content.isEmpty && $0.indent >= first.indent }
  }
}
