internal import Lexicons
internal import Words

/// A class of words of the head of a note and its opening; see `head-words.txt`.
enum HeadWord: Int, CaseIterable, CodingKey {
  case range, measure, roughly, somebody, behalf, organisation, lead, plus, beside
  case ofWhole, total, ours, from, group, subject, madeBy, past, perfect, courtesy, family
  case alone, people, besidePlace, besideTitle, lasting, consent, foreignKey

  private static let classes = WordClasses<HeadWord>(.headWords)

  /// Whether a word, by the hash of its folded letters, is of the class.
  func holds(_ word: UInt64) -> Bool { Self.classes.contains(word, self) }

  /// Whether a folded word is of the class.
  func holds(_ word: some StringProtocol) -> Bool { holds(WordHash.of(word.utf8)) }

  /// The words and phrases of the class, folded.
  var words: [String] { Vocabulary.headWords.words(under: stringValue) }
}

extension Line {
  /// Whether a token is a word of a class.
  func isA(_ wanted: HeadWord, at index: Int) -> Bool { wanted.holds(tokens[index].hash) }
}
