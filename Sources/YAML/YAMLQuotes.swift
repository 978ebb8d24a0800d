internal import Diagnostics
internal import Source

/// Quotation marks that a word processor or a hurried hand left around values.
enum YAMLQuotes {
  /// The bytes of the parts of a line that stand between curly quotation marks, marks included.
  ///
  /// A part begins where a value begins and ends where it ends: at a border of the line, or
  /// beside a mark of a list or a mapping. Marks around some of the words are left alone, and
  /// so are those around a straight mark, which could not become straight themselves.
  static func curly(_ bytes: borrowing Span<UInt8>, _ line: ByteRange) -> [ByteRange] {
    var found: [ByteRange] = []
    var isStart = true
    var index = line.lowerBound
    while index < line.upperBound {
      let byte = bytes[index]
      if isStart, isCurly(bytes, index, line), let end = end(bytes, index + 3, line) {
        found.append(index..<end)
        index = end
        isStart = false
        continue
      }
      switch byte {
      case 0x20, 0x09: break
      case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: "-"):
        isStart = true
      default: isStart = false
      }
      index += 1
    }
    return found
  }

  /// Words without a pair of curly quotation marks around them.
  static func withoutCurly(_ text: String) -> String {
    let utf8 = text.utf8
    guard utf8.first == 0xE2, utf8.count > 6, let first = text.unicodeScalars.first,
      let last = text.unicodeScalars.last, isCurly(first), isCurly(last)
    else { return text }
    let inner = String(text.unicodeScalars.dropFirst().dropLast())
    return inner.unicodeScalars.contains(where: isStraightOrDouble) ? text : inner
  }

  /// The edit that closes or adds quotation marks; `nil` where two edits would be as good.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - range: The bytes of the value.
  ///   - words: The bytes that are read as its words.
  /// - Returns: The edit.
  static func quoting(
    _ file: SourceFile, _ range: ByteRange, _ words: ByteRange
  ) -> Diagnostic.Fix? {
    let text = file.text(words)
    guard !text.isEmpty, !text.utf8.contains(where: { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }),
      let first = text.utf8.first, !"[{|>".utf8.contains(first), !text.contains(" #")
    else { return nil }
    return Diagnostic.Fix(
      Bilingual(nl: "zet er aanhalingstekens om", en: "put quotation marks around it"),
      replacing: range, with: "\"\(text)\"")
  }
}

// MARK: - Marks

extension YAMLQuotes {
  /// “ ” „ ‟ ‘ ’ ‚ ‛: `E2 80 98` to `E2 80 9F`.
  private static func isCurly(
    _ bytes: borrowing Span<UInt8>, _ index: Int, _ line: ByteRange
  ) -> Bool {
    index + 2 < line.upperBound && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (0x98...0x9F).contains(bytes[index + 2])
  }

  private static func isCurly(_ scalar: Unicode.Scalar) -> Bool {
    (0x2018...0x201F).contains(scalar.value)
  }

  private static func isStraightOrDouble(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "\\" || (0x201C...0x201F).contains(scalar.value)
  }

  /// The offset behind the closing mark of a part, if the part ends there.
  private static func end(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ line: ByteRange
  ) -> Int? {
    var index = start
    while index < line.upperBound {
      if bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: "\\") { return nil }
      if isCurly(bytes, index, line) {
        let end = index + 3
        var next = end
        while next < line.upperBound, bytes[next] == 0x20 { next += 1 }
        let isEnd =
          next == line.upperBound || bytes[next] == UInt8(ascii: ",")
          || bytes[next] == UInt8(ascii: "]") || bytes[next] == UInt8(ascii: "}")
        // An apostrophe within the words, as in `thema’s`, closes nothing.
        if isEnd { return index > start ? end : nil }
        if bytes[index + 2] >= 0x9C { return nil }
      }
      index += 1
    }
    return nil
  }
}
