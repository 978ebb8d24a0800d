internal import Source

/// Lists and mappings on one line, of nothing but plain words: `[groen, wonen]`.
///
/// Nearly every rich value in a note is one of these, and setting up libyaml for it costs more
/// than the rest of the frontmatter together. Whatever has a quotation mark, a sign or a level
/// more is left to libyaml.
enum YAMLFlow {
  /// The value, and the number of values in it; `nil` when it is for libyaml to read.
  static func read(
    _ file: SourceFile, _ range: ByteRange
  ) -> (node: YAMLNode, count: Int)? {
    let bytes = file.bytes.span
    guard range.count >= 3 else { return nil }
    let inner = (range.lowerBound + 1)..<(range.upperBound - 1)
    switch (bytes[range.lowerBound], bytes[range.upperBound - 1]) {
    case (UInt8(ascii: "["), UInt8(ascii: "]")):
      guard let items = items(bytes, inner) else { return nil }
      let nodes = items.map { scalar(file, $0) }
      return (
        .sequence(nodes, range.lowerBound..<(items.last?.upperBound ?? range.lowerBound)),
        items.count + 1
      )
    case (UInt8(ascii: "{"), UInt8(ascii: "}")):
      guard let entries = entries(file, inner) else { return nil }
      let end = entries.last?.value.range.upperBound ?? range.lowerBound
      return (.mapping(entries, range.lowerBound..<end), 2 * entries.count + 1)
    default:
      return nil
    }
  }

  private static func scalar(_ file: SourceFile, _ range: ByteRange) -> YAMLNode {
    let text = file.text(range)
    return .scalar(text == "null" ? "" : text, range)
  }

  private static func entries(_ file: SourceFile, _ range: ByteRange) -> [YAMLNode.Entry]? {
    let bytes = file.bytes.span
    guard let items = items(bytes, range, marks: true) else { return nil }
    var entries: [YAMLNode.Entry] = []
    for item in items {
      guard let colon = item.first(where: { bytes[$0] == UInt8(ascii: ":") }),
        colon + 1 < item.upperBound, bytes[colon + 1] == 0x20,
        let key = plain(bytes, item.lowerBound..<colon),
        let value = plain(bytes, (colon + 1)..<item.upperBound)
      else { return nil }
      let name = file.text(key)
      guard name != "null", !entries.contains(where: { $0.key == name }) else { return nil }
      entries.append(YAMLNode.Entry(key: name, keyRange: key, value: scalar(file, value)))
    }
    return entries
  }

  /// The ranges between commas.
  private static func items(
    _ bytes: borrowing Span<UInt8>, _ range: ByteRange, marks: Bool = false
  ) -> [ByteRange]? {
    var items: [ByteRange] = []
    var start = range.lowerBound
    for index in start...range.upperBound
    where index == range.upperBound || bytes[index] == UInt8(ascii: ",") {
      guard let item = marks ? trimmed(bytes, start..<index) : plain(bytes, start..<index) else {
        return nil
      }
      items.append(item)
      start = index + 1
    }
    return items
  }

  private static func trimmed(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> ByteRange? {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] == 0x20 { start += 1 }
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// The words of a range without spaces around them; `nil` when they hold any sign.
  private static func plain(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> ByteRange? {
    guard let range = trimmed(bytes, range), isLetter(bytes[range.lowerBound]) else { return nil }
    for index in range {
      guard isLetter(bytes[index]) || bytes[index] == 0x20 || bytes[index] == UInt8(ascii: "-")
      else { return nil }
    }
    return range
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
  }
}
