package import Words
internal import Source

/// Finds the phrases by which people say when something is to be ready.
///
/// The words are kept; the window of days serves sorting and overdue checks only.
package enum DeadlineReader {
  /// All deadline phrases in a text, in order and not overlapping.
  ///
  /// - Parameters:
  ///   - text: A line of running text.
  ///   - near: The day of the conversation. A phrase without a year means the first such
  ///     window that does not end more than sixty days before it.
  ///   - holidays: Windows by folded name, such as `meivakantie`.
  /// - Returns: The readings.
  package static func readings(
    in text: String, near: CalendarDate, holidays: [String: DateWindow]
  ) -> [DeadlineReading] {
    let (tokens, folded) = Lexer.cut(text)
    return readings(in: text, tokens, folded, near: near, holidays: holidays)
  }

  /// The same for a text that is cut into tokens already, with their folded letters.
  package static func readings(
    in text: String, _ cut: [Words.Token], _ folded: [UInt8], near: CalendarDate,
    holidays: [String: DateWindow]
  ) -> [DeadlineReading] {
    guard mayHold(cut, holidays) else { return [] }
    let tokens = Token.tokens(cut, folded)
    let matcher = DeadlineMatcher(tokens: tokens, near: near, holidays: holidays)
    var readings: [DeadlineReading] = []
    var index = 0
    while index < tokens.count {
      guard let match = matcher.match(at: index) else {
        index += 1
        continue
      }
      if let window = match.window {
        var end = match.end
        var isCertain = true
        while end < tokens.count, tokens[end].isMark("?") {
          isCertain = false
          end += 1
        }
        let range = tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound
        readings.append(
          DeadlineReading(
            text: words(text, range), range: range, window: window, isCertain: isCertain,
            isStrong: match.isStrong))
        index = end
      } else {
        index = match.end
      }
    }
    return readings
  }

  /// Whether there may be a deadline; most lines have no number and no word of time.
  private static func mayHold(_ tokens: [Words.Token], _ holidays: [String: DateWindow]) -> Bool {
    tokens.contains { $0.isNumber || DeadlineWords.triggerTable.contains($0.hash) }
      || holidays.keys.contains { name in
        let hash = WordHash.of(name)
        return tokens.contains { $0.hash == hash }
      }
  }

  private static func words(_ text: String, _ range: ByteRange) -> String {
    String(text.utf8.span, range)
  }

  /// Whether a phrase opens with a word for a limit: `voor`, `uiterlijk`, `binnen`.
  package static func opensWithLimit(_ phrase: String) -> Bool {
    guard let first = Token.tokens(in: phrase).first,
      let direction = DeadlineWords.prepositions[first.word]
    else { return false }
    return direction == .before || direction == .until
  }
}
