internal import Source

/// Lines that something else refers to: `[label]: address`, `[^1]: footnote`, and the comments
/// that are written as a link to nowhere, `[//]: # (…)`.
extension UnreadPartsReader {
  /// Reads such a line with all that belongs to it.
  ///
  /// - Returns: The line to go on with; `nil` when it is another line.
  mutating func readReference(_ line: BlockLine, _ content: ByteRange) -> Int? {
    let file = file
    let bytes = file.bytes.span
    guard let first = content.first, bytes[first] == UInt8(ascii: "["),
      let label = label(bytes, content)
    else {
      return nil
    }
    var rest = (label.upperBound + 2)..<content.upperBound
    _ = LineScanner.trimStart(bytes, &rest)
    if bytes[label.lowerBound] == UInt8(ascii: "^"), label.count > 1 {
      return readFootnote(line, content.lowerBound, label, rest)
    }
    if isNowhere(bytes, rest) {
      return readComment(line, content.lowerBound, behind: rest)
    }
    return readDefinition(line, content, label, rest)
  }

  /// The words between the brackets of `[label]:`.
  private func label(_ bytes: borrowing Span<UInt8>, _ content: ByteRange) -> ByteRange? {
    let start = content.lowerBound + 1
    var index = start
    while index + 1 < content.upperBound, index - start < 200 {
      switch bytes[index] {
      case UInt8(ascii: "["): return nil
      case UInt8(ascii: "]"):
        return index > start && bytes[index + 1] == UInt8(ascii: ":") ? start..<index : nil
      default: index += 1
      }
    }
    return nil
  }

  /// The end of the word that starts a range.
  private func wordEnd(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Int {
    var end = range.lowerBound
    while end < range.upperBound, bytes[end] != 0x20, bytes[end] != 0x09 { end += 1 }
    return end
  }
}

// MARK: - Footnotes

extension UnreadPartsReader {
  /// Reads a footnote, with the lines that go on with it and those that stand indented below it.
  private mutating func readFootnote(
    _ line: BlockLine, _ start: Int, _ label: ByteRange, _ words: ByteRange
  ) -> Int {
    let file = file
    let bytes = file.bytes.span
    noteFootnote((label.lowerBound + 1)..<label.upperBound)
    var last = line.number
    var number = last + 1
    while number <= file.lineCount {
      let next = BlockLine(file, number)
      if !next.isBlank {
        let isApart = number > last + 1
        let isLower = (0x61...0x7A).contains(bytes[next.content.lowerBound])
        let isOwn = next.column >= (isApart ? 4 : 2) || (!isApart && isLower)
        guard isOwn, next.quotes == line.quotes else { break }
        last = number
      }
      number += 1
    }
    var range = start..<file.range(ofLine: last).upperBound
    LineScanner.trimEnd(bytes, &range)
    parts.asides.append(
      .init(
        form: .footnote, range: range, words: words.lowerBound..<range.upperBound, isClosed: true))
    return last + 1
  }
}

// MARK: - Comments

extension UnreadPartsReader {
  /// Whether a link leads nowhere, `#` or `<>`, so that its title is a comment.
  private func isNowhere(_ bytes: borrowing Span<UInt8>, _ rest: ByteRange) -> Bool {
    let word = rest.lowerBound..<wordEnd(bytes, rest)
    switch word.count {
    case 1: return bytes[word.lowerBound] == UInt8(ascii: "#")
    case 2:
      return bytes[word.lowerBound] == UInt8(ascii: "<")
        && bytes[word.lowerBound + 1] == UInt8(ascii: ">")
    default: return false
    }
  }

  /// Reads the comment behind `[//]: #`: between brackets or quotation marks, or plain words.
  private mutating func readComment(
    _ line: BlockLine, _ start: Int, behind rest: ByteRange
  ) -> Int {
    let file = file
    let bytes = file.bytes.span
    var words = wordEnd(bytes, rest)..<rest.upperBound
    _ = LineScanner.trimStart(bytes, &words)
    var aside = UnreadParts.Aside(
      form: .link, range: start..<rest.upperBound, words: words, isClosed: true)
    if let open = words.first, Self.closingMark(bytes[open]) != nil {
      if let last = closingLine(from: open, line: line.number) {
        var range = start..<file.range(ofLine: last).upperBound
        LineScanner.trimEnd(bytes, &range)
        let inner = (words.lowerBound + 1)..<max(words.lowerBound + 1, range.upperBound - 1)
        aside = .init(form: .link, range: range, words: inner, isClosed: true)
      } else {
        aside = unclosed(.link, start, words: words.lowerBound + 1, line: line.number)
      }
    }
    parts.asides.append(aside)
    return file.line(at: max(aside.range.upperBound - 1, start)) + 1
  }

