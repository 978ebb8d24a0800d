internal import Diagnostics
internal import Lexicons
internal import Words

extension Language {
  /// The words of all languages, each with the place of its language among all.
  private static let spokenWords = WordTable(
    Vocabulary.spokenLanguages.entries.compactMap { entry in
      allCases.firstIndex { $0.rawValue == entry.value }.map {
        (hash: entry.hash, value: Int32($0))
      }
    })

  /// The language that a text is in; `nil` where its words do not tell.
  ///
  /// Two words of a language tell it, and where words of another stand beside them, three to each.
  init?(spokenIn text: String) {
    var counts = [Int](repeating: 0, count: Self.allCases.count)
    for token in Lexer.cut(text).tokens {
      let language = Self.spokenWords.value(of: token.hash)
      if language >= 0 { counts[Int(language)] += 1 }
    }
    let total = counts.reduce(0, +)
    guard let told = counts.firstIndex(where: { $0 >= 2 && $0 >= 3 * (total - $0) }) else {
      return nil
    }
    self = Self.allCases[told]
  }
}
