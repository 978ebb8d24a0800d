internal import Lexicons
internal import Words

/// A class of small words that open a clause, or tell who acts in it; see `clause-words.txt`.
enum ClauseWord: Int, WordClass {
  case pointing, contrast, cause, concerns, mainSubject, restrictive
  case tie, source, holder, addressee, takenUp, asked, follows, inOffice

  static let classes = WordClasses<ClauseWord>(.clauseWords)

  /// The classes of the words that may open a clause, as bits.
  static let openers = pointing.bit | contrast.bit | cause.bit
}

extension Line {
  /// Whether a token is a word of a class; none stands behind the last one.
  func isA(_ wanted: ClauseWord, at index: Int) -> Bool {
    index < tokens.count && wanted.holds(tokens[index].hash)
  }
}
