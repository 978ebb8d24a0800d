internal import Calendar
internal import Lexicons
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
}
