internal import Source

/// Statements that follow one another and whose words do not show of what kind they are.
struct UnkindedRun {
  /// The place of the first.
  var range: ByteRange
  var count: Int
  /// How much the conversation held when the last of them was read.
  var held: Int
}

extension BodyReader {
  /// Remembers a statement without a kind, with those right before it.
  mutating func noteUnkinded(_ statement: Statement) {
    guard statement.text.count(where: \.isLetter) > 2 else { return }
    let held = conversation.signals.count + conversation.agreements.count
    if let last = unkinded.last, last.held + 1 == held {
      unkinded[unkinded.count - 1].count += 1
      unkinded[unkinded.count - 1].held = held
    } else {
      unkinded.append(UnkindedRun(range: statement.range, count: 1, held: held))
    }
  }
}
