internal import Source

/// Letters and threads of letters.
extension OutlineBuilder {
  /// Reads a line that is about a letter: its head, its subject, a greeting.
  ///
  /// - Returns: Whether the line was one.
  mutating func readsLetterLine(_ line: NoteLine, _ title: String) -> Bool {
    let isEarly = outline.blocks.count < 12
    if isEarly || isLetter, Letter.isHeader(title),
      isEarly || Letter.opensReply(title) || line.isQuoted
        || isInHead(line)
    {
      return letterhead(line, title)
    }
    if Letter.opensReply(title), isLetter || line.isQuoted { return letterhead(line, title) }
    if isLetter, isEarly, let subject = Letter.subject(title) {
      close()
      var statement = statement(line, subject)
      statement.text = subject
      outline.titles.append(statement)
      keepHeading(line, subject)
      return true
    }
    if Letter.isSignOff(title) {
      close()
      isSignedOff = true
    }
    return false
  }

  /// Whether the line above is part of the head of a letter as well.
  private func isInHead(_ line: NoteLine) -> Bool {
    guard case .statement(let last)? = outline.blocks.last else { return false }
    return last.section == .withheld && last.line + 1 == line.number && open == nil
  }

  private mutating func letterhead(_ line: NoteLine, _ title: String) -> Bool {
    close()
    // Another letter starts: what the one before it said about its parts has ended.
    if Letter.opensReply(title) {
      if isLetter { scopes.close(from: 0) }
      isSignedOff = false
      speaker = Letter.sender(title) ?? title
      if line.isQuoted { readsQuotes = true }
    }
    isLetter = true
    outline.isLetter = true
    var statement = statement(line, title)
    statement.section = .withheld
    add(statement)
    return true
  }
}
