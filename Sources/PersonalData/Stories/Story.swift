/// What is told of one person, line by line.
struct Story {
  var lines: [Range<Int>] = []
  /// How many of them leave the subject out, or say `hij`.
  var telegrams = 0
  /// Whether a line of it is nobody's business.
  var isPrivate = false
  /// Whether the line before was about something else.
  var hasGap = false
}
