internal import Diagnostics
internal import Notes

extension WrittenSchema {
  /// The schema of the head of a note, of the keys that its reader knows; other programs may keep
  /// theirs there too.
  static let head = WrittenSchema(
    title: "wijk.note-head",
    description: Bilingual(
      nl: "De kop van een notitie; alles mag ontbreken.",
      en: "The head of a note; all of it may be missing."),
    keys: HeadField.all.map { field in
      Key(
        written: field.name.nl == field.name.en ? [field.name.nl] : [field.name.nl, field.name.en],
        names: field.names, what: field.what, value: value(of: field.value))
    },
    isClosed: false)

  private static func value(of value: HeadField.Value) -> JSON {
    switch value {
    case .text: someNames
    case .area: someNames
    case .neighbourhoods, .themes, .parties: someNames
    case .day: day
    case .people:
      [
        "anyOf": [
          text, ["type": "array", "items": text],
          ["type": "object", "additionalProperties": text],
        ]
      ]
    case .answer:
      // `deels` says that a part of the note stays out.
      ["anyOf": [answer, ["type": "string"]]]
    case .words(let words):
      // The reader finds these words within others, such as `huiskamergesprek in de hof`.
      [
        "anyOf": [
          ["enum": .array(words.flatMap { [JSON.text($0.nl), .text($0.en)] })],
          ["type": ["string", "boolean", "null"]],
        ]
      ]
    }
  }
}
