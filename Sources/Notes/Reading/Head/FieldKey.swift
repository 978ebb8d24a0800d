internal import Lexicons
internal import Words

/// A field of a note's frontmatter, by all the names people give it.
enum FieldKey: String, CaseIterable {
  case kind, area, neighbourhood, date, time, location, host, leader, partners, attendance, invited
  case themes, status, confidential, quotes, feedback, keepUntil, id, title, notReached, summary

  /// The field of a key, whatever its case, spaces, `_`, `-` or apostrophes.
  init?(_ key: String) {
    guard let field = Self.names[Folding.key(key)] ?? Self.likely(key) else { return nil }
    self = field
  }

  /// The field that the words of a longer name tell: `deelnemende organisaties`.
  private static func likely(_ key: String) -> FieldKey? {
    guard key.utf8.count <= 48 else { return nil }
    let line = Line(heading: key)
    let words = line.matches(of: .fieldKeys)
    guard let first = words.first, first.tokens.lowerBound <= 2, line.tokens.count <= 7,
      !words.contains(where: { $0.value == "none" })
    else { return nil }
    switch words.contains(where: { $0.value == "partners" }) ? "partners" : first.value {
    case "partners": return .partners
    case "attendance": return .attendance
    case "invited": return .invited
    case "date": return .date
    case "area": return .area
    case "notReached": return .notReached
    default: return nil
    }
  }

  /// Whether a name that is not known may stand before partners: it says nothing else.
  static func mayBePartners(_ key: String) -> Bool {
    guard key.utf8.count <= 40 else { return false }
    let line = Line(heading: key)
    let isOther = line.matches(of: .fieldKeys).contains {
      $0.value == "none" || $0.value == "alone" && $0.tokens == line.tokens.indices
    }
    return !isOther
      && line.matches(of: .sections).allSatisfy { $0.weight < 3 }
  }

  /// Every name that is understood, folded; for suggestions.
  static let allNames: [String] = names.words.sorted()

  /// Every name of one field, folded, the most common first.
  static func names(of field: FieldKey) -> [String] {
    fields.filter { $0.0 == field }.map(\.1)
  }

  private static let names = WordMap(fields.map { ($0.1, $0.0) })

  private static let fields = Vocabulary.fieldNames.entries.compactMap { entry in
    FieldKey(rawValue: entry.value).map { ($0, entry.key) }
  }

  /// Keys of other tools, which are no findings: editors and vaults write them.
  static let foreign = Set(HeadWord.foreignKey.words)
}
