internal import Lexicons
internal import Words

/// The words of themes that are about the neighbourhood, and not about those who live there.
struct PublicThemes: Sendable {
  static let common = PublicThemes(outdoors)
  /// Those and the themes of what people share: where they meet, and who governs.
  static let shared = PublicThemes(outdoors.union(["ontmoeten", "gemeente"]))

  private static let outdoors: Set<String> = [
    "groen", "schoon", "verkeer", "verlichting", "voorzieningen", "bereikbaar", "klimaat-energie",
  ]

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

  /// Whether a word in letters of either case is put together with one of those themes:
  /// `vuilnisbakken`, and not `bakkenist`.
  func isPart(of word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 6 else { return false }
    var head = WordHash()
    var tail = WordHash()
    for (offset, letter) in word.dropLast(3).enumerated() {
      head.add(letter | 0x20)
      if offset > 2, isPublic(ThemeWords.table.heads, head) { return true }
    }
    for (offset, letter) in word.reversed().dropLast(2).enumerated() {
      tail.add(letter | 0x20)
      if offset > 2, isPublic(ThemeWords.table.tails, tail) { return true }
    }
    return false
  }

  private func isPublic(_ table: WordTable, _ stem: WordHash) -> Bool {
    let set = Int(table.value(of: stem.value))
    return set >= 0 && isPublic[set]
  }
}
