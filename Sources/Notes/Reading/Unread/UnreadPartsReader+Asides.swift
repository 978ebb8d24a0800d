internal import Source

/// Comments within lines: `<!-- … -->`, `%% … %%` and `{>> … <<}`, over as many lines as they take.
extension UnreadPartsReader {
  /// Where the marks are that close comments, each looked for once.
  struct Closings {
    /// The next `-->` and `<!--` that were found, by the offset from which they were looked for.
    fileprivate var marks: [StaticMark: (from: Int, at: Int?)] = [:]
    /// The next line that ends a comment of several lines, by the line it was looked for from.
    fileprivate var percentLine: (from: Int, line: Int?)?

    /// The lines of the paragraph whose end was looked for last, from the one it was asked for.
    fileprivate var paragraph: ClosedRange<Int>?

    /// The last line on which a comment that has others in it does not close.
    fileprivate var unbalancedLine = 0

    fileprivate enum StaticMark { case opening, closing }
  }

  /// Finds the comments from an offset to the end of its line, or of the line on which the last of
  /// them ends.
  ///
  /// - Returns: The line to go on with.
  mutating func readAsides(from start: Int, _ line: BlockLine) -> Int {
    let file = file
    let bytes = file.bytes.span
    var number = line.number
    var index = start
    var end = file.range(ofLine: number).upperBound
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "\\"):
        index += 2
        continue
      case UInt8(ascii: "`"):
        index = codeEnd(bytes, index..<end)
        continue
      case UInt8(ascii: "<") where LineScanner.starts(bytes, index..<end, with: "<!--"):
        index = add(comment(at: index, line: number))
      case UInt8(ascii: "{") where LineScanner.starts(bytes, index..<end, with: "{>>"):
        index = add(critic(at: index, line: number))
      case UInt8(ascii: "%") where opensPercent(bytes, index, end):
        guard let aside = percent(at: index, line: number, isFirst: index == start) else {
          index += 2
          continue
        }
        index = add(aside)
      default:
        index += 1
        continue
      }
      if index > end {
        number = file.line(at: index - 1)
        end = file.range(ofLine: number).upperBound
      }
    }
    return number + 1
  }

  private mutating func add(_ aside: UnreadParts.Aside) -> Int {
    parts.asides.append(aside)
    return aside.range.upperBound
  }

  /// The offset past a run of backticks, and past the code that it opens on this line.
  private func codeEnd(_ bytes: borrowing Span<UInt8>, _ range: ByteRange) -> Int {
    func run(_ start: Int) -> Int {
      var index = start
      while index < range.upperBound, bytes[index] == UInt8(ascii: "`") { index += 1 }
      return index - start
    }
    let length = run(range.lowerBound)
    var index = range.lowerBound + length
    while index < range.upperBound {
      guard bytes[index] == UInt8(ascii: "`") else {
        index += 1
        continue
      }
      let other = run(index)
      index += other
      if other == length { return index }
    }
    return range.lowerBound + length
  }

  /// An aside that its writer did not close: it ends where its paragraph ends, or on the line above
  /// the one on which another begins.
  mutating func unclosed(
    _ form: UnreadParts.Aside.Form, _ start: Int, words: Int, line: Int, before other: Int? = nil
  ) -> UnreadParts.Aside {
    let paragraph = lastLineOfParagraph(line)
    let last = other.map { max(line, min(paragraph, file.line(at: $0) - 1)) } ?? paragraph
    var range = start..<file.range(ofLine: last).upperBound
    LineScanner.trimEnd(file.bytes.span, &range)
    return .init(
      form: form, range: range, words: min(words, range.upperBound)..<range.upperBound,
      isClosed: false)
  }

  /// The last line of the paragraph that a line is in; looked for once in each paragraph.
  private mutating func lastLineOfParagraph(_ line: Int) -> Int {
    if let known = closings.paragraph, known.contains(line) { return known.upperBound }
    var last = line
    while last < file.lineCount {
      let next = BlockLine(file, last + 1)
      if next.isBlank || next.startsBlock(file.bytes.span) { break }
      last += 1
    }
    closings.paragraph = line...last
    return last
  }
}

// MARK: - HTML

extension UnreadPartsReader {
  /// The comment whose `<!--` stands at an offset.
  ///
  /// One that has the beginning of another in it, further down, was not closed by its writer.
  private mutating func comment(at start: Int, line: Int) -> UnreadParts.Aside {
    let words = start + 4
    let end = file.range(ofLine: line).upperBound
    // `<!-->` and `<!--->` are whole comments.
    guard let close = next(.closing, from: start + 2) else {
      return unclosed(
        .html, start, words: words, line: line, before: next(.opening, from: max(words, end)))
    }
    var last = close
    if let inner = next(.opening, from: words), inner < close {
      if inner >= end {
        return unclosed(.html, start, words: words, line: line, before: inner)
      }
      last = outermostClosing(from: start, to: end, line: line) ?? close
    }
    return .init(
      form: .html, range: start..<(last + 3), words: min(words, last)..<last, isClosed: true)
  }

