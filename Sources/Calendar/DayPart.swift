internal import Lexicons
internal import Source

/// A part of the day, as a note tells it by an hour or a word.
package enum DayPart: String, Hashable, Sendable, Codable, CaseIterable {
  /// Before noon.
  case morning
  /// From noon to six.
  case afternoon
  /// From six.
  case evening

  /// The part of the day of the first time or word in a text, such as `19.30 - 21.15`,
  /// `'s avonds`, `vrijdagmiddag` or `2 pm`; `nil` when it tells none.
  package init?(in text: String) {
    let tokens = Token.tokens(in: text)
    if let hour = TimeSpan.find(tokens).flatMap({ Int($0.start.prefix(2)) }) {
      self.init(hour: hour)
    } else if let part = tokens.lazy.compactMap({ Self.part(ofWord: $0.word) }).first {
      self = part
    } else {
      return nil
    }
  }

  /// The part of the day in words that tell a day as well: `donderdag 12-3-2026, 19.30 uur`.
  ///
  /// A day such as `12.03` is no time, so the words for the day are passed over.
  package init?(behindDayIn text: String) {
    guard let day = DateReader.read(text, near: nil, allowsBareNumbers: true) else { return nil }
    let bytes = text.utf8.span
    let rest =
      String(bytes, 0..<day.range.lowerBound) + " "
      + String(bytes, day.range.upperBound..<bytes.count)
    if let part = DayPart(in: rest) ?? DayPart(in: String(bytes, day.range).wordsOnly) {
      self = part
    } else {
      return nil
    }
  }

  private init(hour: Int) {
    self = hour < 12 ? .morning : hour < 18 ? .afternoon : .evening
  }

  /// The part of the day that a word ends with: `avond`, `inloopavond`, `ochtends`.
  package static func part(ofWord word: String) -> DayPart? {
    let word = word.hasSuffix("s") ? word.dropLast() : word[...]
    return endings.first { $0.words.contains(where: word.hasSuffix) }?.part
  }

  private static let endings: [(part: DayPart, words: [String])] = [
    (.morning, DayWord.morning.words), (.afternoon, DayWord.afternoon.words),
    (.evening, DayWord.evening.words),
  ]
}

extension String {
  /// The text without its digits, so that nothing in it is a time.
  fileprivate var wordsOnly: String { filter { !$0.isNumber } }
}
