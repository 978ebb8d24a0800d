internal import Lexicons
internal import Words

/// The roles that words for people stand for.
extension AttendanceReader {
  /// The role of one word or phrase; `other` when it names none that is known.
  static func role(of words: String) -> ParticipantRole {
    Line(words).first(.roles).flatMap { role(named: $0.value) } ?? .other
  }

  /// Whether words are for people in a role, and nothing else.
  static func isRole(_ words: String) -> Bool {
    let line = Line(words)
    return line.first(.roles)?.tokens == line.tokens.indices
  }

  static func role(named value: String) -> ParticipantRole? {
    switch value {
    case "residents", "couple": .residents
    case "connectors": .connectors
    case "entrepreneurs": .entrepreneurs
    case "professionals": .professionals
    default: nil
    }
  }
}
