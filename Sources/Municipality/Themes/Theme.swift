package import Diagnostics
internal import Lexicons

/// A subject that conversations are counted by.
package struct Theme: Hashable, Sendable {
  package var id: String
  package var name: Bilingual
  /// Whether the words point to it that come with the program for its id.
  package var hasBuiltInWords: Bool
  /// Stems and phrases that point to it besides; `…` stands for words in between.
  package var ownWords: [String]
  /// Whether the theme asks for stricter publication, as loneliness and debts do.
  package var isSensitive: Bool

  package init(
    id: String, name: Bilingual, hasBuiltInWords: Bool = false, ownWords: [String] = [],
    isSensitive: Bool = false
  ) {
    self.id = id
    self.name = name
    self.hasBuiltInWords = hasBuiltInWords
    self.ownWords = ownWords
    self.isSensitive = isSensitive
  }

  /// All stems and phrases that point to it.
  package var words: [String] {
    hasBuiltInWords ? ThemeWords.words(of: id) + ownWords : ownWords
  }
}

extension Theme: Codable {
  private enum Key: String, CodingKey { case id, name, hasBuiltInWords, words, isSensitive }

  /// The words that come with the program are named and not told: with them each document, and the
  /// last line of each run, would be a hundred kilobytes larger.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    id = try values.decode(String.self, forKey: .id)
    name = try values.decode(Bilingual.self, forKey: .name)
    isSensitive = try values.decode(Bool.self, forKey: .isSensitive)
    hasBuiltInWords = try values.decode(Bool.self, forKey: .hasBuiltInWords)
    ownWords = try values.decode([String].self, forKey: .words)
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(id, forKey: .id)
    try values.encode(name, forKey: .name)
    try values.encode(hasBuiltInWords, forKey: .hasBuiltInWords)
    try values.encode(ownWords, forKey: .words)
    try values.encode(isSensitive, forKey: .isSensitive)
  }
}
