internal import Lexicons
internal import Words

/// The words of themes that are about the neighbourhood, and not about those who live there.
struct PublicThemes: Sendable {
  static let common = PublicThemes([
    "groen", "schoon", "verkeer", "verlichting", "voorzieningen", "bereikbaar", "klimaat-energie",
  ])
  /// Those and the themes of what people share: where they meet, and who governs.
  static let shared = PublicThemes([
    "groen", "schoon", "verkeer", "verlichting", "voorzieningen", "bereikbaar", "klimaat-energie",
    "ontmoeten", "gemeente",
  ])

  /// Whether a set of themes of the table has one of them.
  private let isPublic: [Bool]

  private init(_ themes: Set<String>) {
    let ids = ThemeWords.table.ids
    isPublic = ThemeWords.table.best { themes.contains(ids[$0]) ? 0 : nil }.map { $0 >= 0 }
  }

  /// Whether a word is one of those themes, by the hash of its folded letters.
  func holds(_ word: UInt64) -> Bool {
    let set = Int(ThemeWords.table.forms.value(of: word))
    return set >= 0 && isPublic[set]
  }
}
