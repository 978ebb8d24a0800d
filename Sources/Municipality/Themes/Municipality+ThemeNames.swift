package import Diagnostics

extension Municipality {
  /// The names of the themes by their ids.
  package func themeNames(in language: Language) -> [String: String] {
    Dictionary(themes.map { ($0.id, $0.name[language]) }, uniquingKeysWith: { first, _ in first })
  }
}
