internal import Words
internal import Source

/// Times of day in a text: `10.00–11.30`, `10.00u`, `van 10 tot 12 uur`, `van vier tot negen`.
enum TimeSpan {
  /// The first time in a text, with its end where one stands behind it.
  static func find(_ tokens: [Token]) -> (start: String, end: String?, range: ByteRange)? {
    for index in tokens.indices {
      guard let first = TimeOfDay.read(tokens, index) ?? bare(tokens, index) else { continue }
      var end = first.end
      var last: TimeOfDay?
      if end < tokens.count, ["-", "tot", "to", "until", "en"].contains(tokens[end].word),
        tokens[end].word != "en" || opens(tokens, index, with: "tussen"),
        let second = TimeOfDay.read(tokens, end + 1) ?? bare(tokens, end + 1, isEnd: true)
      {
        last = second.time.after(first.time)
        end = second.end
      }
      guard first.isSure || last != nil || opens(tokens, index, with: "vanaf") else { continue }
      var start = index
      while start > 0,
        ["van", "om", "vanaf", "from", "at", "tussen", "start"].contains(tokens[start - 1].word)
      { start -= 1 }
      return (
        first.time.text, last?.text,
        tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
      )
    }
    return nil
  }

  private static func opens(_ tokens: [Token], _ index: Int, with word: String) -> Bool {
    index > 0 && tokens[index - 1].isWord(word)
  }

  /// An hour in digits whose unit stands behind another one: `10-12 uur`, `van 12 tot 4`.
  private static func bare(
    _ tokens: [Token], _ index: Int, isEnd: Bool = false
  ) -> (time: TimeOfDay, end: Int, isSure: Bool)? {
    guard index < tokens.count, tokens[index].kind == .number, tokens[index].digits <= 2,
      tokens[index].number <= 24
    else { return nil }
    let time = TimeOfDay(hour: tokens[index].number % 24, minute: 0)
    if isEnd { return (time, index + 1, true) }
    guard index + 2 < tokens.count, ["-", "tot", "to"].contains(tokens[index + 1].word) else {
      return nil
    }
    // Only with the word for it in front, or its unit behind the end: `8-10 mensen` is no time.
    if opens(tokens, index, with: "van") || opens(tokens, index, with: "from") {
      guard tokens[index + 2].kind == .number,
        index + 3 >= tokens.count || CalendarNames.month(tokens[index + 3].word) == nil
      else { return nil }
      return (time, index + 1, false)
    }
    guard let second = TimeOfDay.read(tokens, index + 2), second.isSure else { return nil }
    return (time, index + 1, true)
  }
}
