internal import Lexicons
internal import Source
internal import Words

/// Finds the lines of a note with a word that is in nothing that was read from it.
///
/// A reader takes what it understands; what it leaves over on the way, it does not know itself. So
/// all words that were read are laid beside all words of the text.
enum UntakenLines {
  /// Finds the lines.
  ///
  /// - Parameters:
  ///   - file: The note, without its comments.
  ///   - first: The one-based line on which its body starts.
  ///   - codeBlocks: What is not read, and said so.
  ///   - books: All that was read.
  /// - Returns: The lines, each in the writer's words.
  static func lines(
    of file: SourceFile, from first: Int, _ codeBlocks: [UnreadParts.CodeBlock],
    in books: NoteBooks
  ) -> [Conversation.Line] {
    guard first <= file.lineCount else { return [] }
    let start = file.range(ofLine: first).lowerBound
    let (tokens, folded) = Lexer.cut(Array(file.bytes[start...]))
    var rest = tokens[...]
    var code = codeBlocks.filter(\.isClosed)[...]
    var lines: [Conversation.Line] = []
    for number in first...file.lineCount {
      let range = file.range(ofLine: number)
      let words = rest.prefix { $0.start + start < range.upperBound }
      rest = rest.dropFirst(words.count)
      while let block = code.first, block.lines.upperBound < number { code.removeFirst() }
      if let block = code.first, block.lines.contains(number) { continue }
      let isTaken = words.allSatisfy { token in
        !token.isWord || books.hold(token) || isFrame(token, folded[token.key])
      }
      if isTaken { continue }
      lines.append(.init(text: String(Label.trimmed(file.text(range)[...])), line: number))
    }
    return lines
  }

  /// Whether a word says nothing beside those around it, or which field, state or day they are.
  private static func isFrame(_ token: Token, _ letters: ArraySlice<UInt8>) -> Bool {
    FunctionWord.role(of: token.hash) != nil || frames.holds(token, letters)
      || FieldKey(String(decoding: letters, as: UTF8.self)) != nil
  }

  private static let frames = ListWords([
    .sections, .coreHeadings, .columns, .parts, .spoken, .tasks, .states, .months, .weekdays,
    .numbers, .ordinals,
  ])
}
