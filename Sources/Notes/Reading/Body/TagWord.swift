internal import Lexicons
internal import Words

/// What a tag says of the statement it stands with; see `tag-words.txt`.
enum TagWord: Int, WordClass {
  case treasure, initiative, activity, lesson, other

  static let classes = WordClasses<TagWord>(.tagWords)

  /// What a folded tag says; `nil` for the name of a theme.
  init?(_ tag: String) {
    let classes = Self.bits(of: WordHash.of(tag))
    guard classes != 0 else { return nil }
    self.init(rawValue: classes.trailingZeroBitCount)
  }
}
