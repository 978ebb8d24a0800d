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
    let tokens = Token.tokens(in: text)
    guard
      tokens.contains(where: {
        $0.kind == .number || DeadlineWords.triggerTable.contains($0.hash)
          || holidays[$0.word] != nil
      })
    else { return [] }
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

  /// Whether a line may hold a deadline phrase; `false` is certain.
  ///
  /// Most lines have no digit and no word of time, which their hashed words show at a glance.
  package static func mayHold(_ line: LineWords, holidays: [String: DateWindow]) -> Bool {
    line.hasDigit || !line.isPlain || line.holdsAny(of: DeadlineWords.triggerTable)
      || holidays.keys.contains { name in
        let hash = WordHash.of(name)
        return line.words.contains { $0.hash == hash }
      }
  }
}
