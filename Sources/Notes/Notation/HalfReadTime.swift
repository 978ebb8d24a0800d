internal import Calendar
internal import Lexicons
internal import Words

/// A time of which only a part was read, so that what was read is not what the writer meant.
enum HalfReadTime {
  /// Whether words right beside a reading make it another time: `1 april of iets later`,
  /// `ergens tussen mei en de vakantie`.
  ///
  /// - Parameters:
  ///   - reading: What was read.
  ///   - line: The line that it stands in.
  /// - Returns: Whether something beside it changes it.
  static func isHalf(_ reading: DeadlineReading, in line: Line) -> Bool {
    guard line.holds(.halfRead), let read = line.tokens(in: reading.range) else { return false }
    return line.matches(of: .halfRead).contains { match in
      let isInside =
        read.lowerBound <= match.tokens.lowerBound && match.tokens.upperBound <= read.upperBound
      // `tussen mei` is half of `tussen mei en de vakantie`.
      if isInside, match.value == "pair" {
        return !read.contains { line.isA(.and, at: $0) }
      }
      return !isInside && match.tokens.upperBound + 1 >= read.lowerBound
        && match.tokens.lowerBound <= read.upperBound + 1
    }
  }
}
