internal import Source

/// Turns the bytes of a line into words: without Word's and Obsidian's leftovers.
///
/// Soft hyphens and zero-width characters vanish, non-breaking spaces become spaces,
/// wikilinks leave their label, `**` and `==` leave what they mark, HTML tags and
/// comments go. Other inline Markdown stays for the report to render.
enum InlineText {
  static func string(_ file: SourceFile, _ range: ByteRange) -> String {
    let bytes = file.bytes.span
    for index in range where needsCare(bytes[index]) { return cleaned(bytes, range) }
    return file.text(range)
  }

  /// The words of a text that comes from elsewhere than a line, such as a YAML value.
  static func string(cleaning text: String) -> String {
    let bytes = Array(text.utf8)
    return cleaned(bytes.span, 0..<bytes.count)
  }

  private static func needsCare(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xC2, 0xE2, 0xEF, UInt8(ascii: "["), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "%"), UInt8(ascii: "\\"), 0x09,
      0x00...0x08, 0x0B...0x1F, 0x7F:
      true
    default: false
    }
  }

  private static func cleaned(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> String {
    var output: [UInt8] = []
    output.reserveCapacity(range.count)
    var index = range.lowerBound
    let end = range.upperBound
    var mayClose = true
    func byte(_ offset: Int) -> UInt8 { index + offset < end ? bytes[index + offset] : 0 }

    while index < end {
      let current = bytes[index]
      switch current {
      case 0xC2 where byte(1) == 0xAD:
        index += 2
        continue
      case 0xC2 where byte(1) == 0xA0:
        output.append(0x20)
        index += 2
        continue
      // U+200B…U+200F (zero width and direction), U+2028…U+202E.
      case 0xE2 where byte(1) == 0x80 && (0x8B...0x8F).contains(byte(2)),
        0xE2 where byte(1) == 0x80 && (0xA8...0xAE).contains(byte(2)):
        index += 3
        continue
      // U+2009, U+202F: thin spaces.
      case 0xE2 where byte(1) == 0x80 && (byte(2) == 0x89 || byte(2) == 0xAF):
        output.append(0x20)
        index += 3
        continue
      case 0xEF where byte(1) == 0xBB && byte(2) == 0xBF, 0xEF where byte(1) == 0xB8:
        index += 3
        continue
      case UInt8(ascii: "*") where byte(1) == UInt8(ascii: "*"),
        UInt8(ascii: "_") where byte(1) == UInt8(ascii: "_"),
        UInt8(ascii: "=") where byte(1) == UInt8(ascii: "="):
        while index < end, bytes[index] == current { index += 1 }
        continue
      case UInt8(ascii: "%") where byte(1) == UInt8(ascii: "%"):
        let rest = (index + 2)..<end
        index = LineScanner.firstIndex(of: "%%", in: bytes, rest).map { $0 + 2 } ?? end
        continue
      case UInt8(ascii: "<"):
        if let next = tagEnd(bytes, index..<end) {
          output.append(0x20)
          index = next
          continue
        }
      case UInt8(ascii: "[") where mayClose && byte(1) == UInt8(ascii: "["):
        // Without an end behind it no later link has one; a line of brackets is read once.
        mayClose = false
        if let close = LineScanner.firstIndex(of: "]]", in: bytes, (index + 2)..<end) {
          appendLabel(of: (index + 2)..<close, bytes, to: &output)
          index = close + 2
          mayClose = true
          continue
        }
      case UInt8(ascii: "\\") where isNeedlesslyEscaped(byte(1)):
        output.append(byte(1))
        index += 2
        continue
      case 0x00...0x1F, 0x7F:
        output.append(0x20)
        index += 1
        continue
      default: break
      }
      output.append(current)
      index += 1
    }
    return String(decoding: output, as: UTF8.self)
  }

  /// Whether an export put a backslash before a mark that means nothing within a line; marks
  /// of emphasis, code and HTML keep theirs.
  private static func isNeedlesslyEscaped(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ">"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "="), UInt8(ascii: ":"),
      UInt8(ascii: "@"), UInt8(ascii: "^"), UInt8(ascii: "&"), UInt8(ascii: "$"),
      UInt8(ascii: "%"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// The offset past an HTML tag or comment; `nil` when `<` is only a sign.
  private static func tagEnd(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
    if LineScanner.starts(bytes, range, with: "<!--") {
      return LineScanner.firstIndex(of: "-->", in: bytes, range).map { $0 + 3 } ?? range.upperBound
    }
    let next = range.lowerBound + 1
    guard next < range.upperBound else { return nil }
    let isName = bytes[next] | 0x20 >= UInt8(ascii: "a") && bytes[next] | 0x20 <= UInt8(ascii: "z")
    guard isName || bytes[next] == UInt8(ascii: "/") else { return nil }
    // An address between angle brackets is text that a report must be able to withhold.
    var index = next
    while index < range.upperBound, bytes[index] != UInt8(ascii: ">") {
      if bytes[index] == UInt8(ascii: "@") || bytes[index] == UInt8(ascii: "<") { return nil }
      index += 1
    }
    return index < range.upperBound ? index + 1 : nil
  }

  /// Appends what a wikilink shows: the part behind `|`, or the page without its anchor.
  private static func appendLabel(
    of range: ByteRange, _ bytes: borrowing Span<UInt8>, to output: inout [UInt8]
  ) {
    var start = range.lowerBound
    var end = range.upperBound
    for index in range {
      if bytes[index] == UInt8(ascii: "|") {
        start = index + 1
        end = range.upperBound
      } else if bytes[index] == UInt8(ascii: "#"), start == range.lowerBound,
        index > range.lowerBound
      {
        end = index
      }
    }
    for index in start..<max(start, end) { output.append(bytes[index]) }
  }
}
