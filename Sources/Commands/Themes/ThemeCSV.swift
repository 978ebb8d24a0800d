internal import Municipality
internal import Notes
internal import Opgave
internal import Reports

/// The counts of themes for a spreadsheet: all of them, so for the municipality itself.
enum ThemeCSV {
  static func text(_ overview: ThemeOverview, _ words: ThemeWords) -> [UInt8] {
    var text = CSVText(
      columns: [
        "id", words.say("thema", "theme"), words.say("gesprekken", "conversations"),
        words.say("keer genoemd", "mentions"),
      ] + Signal.Kind.allCases.map { words.name($0).lowercased() }
        + overview.parts.map(\.name))
    for theme in overview.themes {
      let kinds = Signal.Kind.allCases.map { theme.byKind[$0.rawValue, default: 0] }
      text.add(
        row: [theme.id, words.name(theme.id)]
          + ([theme.conversations, theme.mentions] + kinds + theme.byPart).map(String.init))
    }
    return text.bytes
  }
}
