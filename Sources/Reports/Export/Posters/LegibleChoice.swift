internal import Diagnostics
internal import Lexicons
internal import Words

/// Puts first what a neighbour reads without effort, where there is room for a few things only.
///
/// Notes are written in a hurry, and some in another language; for a poster the whole sentences come
/// first.
enum LegibleChoice {
  /// The texts, those that read best first; among equals the order stays.
  static func sorted(_ texts: [String], for language: Language) -> [String] {
    let scores = texts.map { score($0, language) }
    return texts.indices.sorted { one, other in
      scores[one] == scores[other] ? one < other : scores[one] > scores[other]
    }.map { texts[$0] }
  }

  /// Things with those that are told in another language last; else the order stays.
  static func inLanguageFirst<Item>(
    _ items: [Item], _ language: Language, by text: (Item) -> String
  ) -> [Item] {
    let isForeign = items.map { isInAnotherLanguage(text($0), than: language) }
    return items.indices.filter { !isForeign[$0] }.map { items[$0] }
      + items.indices.filter { isForeign[$0] }.map { items[$0] }
  }

  private static func score(_ text: String, _ language: Language) -> Int {
    var score = (25...120).contains(text.count) ? 2 : (15...170).contains(text.count) ? 1 : 0
    if text.contains(where: { "±+→>=%/…<*()".contains($0) }) { score -= 1 }
    if text.split(separator: " ").contains(where: { PageWord.shorthand.holds(Folding.key($0)) }) {
      score -= 1
    }
    if isInAnotherLanguage(text, than: language) { score -= 4 }
    return score
  }

  static func isInAnotherLanguage(_ text: String, than language: Language) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    let dutch = words.count { PageWord.dutch.holds($0) }
    let english = words.count { PageWord.english.holds($0) }
    return language == .dutch ? english > dutch : dutch > english
  }
}
