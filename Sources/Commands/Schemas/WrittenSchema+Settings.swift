internal import Diagnostics
internal import Municipality

extension WrittenSchema {
  /// The schema of `wijk.yml`, of the keys that its reader knows.
  static func settings(in language: Language) -> WrittenSchema {
    WrittenSchema(
      title: "wijk.yml",
      description: Bilingual(
        nl: "Wat een gemeente over zichzelf zegt.", en: "What a municipality says about itself."),
      keys: SettingField.root.map { Key($0, language) }, isClosed: true)
  }
}

extension WrittenSchema.Key {
  fileprivate init(_ field: SettingField, _ language: Language) {
    written = field.name.nl == field.name.en ? [field.name.nl] : [field.name.nl, field.name.en]
    names = field.names
    what = field.what
    value = WrittenSchema.value(of: field.shape, language)
  }
}

extension WrittenSchema {
  fileprivate static func value(of shape: SettingShape, _ language: Language) -> JSON {
    switch shape {
    case .text: text
    case .number: number
    case .answer: answer
    case .colour: ["type": "string", "pattern": "^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$"]
    case .days: ["type": "string", "examples": ["2026-04-25..2026-05-03"]]
    case .words(let words): self.words(words, hasTruth: words.contains { $0.en == "off" })
    case .names: someNames
    case .items(let fields): items(fields, language, named: false)
    case .named(let fields): items(fields, language, named: true)
    case .fields(let fields): object(fields, language)
    case .dictionary(let value):
      ["type": ["object", "null"], "additionalProperties": self.value(of: value, language)]
    case .either(let shapes): ["anyOf": .array(shapes.map { value(of: $0, language) })]
    }
  }

  private static func object(_ fields: [SettingField], _ language: Language) -> JSON {
    object(fields.map { Key($0, language) }, isClosed: true, language)
  }

  /// Things by their names: a mapping, or a list of names and of mappings.
  private static func items(
    _ fields: [SettingField], _ language: Language, named isNamed: Bool
  ) -> JSON {
    let thing = object(fields, language)
    let list: JSON = ["type": "array", "items": ["anyOf": [text, thing, ["type": "object"]]]]
    // An area is also the list of its neighbourhoods, and an organisation its name.
    let mapping: JSON = [
      "type": "object", "additionalProperties": ["anyOf": [thing, someNames]],
    ]
    return ["anyOf": isNamed ? [mapping, list, ["type": "null"]] : [list, mapping, text]]
  }
}
