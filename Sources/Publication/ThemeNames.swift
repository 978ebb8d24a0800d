internal import Diagnostics
internal import Municipality

/// The names of themes in the language of an edition, and which of them are sensitive.
struct ThemeNames {
  private let names: [String: String]
  private let sensitive: Set<String>

  init(_ themes: [Theme], language: Language) {
    names = Dictionary(
      themes.map { ($0.id, $0.name[language]) }, uniquingKeysWith: { first, _ in first })
    sensitive = Set(themes.lazy.filter(\.isSensitive).map(\.id))
  }

  /// The name; the id itself for a theme that the municipality no longer has.
  subscript(id: String) -> String { names[id] ?? id }

  func isSensitive(_ id: String) -> Bool { sensitive.contains(id) }
}
