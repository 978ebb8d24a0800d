internal import Calendar
internal import Lexicons
internal import Words

/// Days as people jot them down: `050226`, `260205`, and a year that is dictated.
enum TerseDay {
  /// The years of which a number of six digits may be a day; of another year it is a number.
  private static let years = 2020...2039

  /// The day of a number of six digits in words; `nil` when there is none, or when it may be two.
  static func reading(_ words: String) -> DateReading? {
    let line = Line(tokensOf: words)
    for token in line.tokens where token.kind == .number && token.digits == 6 && !token.isGlued {
      let (first, month, last) = (
        token.number / 10_000, token.number / 100 % 100, token.number % 100
      )
      let days = [(last, first), (first, last)].compactMap { year, day -> CalendarDate? in
        years.contains(2000 + year) ? CalendarDate(year: 2000 + year, month: month, day: day) : nil
      }
      guard let day = days.first, days.count == 1 || days[0] == days[1] else { continue }
      return DateReading(date: day, range: token.range)
    }
    return nil
  }

  /// Words with a year in digits for one in words: `vijf maart tweeduizend zesentwintig`, `vijf maart
  /// zesentwintig`.
  static func withYear(_ words: String) -> String? {
    guard words.utf8.count <= 400, !words.utf8.contains(where: { (0x30...0x39).contains($0) })
    else { return nil }
    let line = Line(words)
    for index in line.tokens.indices where line.tokens[index].isWord {
      guard let (year, end) = year(at: index, line), years.contains(2000 + year) else { continue }
      let bytes = Array(words.utf8)
      return String(decoding: bytes[..<line.tokens[index].start], as: UTF8.self)
        + String(2000 + year) + String(decoding: bytes[line.tokens[end].end...], as: UTF8.self)
    }
    return nil
  }

  /// The year of the century at a token, and the last token of it.
  private static func year(at index: Int, _ line: Line) -> (Int, last: Int)? {
    let key = line.key(index)
    let next = index + 1 < line.tokens.count ? line.number(at: index + 1) : nil
    if key == century { return next.map { ($0, index + 1) } }
    if key.hasPrefix(century) {
      return NumberWords.value(ofWord: String(key.dropFirst(century.count))).map { ($0, index) }
    }
    guard index > 0, line.holds(.months, at: index - 1) else { return nil }
    return line.number(at: index).map { ($0, index) }
  }

  private static let century = HeadWord.century.words.joined()
}
