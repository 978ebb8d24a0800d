internal import Lexicons

/// A class of words of an agreed text about an area; see `agreed-words.txt`.
enum AgreedWord: Int, WordClass {
  case summary, themes

  static let classes = WordClasses<AgreedWord>(.agreedWords)
}
