internal import Diagnostics
internal import Lexicons
internal import Words

extension Organisation.Kind {
  /// The kind that a Dutch or English word names; see `organisation-kinds.txt`.
  package init?(words: String) {
    guard let kind = Self.named[Folding.key(words)] else { return nil }
    self = kind
  }

  private static let entries = Vocabulary.organisationKinds.entries

  private static let named = WordMap(
    entries.compactMap { entry in Self(rawValue: entry.value).map { (entry.phrase, $0) } })

  /// The words that are offered for each, in the order of ``allCases``.
  static let words = allCases.map { kind in
    Bilingual(nl: offered(kind, in: "nl"), en: offered(kind, in: "en"))
  }

  private static func offered(_ kind: Self, in language: String) -> String {
    entries.first { $0.value == kind.rawValue && $0.language == language }?.phrase ?? kind.rawValue
  }
}
