internal import Source

/// Reads the outward form of each line of a note, in one pass over its bytes.
///
/// Hurried notes are nearly Markdown: they have Word's bullets, bold lines for headings,
/// and tables that CommonMark does not know. So the form of a line is read from its own
/// bytes; what stands in a line is Markdown again when a report renders it.
struct LineScanner {
  private var lines: [NoteLine] = []
  private var isInCallout = false
  private var isQuoted = false
  private var isCalloutTitle = false
  private var calloutKind: ByteRange?

  private init() {}

  /// The lines of a file from a one-based line on.
  ///
  /// - Parameters:
  ///   - file: The file, in which nothing is left of its comments.
  ///   - first: The line to start from.
  ///   - codeBlocks: The lines that are code.
  /// - Returns: The lines in order.
  static func lines(
    of file: SourceFile, from first: Int, codeBlocks: [UnreadParts.CodeBlock] = []
  ) -> [NoteLine] {
    var scanner = LineScanner()
    let bytes = file.bytes.span
    guard first <= file.lineCount else { return [] }
    scanner.lines.reserveCapacity(file.lineCount - first + 1)
    var code = codeBlocks[...]
    for number in first...file.lineCount {
      while let block = code.first, block.lines.upperBound < number { code.removeFirst() }
      let isCode = code.first?.lines.contains(number) ?? false
      scanner.scan(bytes, file.range(ofLine: number), number, isCode: isCode)
    }
    return scanner.lines
  }

  private mutating func scan(
    _ bytes: borrowing Span<UInt8>, _ line: ByteRange, _ number: Int, isCode: Bool
  ) {
    var range = line
    let indent = Self.trimStart(bytes, &range)
    isCalloutTitle = false
    stripQuotes(bytes, &range)
    Self.trimEnd(bytes, &range)
    if isCode { return append(.code, range, number, indent) }
    guard !range.isEmpty else { return append(.blank, range, number, indent) }
    if isCalloutTitle { return append(.calloutTitle, range, number, indent) }

    switch bytes[range.lowerBound] {
    case UInt8(ascii: "#"):
      if let level = Self.headingLevel(bytes, &range) {
        return append(.heading(level: level), range, number, indent)
      }
    case UInt8(ascii: "|"):
      let form: NoteLine.Form = Self.isRuler(bytes, range) ? .ruler : .row
      return append(form, range, number, indent)
    case UInt8(ascii: "="):
      if Self.isRun(bytes, range, of: UInt8(ascii: "=")) { return underline(range, number, indent) }
    default: break
    }
    if Self.isRule(bytes, range) {
      return append(.rule, range, number, indent)
    }
    if Self.isRuler(bytes, range) { return append(.ruler, range, number, indent) }
    if let item = ItemMark.read(bytes, range) {
      var content = item.content
      // An outliner puts headings in items: `- ## Afspraken`.
      if item.box == nil, Self.startsHeading(bytes, content),
        let level = Self.headingLevel(bytes, &content)
      {
        return append(.heading(level: level), content, number, indent)
      }
      let form = NoteLine.Form.item(isOrdered: item.isOrdered, box: item.box)
      return append(form, item.content, number, indent)
    }
    if let inner = Self.boldContent(bytes, range) { return append(.bold, inner, number, indent) }
    append(.text, range, number, indent)
  }

  private mutating func append(
    _ form: NoteLine.Form, _ range: ByteRange, _ number: Int, _ indent: Int
  ) {
    lines.append(
      NoteLine(
        form: form, range: range, number: number, indent: indent, isQuoted: isQuoted,
        isInCallout: isInCallout, calloutKind: calloutKind))
  }

  /// Makes a heading of the text line above a line of equals signs.
  private mutating func underline(_ range: ByteRange, _ number: Int, _ indent: Int) {
    if let last = lines.indices.last, lines[last].form == .text || lines[last].form == .bold {
      lines[last].form = .heading(level: 1)
      append(.blank, range.lowerBound..<range.lowerBound, number, indent)
    } else {
      append(.rule, range, number, indent)
    }
  }

  /// Takes quote signs off the start; a callout such as `[!note] Zorgen` keeps its title and
  /// is no quotation.
  private mutating func stripQuotes(_ bytes: borrowing Span<UInt8>, _ range: inout ByteRange) {
    isQuoted = false
    calloutKind = nil
    guard !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: ">") else {
      isInCallout = false
      return
    }
    while !range.isEmpty, bytes[range.lowerBound] == UInt8(ascii: ">") {
      range = (range.lowerBound + 1)..<range.upperBound
      _ = Self.trimStart(bytes, &range)
    }
    guard Self.starts(bytes, range, with: "[!"),
      let close = Self.firstIndex(of: "]", in: bytes, range)
    else {
      isQuoted = !isInCallout
      return
    }
    isInCallout = true
    calloutKind = (range.lowerBound + 2)..<max(range.lowerBound + 2, close)
    range = (close + 1)..<range.upperBound
    if !range.isEmpty,
      bytes[range.lowerBound] == UInt8(ascii: "-") || bytes[range.lowerBound] == UInt8(ascii: "+")
    {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    _ = Self.trimStart(bytes, &range)
    isCalloutTitle = !range.isEmpty
  }
}

