/// A tag of HTML in running text, told from words that somebody put between angle brackets.
///
/// CommonMark takes any word between `<` and `>` for a tag (0.30 §6.6), and people write
/// `<bewoner A>` and `a<b en c>d`. Here a tag is one of an element that HTML or a word processor
/// knows, and its attributes have values.
package enum HTMLTag {
  /// The offset past the tag that starts at the first byte of a range.
  ///
  /// - Parameters:
  ///   - bytes: The text.
  ///   - range: From the `<` to where the tag must have ended.
  /// - Returns: The offset; `nil` when there is no tag.
  package static func end(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound + 1
    let isClosing = index < range.upperBound && bytes[index] == UInt8(ascii: "/")
    if isClosing { index += 1 }
    let start = index
    while index < range.upperBound, isNameByte(bytes[index]) { index += 1 }
    guard index > start, index < range.upperBound, isElement(bytes, start..<index) else {
      return nil
    }
    while index < range.upperBound {
      let isSpaced = skipSpaces(bytes, &index, range.upperBound)
      guard index < range.upperBound else { return nil }
      if bytes[index] == UInt8(ascii: ">") { return index + 1 }
      if bytes[index] == UInt8(ascii: "/") {
        let next = index + 1
        return next < range.upperBound && bytes[next] == UInt8(ascii: ">") ? next + 1 : nil
      }
      guard isSpaced, !isClosing, let end = attributeEnd(bytes, index..<range.upperBound) else {
        return nil
      }
      index = end
    }
    return nil
  }

  /// Whether the tag in a range starts or ends what is struck out: `<del>`, `<s>`, `<strike>`.
  package static func strikes(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound + 1
    if bytes[start] == UInt8(ascii: "/") { start += 1 }
    var end = start
    while end < range.upperBound, isNameByte(bytes[end]) { end += 1 }
    return ["del", "s", "strike"].contains(lowercase(bytes, start..<end))
  }

  /// Whether a text is one tag, comment, declaration or instruction and nothing else.
  static func isMarkup(_ text: String) -> Bool {
    let bytes = text.utf8.span
    guard bytes.count > 2, bytes[0] == UInt8(ascii: "<") else { return false }
    switch bytes[1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    default: return end(bytes, 0..<bytes.count) == bytes.count
    }
  }

  /// The words of HTML without its tags and comments, and without scripts and styles.
  static func words(of html: String) -> String {
    let bytes = html.utf8.span
    var words: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), let end = markupEnd(bytes, index) {
        words.append(0x20)
        index = end
      } else {
        words.append(bytes[index] < 0x20 ? 0x20 : bytes[index])
        index += 1
      }
    }
    return String(decoding: words, as: UTF8.self).split(separator: " ").joined(separator: " ")
  }
}

// MARK: - Parts

extension HTMLTag {
  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ":")
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func skipSpaces(
    _ bytes: borrowing Span<UInt8>, _ index: inout Int, _ end: Int
  ) -> Bool {
    let start = index
    while index < end, isSpace(bytes[index]) { index += 1 }
    return index > start
  }

  /// The offset past `name="value"`; a name alone is no attribute here, unless HTML has it so.
  private static func attributeEnd(
    _ bytes: borrowing Span<UInt8>, _ range: Range<Int>
  ) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound, !isSpace(bytes[index]), !isMark(bytes[index]) { index += 1 }
    guard index > range.lowerBound, index < range.upperBound else { return nil }
    if bytes[index] != UInt8(ascii: "=") {
      return flags.contains(lowercase(bytes, range.lowerBound..<index)) ? index : nil
    }
    index += 1
    guard index < range.upperBound else { return nil }
    let quote = bytes[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      while index < range.upperBound, !isSpace(bytes[index]), bytes[index] != UInt8(ascii: ">") {
        if isMark(bytes[index]), bytes[index] != UInt8(ascii: "/") { return nil }
        index += 1
      }
      return index > start ? index : nil
    }
    index += 1
    while index < range.upperBound, bytes[index] != quote { index += 1 }
    return index < range.upperBound ? index + 1 : nil
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "<"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  /// The offset past a tag, a comment, or an element whose content is no text.
  private static func markupEnd(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Int? {
    if let end = end(bytes, start..<bytes.count) {
      let name = lowercase(bytes, (start + 1)..<min(start + 7, bytes.count))
      for (element, closing) in [("script", "</script"), ("style", "</style")]
      where name.hasPrefix(element) {
        return offset(of: closing, in: bytes, from: end) ?? bytes.count
      }
      return end
    }
    guard start + 1 < bytes.count else { return nil }
    switch bytes[start + 1] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      let isComment = start + 3 < bytes.count && bytes[start + 2] == UInt8(ascii: "-")
      let closing = isComment ? "-->" : ">"
      return offset(of: closing, in: bytes, from: start).map { $0 + closing.utf8.count }
        ?? bytes.count
    default: return nil
    }
  }

  private static func offset(
    of needle: String, in bytes: borrowing Span<UInt8>, from start: Int
  ) -> Int? {
    let pattern = Array(needle.utf8)
    var index = start
    while index + pattern.count <= bytes.count {
      var length = 0
      while length < pattern.count, lowercase(bytes[index + length]) == pattern[length] {
        length += 1
      }
      if length == pattern.count { return index }
      index += 1
    }
    return nil
  }

  private static func lowercase(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }

  private static func lowercase(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> String {
    var copy: [UInt8] = []
    for index in range { copy.append(lowercase(bytes[index])) }
    return String(decoding: copy, as: UTF8.self)
  }
}

// MARK: - Names

extension HTMLTag {
  /// Whether a name is of an element of HTML, or has the prefix of one of Word's (`o:p`).
  private static func isElement(_ bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= longestName, isLetter(bytes[range.lowerBound]) else { return false }
    let name = lowercase(bytes, range)
    if let colon = name.firstIndex(of: ":") { return officePrefixes.contains(name[..<colon]) }
    return elements.contains(name)
  }

  private static let longestName = 16

  private static let officePrefixes: Set<Substring> = ["o", "w", "v", "m", "st1", "w10", "x", "a"]

  /// The elements of HTML, with the old ones that word processors and mail programs still write.
  private static let elements = Set(
    """
    a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big \
    blink blockquote body br button canvas caption center cite code col colgroup data datalist \
    dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form \
    frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label \
    legend li link main map mark marquee math menu meta meter nav nobr noframes noscript object \
    ol optgroup option output p param path picture pre progress q rp rt ruby s samp script search \
    section select small source span strike strong style sub summary sup svg table tbody td \
    template textarea tfoot th thead time title tr track tt u ul var video wbr xml
    """.split(separator: " ").map(String.init))

  /// The attributes that have no value.
  private static let flags: Set<String> = [
    "allowfullscreen", "async", "autofocus", "autoplay", "checked", "controls", "default", "defer",
    "disabled", "download", "hidden", "ismap", "loop", "multiple", "muted", "nohref", "noshade",
    "novalidate", "nowrap", "open", "readonly", "required", "reversed", "selected",
  ]
}
