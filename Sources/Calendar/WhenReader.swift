package import Words
package import Source

/// A moment found in a text, with the pieces of the text that tell it.
package struct WhenReading: Hashable, Sendable {
  package var when: When
  /// The UTF-8 bytes of the words, which need not stand together.
  package var ranges: [ByteRange]
}

/// Reads moments: `elke vrijdag 10.00–11.30`, `di 19 mei 10.00u`, `24 mrt`.
package enum WhenReader {
  /// The moment that a text tells; `nil` when there is none.
  package static func read(in text: String, near: CalendarDate?) -> WhenReading? {
    let (cut, folded) = Lexer.cut(text)
    let tokens = Token.tokens(cut, folded)
    var ranges: [ByteRange] = []
    var when = When(text: "")
    let mayNameDay = mayNameDay(cut[...], folded)

    if mayNameDay, let found = Recurrence.find(tokens) {
      when.recurrence = found.rule
      ranges.append(found.range)
      let limits = RecurrenceLimits(tokens, near: near)
      when.date = limits.first
      if let last = limits.last {
        when.recurrence = found.rule + ";UNTIL=" + last.description.filter { $0 != "-" }
      }
      ranges += limits.ranges
    }
    if mayNameDay, when.recurrence == nil, let found = days(in: text, tokens, near: near) {
      when.date = found.first
      when.recurrence = found.recurrence
      ranges.append(found.range)
    }
    if let found = TimeSpan.find(tokens, besides: ranges) {
      when.start = found.start
      when.end = found.end
      ranges.append(found.range)
    }
    guard !ranges.isEmpty, when.recurrence != nil || when.date != nil || when.start != nil else {
      return nil
    }
    ranges.sort { $0.lowerBound < $1.lowerBound }
    when.text = ranges.map { words(text, $0) }.joined(separator: " ")
    return WhenReading(when: when, ranges: ranges)
  }

  /// The day, or the days in a row, that a text names: `4 en 5 juli`, `zaterdag de 14e`.
  private static func days(
    in text: String, _ tokens: [Token], near: CalendarDate?
  ) -> (first: CalendarDate, recurrence: String?, range: ByteRange)? {
    if let near {
      let matcher = DeadlineMatcher(tokens: tokens, near: near, holidays: [:])
      for index in tokens.indices {
        if let row = matcher.row(at: index) {
          return (
            row.first, row.recurrence,
            tokens[index].range.lowerBound..<tokens[row.end - 1].range.upperBound
          )
        }
        // A feast is often the name of what is held, and its day only where no other stands.
        guard !matcher.isFeast(at: index), let (core, start) = matcher.moment(at: index),
          let from = core.window.from,
          let to = core.window.to, to.dayNumber - from.dayNumber <= 21
        else { continue }
        let isRow = from != to
        return (
          from, isRow ? "FREQ=DAILY;UNTIL=\(to.description.filter { $0 != "-" })" : nil,
          tokens[start].range.lowerBound..<tokens[core.end - 1].range.upperBound
        )
      }
      if DateReader.read(text, near: near, allowsBareNumbers: false) == nil {
        for index in tokens.indices {
          guard let day = matcher.feastDay(at: index) else { continue }
          let start = tokens[index].range.lowerBound
          return (day, nil, start..<start)
        }
      }
    }
    guard let reading = DateReader.read(text, near: near, allowsBareNumbers: false) else {
      return nil
    }
    return (reading.date, nil, reading.range)
  }

  /// Whether some tokens may name a day, or days that come back; `false` is certain.
  ///
  /// - Parameters:
  ///   - tokens: The tokens, as of a sentence.
  ///   - folded: The folded letters of the text that they are of.
  /// - Returns: Whether they may.
  package static func mayNameDay(_ tokens: ArraySlice<Words.Token>, _ folded: [UInt8]) -> Bool {
    tokens.contains { token in
      switch token.kind {
      case .number: true
      case .mark: false
      case .word:
        words.contains(token.hash) || Feast.startsWord(folded[token.key])
          // `vrijdags`
          || folded[token.key].last == UInt8(ascii: "s")
            && words.contains(WordHash.of(folded[token.key].dropLast()))
      }
    }
  }

  private static let words = WordTable(words: DeadlineWords.triggers.union(Recurrence.words))

  /// The words that say that something comes back: `elke`, `wekelijks`.
  package static var repeatingWords: [String] { Recurrence.words }

  private static func words(_ text: String, _ range: ByteRange) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
