internal import Lexicons
internal import Words

/// Words that may be about one person or one home, so that nothing is named after them unasked.
enum PersonWords {
  /// Whether words may name a person, or the way to somebody's door.
  static func mayBe(in text: String) -> Bool {
    if PrivatePlace.isMentioned(in: text) { return true }
    let line = Line(text)
    return line.tokens.indices.contains { index in
      let token = line.tokens[index]
      guard token.isWord else { return false }
      let isKnown = NameLists.isKnownWord(token.hash)
      if NameLists.kind(of: token.hash) == .given, token.isCapitalised || !isKnown { return true }
      guard index > 0 else { return false }
      return isLead(index - 1, line) && token.isCapitalised && !isKnown
    }
  }

  /// Whether a name may stand behind a word.
  private static func isLead(_ index: Int, _ line: Line) -> Bool {
    line.isA(.at, at: index) || line.isA(.with, at: index) || line.isA(.courtesy, at: index)
      || line.isA(.family, at: index)
  }
}
