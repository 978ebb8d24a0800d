internal import Lexicons
internal import Words

/// A class of small words around the names of themes and parties; see `theme-words.txt`.
enum ThemeWord: Int, WordClass {
  case determiner, beside, surface, doer, nameOpener, noTheme, streetEnding, idle, partyOpener,
    counted

  static let classes = WordClasses<ThemeWord>(.themeWords)
}
