internal import Lexicons
internal import Words

/// A test of whether two texts may be about the same thing.
package enum Likeness {
  /// Whether texts share a word that says something, or say too little to tell.
  package static func isLikely(_ one: String, _ other: String) -> Bool {
    let (first, second) = (Line(one).tellingWords(), Line(other).tellingWords())
    guard first.count > 1, second.count > 1 else { return true }
    return WordIndex([first]).likeness(of: 0, to: second).count > 0
  }

  /// Whether a text holds nearly all that another says.
  package static func isTold(_ text: String, by other: String) -> Bool {
    let words = Line(text).tellingWords()
    return words.count >= 3
      && WordIndex([words]).likeness(of: 0, to: Line(other).tellingWords()).covered >= 75
  }
}
