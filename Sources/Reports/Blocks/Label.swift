internal import Words
internal import Publication

/// The word that names a theme at the start of a statement: `Groen: het plantsoen is een jungle`.
enum Label {
  private static let longest = 24

  /// The text without a label that repeats the name of its theme.
  static func removing(_ topic: PublishedTopic, from text: String) -> String {
    guard let colon = text.prefix(longest + 1).firstIndex(of: ":") else { return text }
    let label = text[..<colon]
    let rest = text[text.index(after: colon)...].drop { $0 == " " }
    guard rest.count > 12, rest.first?.isLetter == true, label.allSatisfy(\.isLetter),
      names(label, topic)
    else { return text }
    return rest.prefix(1).uppercased() + rest.dropFirst()
  }

  private static func names(_ label: Substring, _ topic: PublishedTopic) -> Bool {
    let stem = Folding.key(label).prefix(5)
    guard stem.count >= 4 else { return false }
    return (Folding.key(topic.name) + " " + Folding.key(topic.id)).split(separator: " ")
      .contains { $0.hasPrefix(stem) }
  }
}
