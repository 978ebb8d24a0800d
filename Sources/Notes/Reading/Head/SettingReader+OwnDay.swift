internal import Calendar
internal import Lexicons
internal import Source
internal import Words

/// The day of the talk among the days that words name.
extension SettingReader {
  /// The full day that words give as that of the talk.
  func ownDay(in words: String) -> CalendarDate? { Self.ownReading(in: words, nil)?.date }

  /// The first day in words that is not another one, as behind `vorige` or `geschreven op`.
  static func ownReading(in words: String, _ near: CalendarDate?) -> DateReading? {
    let bytes = Array(words.utf8)
    var start = 0
    for _ in 0..<4 {
      let rest = String(decoding: bytes[start...], as: UTF8.self)
      guard var reading = DateReader.read(rest, near: near, allowsBareNumbers: near != nil) else {
        return nil
      }
      reading.range = reading.range.lowerBound + start..<reading.range.upperBound + start
      if !isOtherDay(Line(words), reading.range.lowerBound) { return reading }
      start = reading.range.upperBound
    }
    return nil
  }

  /// Whether the words right before a day make it another one than that of the talk.
  private static func isOtherDay(_ line: Line, _ start: Int) -> Bool {
    line.matches(of: .otherDays).contains { match in
      let behind = line.tokens[match.tokens.upperBound - 1].end
      return behind <= start && start - behind <= 24
        && !line.tokens[match.tokens.upperBound...].contains { token in
          token.end <= start && token.isNumber
        }
    }
  }

  /// The words for a day that would be that of the talk if a year stood with it.
  static func dayWithoutYear(_ words: String) -> String? {
    // Of a leap year, in which each day of any other is found.
    ownReading(in: words, CalendarDate(year: 2024, month: 7, day: 1)).map {
      String(decoding: Array(words.utf8)[$0.range], as: UTF8.self)
    }
  }

  /// The days that an e-mail says the conversation lies back: `gisteren koffie gedronken`.
  var daysBeforeLetter: Int {
    for line in openings {
      let text = LineText(line.text)
      if Self.twoDaysAgo.contains(where: text.contains) { return 2 }
      if Self.dayAgo.contains(where: text.contains) { return 1 }
    }
    return 0
  }

  private static let twoDaysAgo = HeadWord.twoDaysAgo.words
  private static let dayAgo = HeadWord.dayAgo.words

  /// The middle of a year that the path or a title names, such as a folder `2026`.
  var yearNearby: CalendarDate? {
    for words in [file.path] + titles.prefix(3).map(\.text) {
      var digits = 0
      var number = 0
      for byte in Array(words.utf8) + [0x20] {
        if byte >= 0x30, byte <= 0x39 {
          digits += 1
          number = digits <= 4 ? number * 10 + Int(byte - 0x30) : 0
        } else {
          if digits == 4, (2000...2099).contains(number) {
            return CalendarDate(year: number, month: 7, day: 1)
          }
          digits = 0
          number = 0
        }
      }
    }
    return nil
  }
}
