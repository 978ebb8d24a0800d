internal import Lexicons
internal import Words

/// The form of a talk by where people talked.
extension SettingReader {
  /// What the field for the place says, else the first line of the note: `thuis bij een bewoner`,
  /// `op de markt`, `kort aan de telefoon`.
  var kindOfVenue: ConversationKind? {
    if let location = fields.location {
      let line = Line(location)
      if let match = line.first(.talkVenues) { return ConversationKind(rawValue: match.value) }
      if PlaceWords.publicPlace(in: line) != nil { return .meeting }
    }
    guard let line = openingLines.first, line.text.utf8.count <= 120 else { return nil }
    return line.matches(of: .talkVenues).first { isWhere($0, line) }.flatMap {
      ConversationKind(rawValue: $0.value)
    }
  }

  /// Whether words say where somebody was, and are not what was talked about.
  private func isWhere(_ match: Match, _ line: Line) -> Bool {
    let before = line.opening(of: match.tokens.lowerBound)
    let first = FunctionWord.role(of: line.tokens[match.tokens.lowerBound])
    return first?.isPreposition ?? false
      || before > 0 && FunctionWord.role(of: line.tokens[before - 1]) == .place
  }
}
