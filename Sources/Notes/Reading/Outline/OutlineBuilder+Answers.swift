internal import Source
internal import Words

/// Questions with the answers that stand below them.
extension OutlineBuilder {
  /// Whether what is open is a question whose answer may stand below a blank line.
  mutating func awaitsAnswer(at index: Int) -> Bool {
    guard let open, open.section == .answered, let next = filled(after: index) else { return false }
    return form(next) == .text && open.text.utf8.last == UInt8(ascii: "?")
  }

  /// Adds a line to the question above it when the line answers it.
  mutating func takesAnswer(_ line: NoteLine, _ title: String) -> Bool {
    guard let statement = open, line.form != .bold else { return false }
    let isAsked = statement.text.utf8.last == UInt8(ascii: "?")
    // `A: ja, in mei` behind `V: komt er een bank?`
    if isAsked, let (label, rest) = Label.split(title), Letter.isAnswer(label), !rest.isEmpty,
      statement.section == .questions || statement.section == .answered
    {
      open?.text += AnswerMark.label + rest
      lastLine = line
      return true
    }
    guard statement.section == .answered, title.utf8.last != UInt8(ascii: "?") else { return false }
    let isBelow = isItem(line.form) ? line.indent > (lastLine?.indent ?? 0) : true
    guard isBelow else { return false }
    if isAsked {
      open?.text += AnswerMark.label + title
    } else if statement.text.holds(AnswerMark.label) {
      open?.text += " " + title
    } else {
      return false
    }
    lastLine?.number = line.number
    return true
  }
}
