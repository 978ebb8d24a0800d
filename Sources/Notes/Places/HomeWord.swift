internal import Lexicons
internal import Words

/// A class of words that lead to a front door; see `home-words.txt`.
enum HomeWord: Int, CaseIterable, CodingKey {
  case room, owner, homePart, noPerson, streetEnding, numberSign, counted, numbered, privatePlace

  private static let classes = WordClasses<HomeWord>(.homeWords)

  /// Whether a word, by the hash of its folded letters, is of the class.
  func holds(_ word: UInt64) -> Bool { Self.classes.contains(word, self) }

  /// Whether a folded word is of the class.
  func holds(_ word: some StringProtocol) -> Bool { holds(WordHash.of(word.utf8)) }

  /// The words and phrases of the class, folded.
  var words: [String] { Vocabulary.homeWords.words(under: stringValue) }
}

extension Line {
  /// Whether a token is a word of a class.
  func isA(_ wanted: HomeWord, at index: Int) -> Bool { wanted.holds(tokens[index].hash) }
}
