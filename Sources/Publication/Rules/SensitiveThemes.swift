/// R3: what was said about a sensitive theme is in no public edition, and what was agreed about it
/// only once the theme may be counted.
///
/// It protects those about whom neighbours guess: of a theme such as loneliness nobody is quoted,
/// and while it came up in a few conversations an agreement about it tells whose it is.
struct SensitiveThemes: LineRule {
  private let themes: ThemeNames
  private let counted: Set<String>

  /// - Parameters:
  ///   - themes: The themes of the municipality.
  ///   - counted: Those that an edition counts, for agreements; none for statements.
  init(_ themes: ThemeNames, counted: Set<String> = []) {
    self.themes = themes
    self.counted = counted
  }

  var rule: PublicationRule { .sensitiveThemes }

  func keepsOut(_ line: PublicLine) -> Bool {
    line.themes.contains { themes.isSensitive($0) && !counted.contains($0) }
      || themes.isLabelledSensitive(line.text)
  }
}
