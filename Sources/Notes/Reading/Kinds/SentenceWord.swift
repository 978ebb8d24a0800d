internal import Lexicons
internal import Words

/// A class of small words by which a sentence shows what it is; see `sentence-words.txt`.
enum SentenceWord: Int, WordClass {
  case wishing, softener, permitting, inquirer, denying, lessening, parting, supposing
  case reporting, telling, others, obliging, bidding, whereto, tasked, onlyWished, onlyIf, butOnly
  case agreeing, coming, then, titled

  static let classes = WordClasses<SentenceWord>(.sentenceWords)
}

extension Line {
  /// Whether a token is a word of a class; none stands behind the last one.
  func isA(_ wanted: SentenceWord, at index: Int) -> Bool {
    index < tokens.count && wanted.holds(tokens[index].hash)
  }
}
