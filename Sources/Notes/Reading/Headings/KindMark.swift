internal import Lexicons
internal import Municipality
internal import Words

/// A picture before the words of a line that says what kind of thing they are: `👍 fijne buurt`.
enum KindMark {
  /// The section of the pictures at the start of some words, and the words behind them.
  static func read(_ text: String) -> (section: NoteSection, words: Substring)? {
    guard let first = text.utf8.first, first == 0xE2 || first == 0xF0 else { return nil }
    let end = text.unicodeScalars.firstIndex { $0.value < 0x2600 && $0.value != 0x200D }
    let pictures = text[..<(end ?? text.endIndex)]
    let words = Label.trimmed(text[pictures.endIndex...])
    guard !pictures.isEmpty, !words.isEmpty,
      let match = Line(heading: String(pictures)).first(.sections),
      let section = NoteSection(rawValue: match.value)
    else { return nil }
    return (section, words)
  }

  /// The section of a letter with a colon, such as `V:`, where a note uses several letters.
  static func letter(_ text: String) -> (section: NoteSection, words: Substring)? {
    guard let (label, rest) = Label.split(text), label.utf8.count == 1, !rest.isEmpty,
      let section = letters[String(label)]
    else { return nil }
    return (section, rest)
  }

  private static let letters: [String: NoteSection] = {
    var letters: [String: NoteSection] = [:]
    for entry in Vocabulary.parts.entries where entry.value.hasPrefix("letter ") {
      letters[entry.phrase.uppercased()] = NoteSection(rawValue: String(entry.value.dropFirst(7)))
    }
    return letters
  }()
}
