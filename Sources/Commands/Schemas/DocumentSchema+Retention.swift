internal import Opgave

extension DocumentSchema {
  /// The document of `retention --json`.
  static let retention: DocumentSchema = {
    let note = JSONSchema.fields([
      "note": .text,
      "area": .nullable(.text),
      "date": .nullable(.date),
      "keepUntil": .date,
      "source": .words(of: KeptNote.Source.self),
    ])
    return DocumentSchema(
      title: RetentionOverview.schema,
      root: .fields([
        "schema": .constant(RetentionOverview.schema),
        "referenceDate": .date,
        "term": .nullable(.fields(["text": .text, "months": .number, "days": .number])),
        "past": .list(note),
        "current": .list(note),
        "undated": .list(.text),
      ]),
      definitions: [:])
  }()
}