  /// Where the comment that starts a part of a line closes, the comments within it passed over.
  private mutating func outermostClosing(from start: Int, to end: Int, line: Int) -> Int? {
    if closings.unbalancedLine == line { return nil }
    let file = file
    let bytes = file.bytes.span
    var depth = 0
    var index = start
    while index < end {
      if LineScanner.starts(bytes, index..<end, with: "<!--") {
        depth += 1
        index += 4
      } else if LineScanner.starts(bytes, index..<end, with: "-->") {
        depth -= 1
        if depth == 0 { return index }
        index += 3
      } else {
        index += 1
      }
    }
    closings.unbalancedLine = line
    return nil
  }

  private mutating func next(_ mark: Closings.StaticMark, from start: Int) -> Int? {
    if let known = closings.marks[mark], known.from <= start, known.at.map({ $0 >= start }) ?? true
    {
      return known.at
    }
    let file = file
    let bytes = file.bytes.span
    let rest = min(start, bytes.count)..<bytes.count
    let found =
      switch mark {
      case .opening: LineScanner.firstIndex(of: "<!--", in: bytes, rest)
      case .closing: LineScanner.firstIndex(of: "-->", in: bytes, rest)
      }
    closings.marks[mark] = (start, found)
    return found
  }
}

// MARK: - CriticMarkup

extension UnreadPartsReader {
  /// The comment whose `{>>` stands at an offset; one that does not close in its paragraph was not
  /// closed by its writer.
  private mutating func critic(at start: Int, line: Int) -> UnreadParts.Aside {
    let paragraph = unclosed(.critic, start, words: start + 3, line: line)
    guard
      let close = LineScanner.firstIndex(of: "<<}", in: file.bytes.span, paragraph.words)
    else { return paragraph }
    return .init(
      form: .critic, range: start..<(close + 3), words: paragraph.words.lowerBound..<close,
      isClosed: true)
  }
}

// MARK: - Percent signs

extension UnreadPartsReader {
  /// Whether `%%` stands at an offset, and not behind a number as in `100%%`.
  private func opensPercent(_ bytes: borrowing Span<UInt8>, _ index: Int, _ end: Int) -> Bool {
    guard Self.isPercent(bytes, index, end) else { return false }
    guard index > 0 else { return true }
    let before = bytes[index - 1]
    return !LineText.isWord(before) && before != UInt8(ascii: "%")
  }

  /// Whether two percent signs, and no third, stand at an offset.
  private static func isPercent(
    _ bytes: borrowing Span<UInt8>, _ index: Int, _ end: Int
  ) -> Bool {
    index + 1 < end && bytes[index] == UInt8(ascii: "%") && bytes[index + 1] == UInt8(ascii: "%")
      && (index + 2 == end || bytes[index + 2] != UInt8(ascii: "%"))
  }

  /// The comment whose `%%` stands at an offset; `nil` when it is text after all.
  ///
  /// One that begins a line may go on over any number of lines, and then `%%` ends the last of
  /// them; one further on in a line may go on to the end of its paragraph.
  private mutating func percent(at start: Int, line: Int, isFirst: Bool) -> UnreadParts.Aside? {
    let words = start + 2
    if let close = firstPercent(in: words..<file.range(ofLine: line).upperBound) {
      return closed(start, at: close)
    }
    if isFirst {
      guard let last = percentLine(from: line + 1) else {
        return unclosed(.percent, start, words: words, line: line)
      }
      var range = file.range(ofLine: last)
      LineScanner.trimEnd(file.bytes.span, &range)
      return closed(start, at: range.upperBound - 2)
    }
    let paragraph = unclosed(.percent, start, words: words, line: line)
    return firstPercent(in: paragraph.words).flatMap { closed(start, at: $0) }
  }

  private func closed(_ start: Int, at close: Int) -> UnreadParts.Aside {
    .init(
      form: .percent, range: start..<(close + 2), words: (start + 2)..<close, isClosed: true)
  }

  private func firstPercent(in range: ByteRange) -> Int? {
    let bytes = file.bytes.span
    for index in range where Self.isPercent(bytes, index, range.upperBound) { return index }
    return nil
  }

  /// The first line from one on that closes a comment and opens none: `%%` ends it, and all that
  /// open on it close on it.
  private mutating func percentLine(from first: Int) -> Int? {
    if let known = closings.percentLine, known.from <= first,
      known.line.map({ $0 >= first }) ?? true
    {
      return known.line
    }
    let file = file
    let bytes = file.bytes.span
    var found: Int?
    var number = first
    while number <= file.lineCount, found == nil {
      var range = file.range(ofLine: number)
      LineScanner.trimEnd(bytes, &range)
      var marks = 0
      var last = range.lowerBound
      var index = range.lowerBound
      while index + 1 < range.upperBound {
        if Self.isPercent(bytes, index, range.upperBound) {
          marks += 1
          last = index + 2
          index += 1
        }
        index += 1
      }
      if marks % 2 == 1, last == range.upperBound { found = number }
      number += 1
    }
    closings.percentLine = (first, found)
    return found
  }
}
