package import Diagnostics

/// A subject that conversations are counted by.
package struct Theme: Hashable, Sendable, Codable {
  package var id: String
  package var name: Bilingual
  /// Stems and phrases that point to the theme; `…` stands for words in between.
  package var words: [String]
  /// Whether the theme asks for stricter publication, as loneliness and debts do.
  package var isSensitive: Bool

  package init(id: String, name: Bilingual, words: [String] = [], isSensitive: Bool = false) {
    self.id = id
    self.name = name
    self.words = words
    self.isSensitive = isSensitive
  }
}
