internal import Calendar
internal import Diagnostics
internal import Opgave

/// The periods that a reader of a preview can choose from: years and quarters with conversations.
struct PreviewPeriods: Sendable {
  /// What stands for all days.
  static let all = "alles"
  private static let quarters = 8

  /// As `--periode` reads them, the latest first.
  let words: [String]

  init(of document: OpgaveDocument) {
    let days = Set(document.areas.flatMap { $0.sources.map(\.date) })
    let quarters = Set(days.map { "\($0.year)-Q\(($0.month + 2) / 3)" }).sorted(by: >)
    let years = Set(days.map { String($0.year) }).sorted(by: >)
    words = years + quarters.prefix(Self.quarters)
  }

  func choices(in language: Language) -> [PreviewState.Choice] {
    let all = PreviewState.Choice(id: Self.all, name: Bilingual(nl: "alles", en: "all")[language])
    return [all]
      + words.map { word in
        let parts = word.split(separator: "-Q")
        let name =
          parts.count == 2
          ? Bilingual(
            nl: "\(parts[0]), kwartaal \(parts[1])", en: "\(parts[0]), quarter \(parts[1])")
          : Bilingual(word)
        return PreviewState.Choice(id: word, name: name[language])
      }
  }
}
