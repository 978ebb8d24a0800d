internal import Diagnostics

/// The JSON Schema (2020-12) of something that people write: `wijk.yml`, or the head of a note.
///
/// It takes what the reader takes. Editors offer the names that are spelled as the product spells
/// them; a name in other case, or with other marks between its words, fits a pattern.
struct WrittenSchema {
  /// A key that may be written.
  struct Key {
    /// The names as they are written, which an editor offers.
    let written: [String]
    /// All names, folded.
    let names: [String]
    let what: Bilingual
    let value: JSON
  }

  private static let dialect = "https://json-schema.org/draft/2020-12/schema"

  let title: String
  let description: Bilingual
  let keys: [Key]
  /// Whether there is no key besides these.
  let isClosed: Bool

  /// The names of those that there are.
  static let names = ["config", "note-head"]

  /// The schema that goes by a name, in either language.
  static func named(_ name: String, in language: Language) -> JSON? {
    switch name.lowercased() {
    case "config", "instellingen", "wijk.yml": settings(in: language).json(in: language)
    case "note-head", "notitiekop": head.json(in: language)
    default: nil
    }
  }

  func json(in language: Language) -> JSON {
    let object = Self.object(keys, isClosed: isClosed, language)
    guard case .object(let members) = object else { return object }
    return .object(
      [
        ("$schema", .text(Self.dialect)), ("title", .text(title)),
        ("description", .text(description[language])),
      ] + members)
  }

  // MARK: Objects

  /// A mapping with some keys.
  static func object(_ keys: [Key], isClosed: Bool, _ language: Language) -> JSON {
    var properties: [(String, JSON)] = []
    var patterns: [(String, JSON)] = []
    for key in keys {
      let value = key.value.with("description", .text(key.what[language]))
      for name in key.written where !properties.contains(where: { $0.0 == name }) {
        properties.append((name, value))
      }
      patterns.append((pattern(key.names, without: key.written), key.value))
    }
    return .object([
      ("type", "object"), ("properties", .object(properties)),
      ("patternProperties", .object(patterns)), ("additionalProperties", .truth(!isClosed)),
    ])
  }

  /// A pattern of names in any case, with any marks between their words, without those that are
  /// told of already.
  static func pattern(_ names: [String], without written: [String] = []) -> String {
    let forms = names.map { name in
      name.map { letter -> String in
        switch letter {
        case " ": "[ _'-]*"
        case "a"..."z": "[\(letter)\(letter.uppercased())]'?"
        default: "\(letter)"
        }
      }.joined()
    }
    let others = written.isEmpty ? "" : "(?!(\(written.joined(separator: "|")))$)"
    return "^\(others)(\(forms.joined(separator: "|")))$"
  }

  // MARK: Values

  /// Words as YAML may read them.
  static let text: JSON = ["type": ["string", "number", "boolean", "null"]]
  static let number: JSON = [
    "anyOf": [
      ["type": "integer", "minimum": 0], ["type": "string", "pattern": "^[0-9]"], ["type": "null"],
    ]
  ]
  static let day: JSON = ["type": ["string", "integer", "null"]]

  /// Several names in a list, or in one line.
  static let someNames: JSON = ["anyOf": [text, ["type": "array", "items": text]]]

  /// One of some words, in any case; a yes or no too where YAML reads that as a truth.
  static func words(_ words: [Bilingual], others: [String] = [], hasTruth: Bool = false) -> JSON {
    let offered = words.flatMap { $0.nl == $0.en ? [$0.nl] : [$0.nl, $0.en] }
    var forms: [JSON] = [
      ["enum": .array(offered.map(JSON.text))],
      ["type": "string", "pattern": .text(pattern(offered.map { $0.lowercased() } + others))],
      ["type": "null"],
    ]
    if hasTruth { forms.append(["type": "boolean"]) }
    return ["anyOf": .array(forms)]
  }

  static let answer = words(
    [
      Bilingual(nl: "ja", en: "yes"), Bilingual(nl: "nee", en: "no"),
    ], hasTruth: true)
}
