internal import Lexicons

/// A class of words by which a public edition knows what it may print; see `public-words.txt`.
enum PublicWord: Int, WordClass {
  case people, headcount, definite, indefinite, counted, noName, groupEnding, numberedGroup
  case withinNames, capitals

  static let classes = WordClasses<PublicWord>(.publicWords)
}
