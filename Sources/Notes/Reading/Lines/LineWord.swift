internal import Lexicons
internal import Words

/// A class of words of headings, activities and lists; see `line-words.txt`.
enum LineWord: Int, CaseIterable, CodingKey {
  case questionWord, sentenceVerb, shortened, recurring, looseEnd, forAll, openToAll, whereabouts,
    inside
  case noPlace, relative, besideThing, absence, feedback

  private static let classes = WordClasses<LineWord>(.lineWords)

  /// Whether a word, by the hash of its folded letters, is of the class.
  func holds(_ word: UInt64) -> Bool { Self.classes.contains(word, self) }

  /// Whether a folded word is of the class.
  func holds(_ word: some StringProtocol) -> Bool { holds(WordHash.of(word.utf8)) }

  /// The words and phrases of the class, folded.
  var words: [String] { Vocabulary.lineWords.words(under: stringValue) }
}

extension Line {
  /// Whether a token is a word of a class.
  func isA(_ wanted: LineWord, at index: Int) -> Bool { wanted.holds(tokens[index].hash) }
}
