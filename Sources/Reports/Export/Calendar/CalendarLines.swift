/// Content lines of iCalendar (RFC 5545 §3.1) under construction.
///
/// A line is at most 75 bytes long; a longer one goes on behind a line break and a space, and never
/// in the middle of a character.
struct CalendarLines {
  private static let longest = 75

  private(set) var bytes: [UInt8] = []

  /// Adds a property whose value is written as it is: a day, a rule, or a word of the standard.
  mutating func add(_ name: String, _ value: String) {
    fold(Array("\(name):\(value)".utf8))
  }

  /// Adds a property with free text.
  mutating func add(_ name: String, text: String) {
    add(name, Self.escaped(text))
  }

  /// Text as a value (§3.3.11): what parts values is escaped, and control characters are no text.
  static func escaped(_ text: String) -> String {
    var value = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": value += "\\\(scalar)"
      case "\n": value += "\\n"
      case "\r": continue
      case "\t": value += "\t"
      default:
        value.unicodeScalars.append(
          scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
      }
    }
    return value
  }

  private mutating func fold(_ line: [UInt8]) {
    var start = 0
    var room = Self.longest
    while line.count - start > room {
      var end = start + room
      while end > start, line[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
      bytes += line[start..<end]
      bytes += "\r\n ".utf8
      start = end
      room = Self.longest - 1
    }
    bytes += line[start...]
    bytes += "\r\n".utf8
  }
}