// MARK: - Forms

extension LineScanner {
  /// Takes spaces, tabs, non-breaking and zero-width spaces off the start.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - range: The line, shortened on return.
  /// - Returns: The columns taken off.
  static func trimStart(_ bytes: borrowing Span<UInt8>, _ range: inout ByteRange) -> Int {
    var index = range.lowerBound
    var columns = 0
    while index < range.upperBound {
      switch bytes[index] {
      case 0x20: columns += 1
      case 0x09: columns += 4 - columns % 4
      case 0x0C, 0x0D: break
      case 0xC2 where index + 1 < range.upperBound && bytes[index + 1] == 0xA0:
        columns += 1
        index += 1
      case 0xE2
      where index + 2 < range.upperBound && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x8B:
        index += 2
      case 0xEF
      where index + 2 < range.upperBound && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF:
        index += 2
      default:
        range = index..<range.upperBound
        return columns
      }
      index += 1
    }
    range = range.upperBound..<range.upperBound
    return columns
  }

  static func trimEnd(_ bytes: borrowing Span<UInt8>, _ range: inout ByteRange) {
    var end = range.upperBound
    while end > range.lowerBound {
      let byte = bytes[end - 1]
      if byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0C {
        end -= 1
      } else if byte == 0xA0, end - 2 >= range.lowerBound, bytes[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    range = range.lowerBound..<end
  }

  static func starts(
    _ bytes: borrowing Span<UInt8>, _ range: ByteRange, with prefix: StaticString
  ) -> Bool {
    firstIndex(
      of: prefix, in: bytes,
      range.lowerBound..<min(range.upperBound, range.lowerBound + prefix.utf8CodeUnitCount))
      != nil
  }

  /// The offset at which an ASCII needle first stands in a range.
  static func firstIndex(
    of needle: StaticString, in bytes: borrowing Span<UInt8>, _ range: ByteRange
  ) -> Int? {
    let pattern = needle.description.utf8
    guard let head = pattern.first, range.count >= pattern.count else { return nil }
    var index = range.lowerBound
    let last = range.upperBound - pattern.count
    while index <= last {
      if bytes[index] == head {
        var offset = 0
        var isMatch = true
        for byte in pattern {
          if bytes[index + offset] != byte {
            isMatch = false
            break
          }
          offset += 1
        }
        if isMatch { return index }
      }
      index += 1
    }
    return nil
  }

  /// The level of an ATX heading; the marks are taken off the range.
  ///
  /// `#groen` is a tag, not a heading; `##Zorgen`, with the space forgotten, is one.
  private static func headingLevel(_ bytes: borrowing Span<UInt8>, _ range: inout ByteRange) -> Int?
  {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] == UInt8(ascii: "#") { index += 1 }
    let level = index - range.lowerBound
    guard level <= 6, index < range.upperBound else { return nil }
    let isSpaced = bytes[index] == 0x20 || bytes[index] == 0x09
    guard isSpaced || level > 1 else { return nil }
    range = index..<range.upperBound
    _ = trimStart(bytes, &range)
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    range = range.lowerBound..<end
    trimEnd(bytes, &range)
    if let inner = boldContent(bytes, range) { range = inner }
    return level
  }

  /// Whether a range starts with number signs and a space.
  private static func startsHeading(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] == UInt8(ascii: "#") { index += 1 }
    return index > range.lowerBound && index < range.upperBound && bytes[index] == 0x20
  }

  private static func isRun(
    _ bytes: borrowing Span<UInt8>, _ range: ByteRange, of mark: UInt8
  ) -> Bool {
    guard range.count >= 3 else { return false }
    for index in range where bytes[index] != mark { return false }
    return true
  }

  /// Whether a line is three or more of one mark, spaces between them allowed.
  private static func isRule(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
    let mark = bytes[range.lowerBound]
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_") else {
      return false
    }
    var count = 0
    for index in range {
      if bytes[index] == mark { count += 1 } else if bytes[index] != 0x20 { return false }
    }
    return count >= 3
  }

  /// Whether a line is the ruler under the head of a table: `--- | :---:`.
  private static func isRuler(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
    var bars = 0
    var dashes = 0
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: "-"): dashes += 1
      case UInt8(ascii: ":"), 0x20, 0x09: break
      default: return false
      }
    }
    return bars > 0 && dashes > 0
  }

  /// The bytes between the marks of a line that is bold from end to end.
  private static func boldContent(
    _ bytes: borrowing Span<UInt8>, _ range: ByteRange
  ) -> ByteRange? {
    var end = range.upperBound
    if end > range.lowerBound, bytes[end - 1] == UInt8(ascii: ":") { end -= 1 }
    guard end - range.lowerBound > 4 else { return nil }
    let mark = bytes[range.lowerBound]
    guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"),
      bytes[range.lowerBound + 1] == mark, bytes[end - 1] == mark, bytes[end - 2] == mark
    else { return nil }
    var inner = (range.lowerBound + 2)..<(end - 2)
    for index in inner.dropLast()
    where bytes[index] == mark && bytes[index + 1] == mark {
      return nil
    }
    _ = trimStart(bytes, &inner)
    trimEnd(bytes, &inner)
    return inner.isEmpty ? nil : inner
  }
}
