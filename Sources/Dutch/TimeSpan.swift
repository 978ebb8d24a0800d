internal import Source

/// Times of day: `10.00–11.30`, `10.00u`, `19:30 uur`, `van 10 tot 12 uur`, `2 pm`.
enum TimeSpan {
  static func find(_ tokens: [Token]) -> (start: String, end: String?, range: ByteRange)? {
    for index in tokens.indices {
      guard let first = time(tokens, index) else { continue }
      var end = first.end
      var last: (hour: Int, minute: Int)?
      if end < tokens.count, ["-", "tot", "to", "until"].contains(tokens[end].word),
        let second = time(tokens, end + 1) ?? hour(tokens, end + 1)
      {
        last = (second.hour, second.minute)
        end = second.end
      }
      var start = index
      while start > 0,
        ["van", "om", "vanaf", "from", "at", "tussen"].contains(tokens[start - 1].word)
      { start -= 1 }
      return (
        text(first.hour, first.minute), last.map { text($0.hour, $0.minute) },
        tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
      )
    }
    return nil
  }

  /// A time that shows itself by its minutes, or by `uur` behind it, or by an end behind it.
  private static func time(
    _ tokens: [Token], _ index: Int
  ) -> (hour: Int, minute: Int, end: Int)? {
    guard index < tokens.count, tokens[index].kind == .number, tokens[index].digits <= 2,
      tokens[index].number < 24
    else { return nil }
    let hour = tokens[index].number
    if index + 2 < tokens.count, tokens[index + 1].isGlued, tokens[index + 2].isGlued,
      tokens[index + 1].isMark(".") || tokens[index + 1].isMark(":"), tokens[index + 2].digits == 2,
      tokens[index + 2].number < 60
    {
      // `12.03.2026` is a day.
      if index + 3 < tokens.count, tokens[index + 3].isMark("."), tokens[index + 3].isGlued,
        index + 4 < tokens.count, tokens[index + 4].isGlued, tokens[index + 4].kind == .number
      {
        return nil
      }
      return (hour, tokens[index + 2].number, unitEnd(tokens, index + 3))
    }
    let end = unitEnd(tokens, index + 1)
    if end > index + 1 {
      let isAfternoon = tokens[index + 1].word == "pm" && hour < 12
      return (isAfternoon ? hour + 12 : hour, 0, end)
    }
    // `10-12 uur`, `10 tot 12 uur`: the unit stands behind the second number.
    if index + 2 < tokens.count, ["-", "tot", "to"].contains(tokens[index + 1].word),
      tokens[index + 2].kind == .number, tokens[index + 2].number <= 24,
      unitEnd(tokens, index + 3) > index + 3
    {
      return (hour, 0, index + 1)
    }
    return nil
  }

  private static func hour(
    _ tokens: [Token], _ index: Int
  ) -> (hour: Int, minute: Int, end: Int)? {
    guard index < tokens.count, tokens[index].digits > 0, tokens[index].digits <= 2,
      tokens[index].number < 24
    else { return nil }
    return (tokens[index].number, 0, unitEnd(tokens, index + 1))
  }

  /// The index past `u`, `uur`, `h`, `am` or `pm`, if it stands there.
  private static func unitEnd(_ tokens: [Token], _ index: Int) -> Int {
    guard index < tokens.count,
      ["u", "uur", "h", "hrs", "am", "pm", "oclock"].contains(tokens[index].word)
    else { return index }
    return index + 1
  }

  private static func text(_ hour: Int, _ minute: Int) -> String {
    "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }
}
