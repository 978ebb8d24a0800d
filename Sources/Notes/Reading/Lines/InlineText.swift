internal import CommonMark
internal import Source

/// Turns the bytes of a line into words: without Word's and Obsidian's leftovers.
///
/// Soft hyphens and zero-width characters vanish, non-breaking spaces become spaces,
/// wikilinks leave their label, `**` and `==` leave what they mark, and the tags of HTML go. Other
/// inline Markdown stays for the report to render, and so do words between angle brackets.
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
      UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "\\"), 0x00...0x1F, 0x7F:
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
        var past = index
        while past < end, bytes[past] == current { past += 1 }
        if !isEmphasis(bytes, index..<past, in: range) {
          for _ in index..<past { output.append(current) }
        }
        index = past
        continue
      case UInt8(ascii: "<"):
        if let next = HTMLTag.end(bytes, index..<end) {
          // What a tag strikes out stays struck out.
          if HTMLTag.strikes(bytes, index..<next) {
            output += "~~".utf8
          } else {
            output.append(0x20)
          }
          index = next
          continue
        }
        // The marks in `<https://…/a__b>` are part of the address.
        if let next = addressEnd(bytes, index..<end) {
          for offset in index..<next { output.append(bytes[offset]) }
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
      case 0x09...0x0D:
        output.append(0x20)
        index += 1
        continue
      case 0x00...0x08, 0x0E...0x1F, 0x7F:
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

  /// Whether a run of `**`, `__` or `==` marks words.
  ///
  /// It touches a word, and all but `**` have one on one side alone: `plan__v2` and `a == b` stay
  /// as they are.
  private static func isEmphasis(
    _ bytes: borrowing Span<UInt8>, _ run: ByteRange, in range: ByteRange
  ) -> Bool {
    let before = run.lowerBound > range.lowerBound ? bytes[run.lowerBound - 1] : 0x20
    let after = run.upperBound < range.upperBound ? bytes[run.upperBound] : 0x20
    if before == 0x20, after == 0x20 { return run.count == range.count }
    return bytes[run.lowerBound] == UInt8(ascii: "*")
      || !LineText.isWord(before) || !LineText.isWord(after)
  }

  /// The offset past an address between angle brackets, `<https://…>`, which reports can show.
  private static func addressEnd(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Int? {
    var index = range.lowerBound + 1
    var isAddress = false
    while index < range.upperBound, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "<") {
      if bytes[index] == UInt8(ascii: ">") { return isAddress ? index + 1 : nil }
      if bytes[index] == UInt8(ascii: ":") || bytes[index] == UInt8(ascii: "@") { isAddress = true }
      index += 1
    }
    return nil
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
