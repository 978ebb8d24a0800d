internal import Lexicons
internal import Words

/// The lines of an e-mail that are about the e-mail, not about the neighbourhood.
enum Letter {
  /// Whether a line is a header of an e-mail, such as `Van: …`, or greets its reader.
  static func isHeader(_ text: String) -> Bool {
    guard let label = Label.head(of: text) else { return isSalutation(text) }
    return ["header", "sender"].contains(kind(of: label))
  }

  /// Whether a line starts a letter that another one answers: `Van: …`, `Op 5 maart schreef …:`.
  static func opensReply(_ text: String) -> Bool {
    guard text.utf8.count <= 120 else { return false }
    if let label = Label.head(of: text), kind(of: label) == "sender" { return true }
    // A colon or dashes stand behind it.
    guard text.utf8.last == UInt8(ascii: ":") || text.utf8.last == UInt8(ascii: "-"),
      let match = Line(heading: text).first(.letters), match.value == "reply"
    else { return false }
    return match.tokens.lowerBound < 4
  }

  /// The words behind `Van:`.
  static func sender(_ text: String) -> String? {
    guard let (label, rest) = Label.split(text), kind(of: label) == "sender", !rest.isEmpty else {
      return nil
    }
    return String(rest)
  }

  /// The subject of an e-mail, which is the title of the note.
  static func subject(_ text: String) -> String? {
    guard let (label, rest) = Label.split(text), !rest.isEmpty, kind(of: label) == "subject" else {
      return nil
    }
    return String(rest)
  }

  /// Whether a line closes a letter, so that what follows is a signature.
  static func isSignOff(_ text: String) -> Bool {
    guard text.utf8.count <= 60 else { return false }
    let line = Line(heading: text)
    guard let match = line.first(.letters), match.value == "farewell",
      match.tokens.lowerBound == 0
    else { return false }
    return match.tokens.count == line.tokens.count || text.utf8.count <= 40
  }

  /// Whether a label stands before an answer: `A:`, `Antwoord:`.
  static func isAnswer(_ label: Substring) -> Bool { kind(of: label) == "answer" }

  /// What a whole label says of a letter.
  private static func kind(of label: Substring) -> String? {
    guard label.utf8.count <= 24 else { return nil }
    let line = Line(heading: String(label))
    guard let match = line.first(.letters), match.tokens == line.tokens.indices else { return nil }
    return match.value
  }

  private static func isSalutation(_ text: String) -> Bool {
    guard text.utf8.last == UInt8(ascii: ","), text.utf8.count <= 80 else { return false }
    let line = Line(heading: text)
    guard let match = line.first(.letters), match.value == "greeting",
      match.tokens.lowerBound == 0
    else { return false }
    // `Hallo, even mijn kant van het verhaal,` says something.
    return line.tokens.count <= 8 || !line.tokens.dropLast().contains { $0.isMark(",") }
  }
}
