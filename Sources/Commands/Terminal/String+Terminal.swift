internal import Diagnostics

extension String {
  /// The places that the text takes on a terminal.
  ///
  /// Characters of East Asia and emoji take two (Unicode Standard Annex 11), all others one.
  var terminalWidth: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return reduce(0) { $0 + ($1.isWide ? 2 : 1) }
  }

  /// The text in lines of at most so many places, broken between words where there are any.
  func wrapped(to width: Int) -> [String] {
    guard terminalWidth > width, width > 0 else { return [self] }
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      var word = String(word)
      if !line.isEmpty, line.terminalWidth + 1 + word.terminalWidth <= width {
        line += " " + word
        continue
      }
      if !line.isEmpty { lines.append(line) }
      while word.terminalWidth > width {
        let (head, rest) = word.split(at: width)
        lines.append(head)
        word = rest
      }
      line = word
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// The text on one line, in bold where a terminal shows colour.
  func bold(_ isColoured: Bool) -> String {
    let line = PlainText.line(self)
    return isColoured ? "\u{1B}[1m\(line)\u{1B}[0m" : line
  }

  /// The text in lines with a margin, each with a line break; empty when there is nothing to say.
  ///
  /// - Parameters:
  ///   - margin: What stands in front of each line.
  ///   - width: The places on a line; `nil` when lines are not broken.
  /// - Returns: The lines.
  func indented(by margin: String, within width: Int?) -> String {
    let line = PlainText.line(self)
    guard !line.isEmpty else { return "" }
    let lines = width.map { line.wrapped(to: max($0 - margin.count, 20)) } ?? [line]
    return lines.map { "\(margin)\($0)\n" }.joined()
  }

  /// The lines of a page in Markdown, each broken between words where it is too long; those of a
  /// block of code stay as they are.
  ///
  /// - Parameter width: The places on a line; `nil` when lines are not broken.
  /// - Returns: The page.
  func paragraphsWrapped(to width: Int?) -> String {
    guard let width else { return self }
    var isCode = false
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return isCode ? [String(line)] : String(line).wrapped(to: width)
    }.joined(separator: "\n")
  }

  /// The text without spaces at its end.
  var trimmingSpaceAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// As many characters as fit, one at least, and the rest.
  private func split(at width: Int) -> (head: String, rest: String) {
    var end = startIndex
    var used = 0
    while end < endIndex {
      used += self[end].isWide ? 2 : 1
      guard used <= width || end == startIndex else { break }
      end = index(after: end)
    }
    return (String(self[..<end]), String(self[end...]))
  }
}

extension Character {
  fileprivate var isWide: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
