internal import Source

/// The paragraphs, list items and headings of a text that people agreed on, by their lines.
enum AgreedBlocks {
  /// Cuts lines of a file into blocks.
  ///
  /// A list item is a block with what is indented below it; a heading is one by itself.
  ///
  /// - Parameters:
  ///   - file: The text.
  ///   - first: The one-based line to start from.
  /// - Returns: The lines of each block, in order.
  static func blocks(of file: SourceFile, from first: Int) -> [ClosedRange<Int>] {
    guard first <= file.lineCount else { return [] }
    return blocks(of: (first...file.lineCount).map { file.text(file.range(ofLine: $0)) })
      .map { ($0.lowerBound + first)...($0.upperBound + first) }
  }

  /// The same for lines that count from zero.
  static func blocks(of lines: [String]) -> [ClosedRange<Int>] {
    var blocks: [ClosedRange<Int>] = []
    var isOpen = false
    for (number, line) in lines.enumerated() {
      let words = line.trimming(" \t")
      if words.isEmpty {
        isOpen = false
      } else if isOpen, !isHeading(words), !isItem(words), let last = blocks.last {
        blocks[blocks.count - 1] = last.lowerBound...number
      } else {
        blocks.append(number...number)
        isOpen = !isHeading(words)
      }
    }
    return blocks
  }

  static func isHeading(_ words: String) -> Bool { level(of: words) != nil }

  /// The level of a heading; that of a line that is bold from end to end is below all others.
  static func level(of words: String) -> Int? {
    let marks = words.prefix { $0 == "#" }.count
    if (1...6).contains(marks), words.dropFirst(marks).first == " " { return marks }
    return words.hasPrefix("**") && words.hasSuffix("**") && words.count > 4 ? 7 : nil
  }

  private static func isItem(_ words: String) -> Bool {
    guard let space = words.firstIndex(of: " ") else { return false }
    let mark = words[..<space]
    return ["-", "*", "+", ">"].contains(mark)
      || (mark.count <= 4 && [".", ")"].contains(mark.suffix(1))
        && mark.dropLast().allSatisfy(\.isNumber))
  }
}

extension AgreedText {
  /// The text as it is printed: without the paragraphs, items and headlines that begin on some
  /// lines, and with no more than one empty line between two others.
  package func without(items: Set<Int>) -> AgreedText {
    var text = self
    text.summary = summary.flatMap { Self.markdown($0, from: summaryLine, without: items) }
    text.headlines = headlines.compactMap { headline in
      guard !items.contains(headline.line) else { return nil }
      var headline = headline
      headline.body =
        Self.markdown(headline.body, from: headline.bodyLine, without: items) ?? ""
      return headline
    }
    return text
  }

  private static func markdown(
    _ text: String, from first: Int, without items: Set<Int>
  ) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for block in AgreedBlocks.blocks(of: lines) where items.contains(block.lowerBound + first) {
      for line in block { lines[line] = "" }
    }
    var rest: [String] = []
    for line in lines where !(line.isEmpty && rest.last?.isEmpty ?? true) { rest.append(line) }
    if rest.last?.isEmpty ?? false { rest.removeLast() }
    return rest.isEmpty ? nil : rest.joined(separator: "\n")
  }
}
