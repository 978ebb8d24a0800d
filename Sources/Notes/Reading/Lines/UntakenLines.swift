internal import Calendar
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
  ///   - conversation: All that was read.
  /// - Returns: The lines, each in the writer's words.
  static func lines(
    of file: SourceFile, from first: Int, _ codeBlocks: [UnreadParts.CodeBlock],
    in conversation: Conversation
  ) -> [Conversation.Line] {
    guard first <= file.lineCount else { return [] }
    let taken = words(of: conversation)
    var code = codeBlocks.filter(\.isClosed)[...]
    var lines: [Conversation.Line] = []
    for number in first...file.lineCount {
      while let block = code.first, block.lines.upperBound < number { code.removeFirst() }
      if let block = code.first, block.lines.contains(number) { continue }
      let text = file.text(file.range(ofLine: number))
      let (tokens, folded) = Lexer.cut(text.utf8.span)
      let isTaken = tokens.allSatisfy { token in
        !token.isWord || taken.contains(token.hash) || isFrame(token, folded[token.key])
      }
      if !isTaken { lines.append(.init(text: String(Label.trimmed(text[...])), line: number)) }
    }
    return lines
  }

  /// The words of all that was read.
  private static func words(of conversation: Conversation) -> Set<UInt64> {
    var words: Set<UInt64> = []
    for text in conversation.texts {
      for token in Lexer.cut(text.utf8.span).tokens where token.isWord { words.insert(token.hash) }
    }
    return words
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

extension Conversation {
  /// All words that it keeps.
  fileprivate var texts: [String] {
    var texts = [id, area ?? "", areaText ?? ""] + neighbourhoods + partners
    texts += themes.map(\.id) + unknownThemes + attendance.others.map(\.role)
    for signal in signals { texts += [signal.text, signal.addressee ?? ""] + signal.themes }
    for agreement in agreements {
      texts += [agreement.text, agreement.reason ?? "", agreement.id ?? ""]
      texts += [agreement.due?.text ?? ""] + agreement.owners + agreement.with + agreement.themes
    }
    for activity in activities {
      texts += [activity.text, activity.when?.text ?? "", activity.place ?? ""]
    }
    for initiative in initiatives {
      texts += [initiative.text, initiative.supportAsked ?? "", initiative.supportGiven ?? ""]
    }
    texts += notReached + lessons + [feedback?.text ?? ""]
    return texts + (withheld + headings).map(\.text)
  }
}
