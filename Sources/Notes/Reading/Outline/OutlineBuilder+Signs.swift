internal import Source

/// Signs before the words of a line that say what kind of thing they are.
extension OutlineBuilder {
  /// Reads a line by a sign that the note explains.
  mutating func takesSign(_ line: NoteLine) -> Bool {
    guard !legend.isEmpty, scopes.section != .withheld, !isSignedOff else { return false }
    let written = Self.written(line, file)
    if let section = legend.heading(written) {
      close()
      keepHeading(line, written)
      outline.endHeading(at: line.number)
      scopes.open(
        .init(
          level: Scopes.Level.legend, sections: [section], speaker: legend.speaker(in: section)))
      hasItems = false
      return true
    }
    guard let found = legend.statement(written) else { return false }
    close()
    var statement = statement(line, String(found.words))
    statement.section = found.section
    statement.speaker = statement.speaker ?? legend.speaker(in: found.section)
    statement.choices = []
    statement.isItem = true
    if case .item(_, let box) = line.form { statement.box = box }
    hasItems = true
    open = statement
    lastLine = line
    return true
  }

  /// Takes a picture, a question mark, a letter or a tally off the words of a statement.
  mutating func takeMarks(_ statement: inout Statement) {
    if let tally = Tally.split(statement.text) {
      statement.text = tally.count > 1 ? "\(tally.words) (\(tally.count)×)" : String(tally.words)
    }
    guard statement.section != .withheld else { return }
    if statement.text.hasPrefix("? "),
      [nil, .narrative, .talk, .questions].contains(statement.section)
    {
      statement.section = .questions
      statement.text = String(statement.text.dropFirst(2))
      return
    }
    for sign in ["+/-", "±", "+-"] where statement.text.hasPrefix(sign + " ") {
      statement.section = nil
      statement.choices = []
      statement.text = String(statement.text.dropFirst(sign.count + 1))
      return
    }
    if statement.section?.agreementStatus == nil, let mark = KindMark.read(statement.text) {
      statement.section = mark.section
      statement.choices = []
      statement.text = String(mark.words)
      return
    }
    guard !habits.letters.isEmpty, let mark = KindMark.letter(statement.text),
      habits.letters.contains(String(statement.text.prefix(1)))
    else { return }
    statement.section = mark.section
    statement.choices = []
    statement.text = String(mark.words)
  }
}
