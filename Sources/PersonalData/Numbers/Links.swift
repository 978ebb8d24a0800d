internal import Source

/// Links to pages and pictures.
enum Links {
  /// The end of a page's address of which `://` starts here.
  static func page(_ bytes: Span<UInt8>, _ colon: Int) -> Int? {
    guard colon + 3 < bytes.count, bytes[colon + 2] == UInt8(ascii: "/") else { return nil }
    return end(bytes, from: colon + 3)
  }

  /// The end of an address: the next space, quote or closing bracket.
  static func end(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case 0...0x20, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: ">"), UInt8(ascii: "\""),
        UInt8(ascii: "|"):
        return index
      default: index += 1
      }
    }
    return index
  }

  /// The end of a Markdown picture, `![words](file)` or `![[file]]`, that starts here.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - start: The place of the `!`.
  ///   - limit: Before this offset no picture starts, as an earlier look found; it is moved on, so
  ///     that the same line is never searched twice.
  /// - Returns: The offset behind the picture.
  static func image(_ bytes: Span<UInt8>, _ start: Int, notBefore limit: inout Int) -> Int? {
    guard start >= limit else { return nil }
    var index = start + 2
    var isTarget = false
    while index < bytes.count, bytes[index] != 0x0A {
      switch bytes[index] {
      case UInt8(ascii: "]") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "]"):
        return index + 2
      case UInt8(ascii: "]") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "("):
        isTarget = true
      case UInt8(ascii: ")") where isTarget:
        return bytes[index - 1] == UInt8(ascii: "(") ? nil : index + 1
      default: break
      }
      index += 1
    }
    limit = index
    return nil
  }
}
