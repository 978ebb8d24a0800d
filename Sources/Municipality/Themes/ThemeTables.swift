/// What themes are found by: their names, and the words that point to them.
struct ThemeTables: Sendable {
  let matcher: ThemeMatcher
  let index: ThemeIndex

  private init(_ themes: [Theme]) {
    let stems = themes.map { $0.words.map { ThemeStem($0) } }
    matcher = ThemeMatcher(themes, stems)
    index = ThemeIndex(themes, stems, matcher)
  }

  /// The tables of some themes; those of the built-in ones are made once.
  static func of(_ themes: [Theme]) -> ThemeTables {
    themes == Theme.builtIn ? builtIn : ThemeTables(themes)
  }

  private static let builtIn = ThemeTables(Theme.builtIn)
}
