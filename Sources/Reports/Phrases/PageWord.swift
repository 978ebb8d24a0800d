internal import Lexicons

/// A class of words by which pages choose and write sentences; see `page-words.txt`.
enum PageWord: Int, WordClass {
  case shorthand, dutch, english, function

  static let classes = WordClasses<PageWord>(.pageWords)
}
