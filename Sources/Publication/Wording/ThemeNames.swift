internal import Diagnostics
internal import Words
internal import Municipality

/// The names of themes in the language of an edition, and which of them are sensitive.
struct ThemeNames {
  private let names: [String: String]
  private let sensitive: Set<String>
  /// The folded names and ids of sensitive themes, in both languages.
  private let sensitiveLabels: Set<String>
  /// The most characters of a label.
  private static let longestLabel = 40

  init(_ themes: [Theme], language: Language) {
    names = Dictionary(
      themes.map { ($0.id, $0.name[language]) }, uniquingKeysWith: { first, _ in first })
    sensitive = Set(themes.lazy.filter(\.isSensitive).map(\.id))
    sensitiveLabels = Set(
      themes.lazy.filter(\.isSensitive).flatMap { [$0.id, $0.name.nl, $0.name.en] }
        .map { Folding.key($0) })
  }

  /// The name; the id itself for a theme that the municipality no longer has.
  subscript(id: String) -> String { names[id] ?? id }

  func isSensitive(_ id: String) -> Bool { sensitive.contains(id) }

  /// Whether the writer labelled a line with a sensitive theme: `Eenzaamheid: …`.
  ///
  /// Such a line is about it also where it says that nobody called it a problem.
  func isLabelledSensitive(_ text: String) -> Bool {
    guard !sensitiveLabels.isEmpty, text.holds(mark: ":"),
      let colon = text.utf8.prefix(Self.longestLabel).firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    return sensitiveLabels.contains(Folding.key(text[..<colon]))
  }
}
