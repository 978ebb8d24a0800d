internal import Source

/// One line of YAML by its outward form.
struct YAMLLine {
  /// The bytes without the spaces around them.
  var content: ByteRange
  var indent: Int
  var hasTab = false
  /// Whether it is blank, or a comment and nothing more.
  var isEmpty: Bool
  var isItem = false
  /// Whether it is `---` or `...`.
  var isDocumentMark = false

  init(_ bytes: borrowing Span<UInt8>, _ line: ByteRange) {
    var start = line.lowerBound
    var end = line.upperBound
    while start < end,
      bytes[start] == 0x20 || bytes[start] == 0x09
        || bytes[start] == 0xC2 && start + 1 < end && bytes[start + 1] == 0xA0
    {
      if bytes[start] == 0x09 { hasTab = true }
      start += bytes[start] == 0xC2 ? 2 : 1
    }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    content = start..<end
    indent = start - line.lowerBound
    // `#groen` right behind the number sign is a tag; a comment has a space there.
    isEmpty =
      content.isEmpty
      || (bytes[start] == UInt8(ascii: "#") && (start + 1 == end || bytes[start + 1] == 0x20))
    guard !content.isEmpty else { return }
    isItem =
      bytes[start] == UInt8(ascii: "-") && (start + 1 == end || bytes[start + 1] == 0x20)
    isDocumentMark =
      indent == 0 && content.count == 3
      && (0..<3).allSatisfy { bytes[start + $0] == bytes[start] }
      && (bytes[start] == UInt8(ascii: "-") || bytes[start] == UInt8(ascii: "."))
  }

  /// Whether a line goes on with the entry above it: deeper, blank, or an item of its list.
  func belongs(to entryIndent: Int) -> Bool {
    isEmpty || indent > entryIndent || (indent == entryIndent && isItem)
  }

  /// The content behind the dash of an item.
  func itemContent(_ bytes: borrowing Span<UInt8>) -> ByteRange {
    var start = content.lowerBound + 1
    while start < content.upperBound, bytes[start] == 0x20 { start += 1 }
    return min(start, content.upperBound)..<content.upperBound
  }

  /// The key and the value of a line; a colon without a space behind it counts when nothing
  /// else can.
  func split(
    _ bytes: borrowing Span<UInt8>
  ) -> (key: ByteRange, value: ByteRange, lacksSpace: Bool)? {
    guard !isItem, !content.isEmpty else { return nil }
    let start = content.lowerBound
    var index = start
    var glued: Int?
    let quote = bytes[start]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted {
      index += 1
      while index < content.upperBound, bytes[index] != quote { index += 1 }
    }
    while index < content.upperBound {
      if bytes[index] == UInt8(ascii: ":") {
        let next = index + 1
        if next == content.upperBound || bytes[next] == 0x20 || bytes[next] == 0x09
          || bytes[next] == 0xC2
        {
          return (key(bytes, start..<index), value(bytes, next), false)
        }
        if glued == nil { glued = index }
      }
      index += 1
    }
    guard let glued, glued > start, glued - start <= 30 else { return nil }
    for index in start..<glued where bytes[index] == UInt8(ascii: "/") { return nil }
    return (key(bytes, start..<glued), value(bytes, glued + 1), true)
  }

  private func key(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> ByteRange {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    return range.lowerBound..<end
  }

  private func value(_ bytes: borrowing Span<UInt8>, _ offset: Int) -> ByteRange {
    var start = offset
    while start < content.upperBound {
      if bytes[start] == 0xC2, start + 1 < content.upperBound, bytes[start + 1] == 0xA0 {
        start += 2
      } else if bytes[start] == 0x20 || bytes[start] == 0x09 {
        start += 1
      } else {
        break
      }
    }
    return min(start, content.upperBound)..<content.upperBound
  }
}
