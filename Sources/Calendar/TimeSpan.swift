internal import Lexicons
internal import Words
internal import Source

/// Times of day in a text: `10.00–11.30`, `10.00u`, `van 10 tot 12 uur`, `van vier tot negen`.
enum TimeSpan {
  /// The first time in a text, with its end where one stands behind it.
  ///
  /// - Parameters:
  ///   - tokens: The words of the text.
  ///   - taken: What tells the day; where one is told, hours may stand without a unit behind a mark:
  ///     `elke maandag, 10-12`.
  /// - Returns: The times, and the bytes that tell them.
  static func find(
    _ tokens: [Token], besides taken: [ByteRange] = []
  ) -> (start: String, end: String?, range: ByteRange)? {
    for index in tokens.indices {
      guard
        let first = TimeOfDay.read(tokens, index) ?? bare(tokens, index)
          ?? hours(tokens, index, besides: taken)
      else { continue }
      var end = first.end
      var last: TimeOfDay?
      if end < tokens.count,
        tokens[end].isMark("-") || tokens[end].isA(.endingAt)
          || tokens[end].isA(.and) && index > 0 && tokens[index - 1].isA(.between),
        let second = TimeOfDay.read(tokens, end + 1) ?? bare(tokens, end + 1, isEnd: true)
      {
        last = second.time.after(first.time)
        end = second.end
      }
      guard first.isSure || last != nil || index > 0 && tokens[index - 1].isA(.fromHour) else {
        continue
      }
      var start = index
      while start > 0, tokens[start - 1].isA(.spanOpener) { start -= 1 }
      return (
        first.time.text, last?.text,
        tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
      )
    }
    return nil
  }

  /// Whether a time starts at a token.
  static func starts(_ tokens: [Token], _ index: Int) -> Bool {
    TimeOfDay.read(tokens, index)?.isSure ?? (bare(tokens, index) != nil)
  }

  /// The first of two hours in digits that stand by themselves next to the day.
  private static func hours(
    _ tokens: [Token], _ index: Int, besides taken: [ByteRange]
  ) -> (time: TimeOfDay, end: Int, isSure: Bool)? {
    guard !taken.isEmpty, index > 0, index + 2 < tokens.count, tokens[index].kind == .number,
      tokens[index].digits <= 2, tokens[index + 1].isMark("-"), tokens[index + 2].kind == .number,
      tokens[index + 2].digits <= 2, tokens[index].number < tokens[index + 2].number,
      (7...23).contains(tokens[index].number), tokens[index + 2].number <= 24,
      index + 3 == tokens.count || tokens[index + 3].kind == .mark && !tokens[index + 3].isGlued,
      tokens[index - 1].kind == .mark
        || taken.contains(where: { $0.upperBound == tokens[index - 1].range.upperBound }),
      !taken.contains(where: { $0.overlaps(tokens[index].range) })
    else { return nil }
    return (TimeOfDay(hour: tokens[index].number, minute: 0), index + 1, true)
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
    guard index + 2 < tokens.count, tokens[index + 1].isMark("-") || tokens[index + 1].isA(.upTo)
    else { return nil }
    // Only with the word for it in front, or its unit behind the end: `8-10 mensen` is no time.
    if index > 0, tokens[index - 1].isA(.hourSpan) {
      guard tokens[index + 2].kind == .number,
        index + 3 >= tokens.count || CalendarNames.month(tokens[index + 3].word) == nil
      else { return nil }
      return (time, index + 1, false)
    }
    guard let second = TimeOfDay.read(tokens, index + 2), second.isSure else { return nil }
    return (time, index + 1, true)
  }
}
