internal import Dutch

/// Whether two texts may well be about the same thing.
package enum Likeness {
  /// Whether texts share the start of a word that says something, or say too little to tell.
  package static func isLikely(_ one: String, _ other: String) -> Bool {
    let (first, second) = (starts(of: one), starts(of: other))
    guard first.count > 1, second.count > 1 else { return true }
    return !first.isDisjoint(with: second)
  }

  /// The first five letters of the words of a text that have four or more.
  static func starts(of text: String) -> Set<Substring> {
    var starts: Set<Substring> = []
    for word in FoldedWord.words(in: text)
    where word.key.utf8.count >= 4 && !commonWords.contains(word.key) {
      starts.insert(word.key.prefix(5))
    }
    return starts
  }

  private static let commonWords: Set<String> = [
    "voor", "naar", "over", "door", "deze", "waar", "wordt", "worden", "heeft", "hebben", "samen",
    "maken", "weer", "alle", "with", "from", "this", "that", "about", "make", "have", "will",
  ]
}