  private static func closingMark(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "\""), UInt8(ascii: "'"): byte
    default: nil
    }
  }

  /// The most lines that such a comment has.
  private static let longestComment = 50

  /// The line on which the brackets or quotation marks close that open at an offset, before the
  /// next empty line or heading; what opens within them closes within them.
  private func closingLine(from open: Int, line first: Int) -> Int? {
    let bytes = file.bytes.span
    let mark = bytes[open]
    var depth = 0
    var number = first
    while number <= file.lineCount, number - first < Self.longestComment {
      var range = file.range(ofLine: number)
      LineScanner.trimEnd(bytes, &range)
      if number == first {
        range = open..<max(open, range.upperBound)
      } else if range.isEmpty || bytes[range.lowerBound] == UInt8(ascii: "#") {
        return nil
      }
      for index in range {
        switch (bytes[index], mark) {
        case (UInt8(ascii: "("), UInt8(ascii: "(")): depth += 1
        case (UInt8(ascii: ")"), UInt8(ascii: "(")): depth -= 1
        case (mark, UInt8(ascii: "\"")), (mark, UInt8(ascii: "'")): depth = depth == 0 ? 1 : 0
        default: break
        }
      }
      let isEnd = Self.closingMark(mark) == bytes[range.upperBound - 1]
      if depth <= 0, isEnd { return number }
      number += 1
    }
    return nil
  }
}

// MARK: - Definitions

extension UnreadPartsReader {
  /// Reads `[label]: address "title"`; words that are no address make it a line like any other,
  /// such as `[Bewoner]: ja`.
  private mutating func readDefinition(
    _ line: BlockLine, _ content: ByteRange, _ label: ByteRange, _ rest: ByteRange
  ) -> Int? {
    let file = file
    let bytes = file.bytes.span
    guard !rest.isEmpty else { return nil }
    var address = rest.lowerBound..<wordEnd(bytes, rest)
    if bytes[rest.lowerBound] == UInt8(ascii: "<") {
      guard let close = LineScanner.firstIndex(of: ">", in: bytes, rest) else { return nil }
      address = rest.lowerBound..<(close + 1)
    } else if !isAddress(bytes, address) {
      return nil
    }
    var title = address.upperBound..<rest.upperBound
    _ = LineScanner.trimStart(bytes, &title)
    guard title.isEmpty || isTitle(bytes, title) else { return nil }
    var end = content.upperBound
    var next = line.number + 1
    if title.isEmpty, next <= file.lineCount {
      let below = BlockLine(file, next)
      if !below.isBlank, below.quotes == line.quotes, isTitle(bytes, below.content) {
        end = below.content.upperBound
        next += 1
      }
    }
    parts.definitions.append(
      .init(label: label, address: address, range: content.lowerBound..<end))
    return next
  }

  /// Whether a word is an address: it has a scheme, a path, an anchor or a name with a full stop.
  private func isAddress(_ bytes: borrowing Span<UInt8>, _ word: ByteRange) -> Bool {
    switch bytes[word.lowerBound] {
    case UInt8(ascii: "#"), UInt8(ascii: "/"): return word.count > 1
    default: break
    }
    for index in word.dropFirst().dropLast() {
      switch bytes[index] {
      case UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "@"):
        if LineText.isWord(bytes[index + 1]) || bytes[index + 1] == UInt8(ascii: "/") {
          return true
        }
      default: break
      }
    }
    return false
  }

  /// Whether a range is a title between quotation marks or brackets.
  private func isTitle(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Bool {
    guard range.count > 1, let mark = Self.closingMark(bytes[range.lowerBound]) else {
      return false
    }
    return bytes[range.upperBound - 1] == mark
  }
}
