internal import Notes
internal import Source

/// What stands under a heading of the second level, or before the first one.
struct Chapter {
  /// The words of the heading; `nil` before the first one.
  let title: String?
  /// The one-based lines below the heading.
  var lines: Range<Int>

  /// The chapters of a file from a line on.
  ///
  /// A heading of the first level before the first chapter is the title of the whole, and
  /// is left out. Lines of code are no headings.
  static func chapters(
    of file: SourceFile, from first: Int, codeBlocks: [UnreadParts.CodeBlock]
  ) -> [Chapter] {
    var chapters = [Chapter(title: nil, lines: first..<first)]
    var code = codeBlocks[...]
    guard first <= file.lineCount else { return chapters }
    for number in first...file.lineCount {
      while let block = code.first, block.lines.upperBound < number { code.removeFirst() }
      let isCode = code.first?.lines.contains(number) ?? false
      let heading = isCode ? nil : Heading(file.text(file.range(ofLine: number)))
      let last = chapters.count - 1
      if let heading, heading.level == 2 {
        chapters.append(Chapter(title: heading.text, lines: (number + 1)..<(number + 1)))
      } else if let heading, heading.level == 1, last == 0 {
        chapters[0].lines = (number + 1)..<(number + 1)
      } else {
        chapters[last].lines = chapters[last].lines.lowerBound..<(number + 1)
      }
    }
    return chapters
  }
}

/// A line that starts with number signs.
private struct Heading {
  let level: Int
  let text: String

  init?(_ line: String) {
    let marks = line.prefix { $0 == "#" }
    guard !marks.isEmpty, marks.count <= 6 else { return nil }
    level = marks.count
    let words = line.dropFirst(level)
    guard words.isEmpty || words.hasPrefix(" ") || words.hasPrefix("\t") || level > 1 else {
      return nil
    }
    text = words.trimming("# \t")
  }
}

extension StringProtocol {
  /// The text without any of these characters before and behind it.
  func trimming(_ characters: String) -> String {
    let head = drop { characters.contains($0) }
    let last = head.lastIndex { !characters.contains($0) }
    return last.map { String(head[...$0]) } ?? ""
  }
}

extension SourceFile {
  /// A range without spaces and tabs at its ends.
  func trimmingSpaces(_ range: ByteRange) -> ByteRange {
    let isFilled = { (index: Int) in
      bytes[index] != UInt8(ascii: " ") && bytes[index] != UInt8(ascii: "\t")
    }
    guard let first = range.first(where: isFilled), let last = range.last(where: isFilled) else {
      return range.upperBound..<range.upperBound
    }
    return first..<(last + 1)
  }

  /// Lines without the blank ones before and behind them.
  func trimmingBlankLines(_ lines: Range<Int>) -> Range<Int> {
    let filled = lines.filter { !text(range(ofLine: $0)).trimming(" \t").isEmpty }
    guard let first = filled.first, let last = filled.last else {
      return lines.upperBound..<lines.upperBound
    }
    return first..<(last + 1)
  }

  /// The text of lines as it was written, without blank lines before and behind it.
  func markdown(_ lines: Range<Int>) -> String {
    let lines = trimmingBlankLines(lines)
    guard let last = lines.last else { return "" }
    return text(range(ofLine: lines.lowerBound).lowerBound..<range(ofLine: last).upperBound)
  }
}
