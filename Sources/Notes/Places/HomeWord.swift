internal import Lexicons
internal import Words

/// A class of words that lead to a front door; see `home-words.txt`.
enum HomeWord: Int, WordClass {
  case room, owner, homePart, noPerson, streetEnding, numberSign, counted, numbered, privatePlace
  case dweller, homeStart, courtyard

  static let classes = WordClasses<HomeWord>(.homeWords)
}

extension Line {
  /// Whether a token is a word of a class.
  func isA(_ wanted: HomeWord, at index: Int) -> Bool { wanted.holds(tokens[index].hash) }
}
