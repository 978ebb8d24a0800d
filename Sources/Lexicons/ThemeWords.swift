internal import CLexicons
public import Words

/// The words of the built-in themes, by the ids of the themes.
///
/// They have a form of their own, which municipalities use in `wijk.yml` too: a word stands for its
/// endings and compounds unless `=` stands before it.
public enum ThemeWords {
  /// The words of a theme, in the order of the file.
  public static func words(of theme: String) -> [String] { lists[theme] ?? [] }

  /// The words of all themes as a table, with phrases in which they mean something else, such as
  /// `groen licht`.
  public static let table = unsafe ThemeWordTable(
    FlatBytes(start: wijk_theme_words(), count: wijk_theme_words_count()))

  private static let lists: [String: [String]] = Dictionary(
    grouping: LexiconFile.entries(
      in: String(decoding: PackageResources.themes_txt, as: UTF8.self)),
    by: \.value
  ).mapValues { $0.map(\.phrase) }
}
