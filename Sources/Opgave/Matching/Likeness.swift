internal import Words

/// Whether two texts may well be about the same thing.
package enum Likeness {
  /// Whether texts share the start of a word that says something, or say too little to tell.
  package static func isLikely(_ one: String, _ other: String) -> Bool {
    let (first, second) = (starts(of: one), starts(of: other))
    guard first.count > 1, second.count > 1 else { return true }
    return !first.isDisjoint(with: second)
  }

  /// The first five letters of the words of a text that have four or more.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - names: Folded words that say where and not what.
  /// - Returns: The starts.
  package static func starts(of text: String, without names: Set<String> = []) -> Set<Substring> {
    var starts: Set<Substring> = []
    for word in FoldedWord.words(in: text)
    where word.key.utf8.count >= 4 && !commonWords.contains(word.key)
      && !names.contains(word.key)
    {
      starts.insert(word.key.prefix(5))
    }
    return starts
  }

  private static let commonWords: Set<String> = [
    "alle", "alleen", "blijft", "blijven", "daar", "deze", "door", "doen", "eens", "elke", "gaan",
    "gaat", "geen", "graag", "haar", "hebben", "heeft", "heel", "hier", "hoeveel", "iedereen",
    "iemand", "iets", "ieder", "komen", "komt", "krijgen", "krijgt", "kunnen", "maar", "maken",
    "meer", "moet", "moeten", "mogen", "naar", "niemand", "niet", "niets", "nieuw", "nieuwe",
    "onder", "over", "samen", "sinds", "staan", "staat", "toch", "tussen", "veel", "voor", "waar",
    "wanneer", "weer", "welke", "werd", "willen", "wordt", "worden", "zelf", "zijn", "about",
    "also", "from", "have", "here", "make", "more", "need", "nobody", "nothing", "only", "should",
    "still", "that", "them", "there", "they", "this", "what", "when", "where", "which", "will",
    "with", "would",
  ]
}
