/// Words that point to somebody's home.
package enum PrivatePlace {
  private static let words = [
    "gastvrouw", "gastheer", "thuis", "huiskamer", "keukentafel", "huisnummer", "hofje",
    "bewoner", "bewoonster", "at home", "living room", "kitchen", "hostess",
  ]

  /// Whether the text may lead a stranger to a front door.
  package static func isMentioned(in text: String) -> Bool {
    let text = text.lowercased()
    return words.contains { text.contains($0) }
  }
}
