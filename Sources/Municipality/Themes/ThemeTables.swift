internal import Lexicons
internal import Words

/// What themes are found by: their names, and the words that point to them.
struct ThemeTables: Sendable {
  let matcher: ThemeMatcher
  let index: ThemeIndex

  init(_ themes: [Theme]) {
    let own = themes.enumerated().flatMap { index, theme in
      theme.ownWords.map { (theme: index, stem: ThemeStem($0)) }
    }
    let builtIn = ThemesOfTable(ThemeWords.table, themes)
    matcher = ThemeMatcher(themes, own, builtIn)
    index = ThemeIndex(themes, own, builtIn, matcher)
  }
}

/// A table of words with the themes of a municipality that they point to.
struct ThemesOfTable: Sendable {
  let table: ThemeWordTable
  /// The place of the theme that each set of themes stands for; -1 where the municipality has none
  /// of them.
  private let best: [Int32]
  /// The place of each theme of the table among those of the municipality; -1 where it has it not.
  private let places: [Int]

  /// The words that come with the program.
  init(_ table: ThemeWordTable, _ themes: [Theme]) {
    self.table = table
    let places = table.ids.map { id in
      themes.firstIndex { $0.hasBuiltInWords && $0.id == id } ?? -1
    }
    best = table.best { places[$0] < 0 ? nil : places[$0] }
    self.places = places
  }

  /// Words of which the themes are numbered as those of the municipality are.
  init(_ words: [(theme: Int, stem: ThemeStem)], count: Int) {
    table = ThemeWordTable(words)
    best = table.best { $0 }
    places = Array(0..<count)
  }

  /// The place of the theme that a word points to, by what a table of words says; -1 for none.
  @inline(__always) func theme(_ set: Int32) -> Int { set < 0 ? -1 : Int(best[Int(set)]) }

  /// The place of the theme of a phrase; -1 where words of themes mean something else, `nil` where
  /// the municipality has it not.
  func theme(of phrase: ThemeWordTable.Phrase) -> Int? {
    guard phrase.theme >= 0 else { return -1 }
    return places[phrase.theme] < 0 ? nil : places[phrase.theme]
  }
}
