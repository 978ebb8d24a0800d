internal import Source
internal import Words

/// Statements that follow one another and of which the same is not understood.
struct LineRun {
  /// From the start of the first to the end of the last.
  var range: ByteRange
  var count: Int
  /// How much the conversation held when the last of them was read.
  var held: Int
}

extension [LineRun] {
  /// Adds a statement: to the run that ends right before it, else as a run of its own.
  ///
  /// - Parameters:
  ///   - statement: The statement.
  ///   - held: How much the conversation holds, the statement not counted.
  mutating func add(_ statement: Statement, held: Int) {
    if let last = last, last.held + 1 == held, last.range.lowerBound <= statement.range.lowerBound {
      self[count - 1].count += 1
      self[count - 1].held = held
      self[count - 1].range = last.range.lowerBound..<statement.range.upperBound
    } else {
      append(LineRun(range: statement.range, count: 1, held: held))
    }
  }
}

extension BodyReader {
  /// Remembers a statement without a kind, with those right before it.
  mutating func noteUnkinded(_ statement: Statement) {
    guard statement.text.lazy.filter(\.isLetter).prefix(3).count > 2 else { return }
    unkinded.add(statement, held: conversation.signals.count + conversation.agreements.count)
  }

  /// Remembers a statement that may say of a group that nobody spoke to it, with those right before
  /// it, where its place does not say that it is something else.
  mutating func notePerhapsMissed(_ statement: Statement, _ line: Line) {
    switch statement.section {
    case nil, .talk, .narrative, .background: break
    default: return
    }
    guard statement.box == nil, MissingGroups(line).mayMiss else { return }
    perhapsMissed.add(statement, held: conversation.signals.count + conversation.agreements.count)
  }

  /// Remembers a statement that may promise something, with those right before it.
  mutating func notePerhapsPromised(_ statement: Statement) {
    perhapsPromised.add(statement, held: conversation.signals.count + conversation.agreements.count)
  }
}
