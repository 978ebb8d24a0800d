/// Words that point to somebody's home.
enum PrivatePlace {
  private static let words = [
    "gastvrouw", "gastheer", "thuis", "huiskamer", "keukentafel", "huisnummer", "hofje",
    "bewoner", "bewoonster", "at home", "living room", "kitchen", "hostess",
  ]

  /// Whether the text may lead a stranger to a front door.
  static func isMentioned(in text: String) -> Bool {
    let text = text.lowercased()
    return words.contains { text.contains($0) }
  }
}
