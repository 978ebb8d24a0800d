internal import Opgave

extension DocumentSchema {
  /// The document of `themes --json`.
  static let themes = DocumentSchema(
    title: ThemeOverview.schema,
    root: .fields([
      "schema": .constant(ThemeOverview.schema),
      "referenceDate": .date,
      "period": .nullable(.fields(["text": .text, "from": .date, "to": .date])),
      "conversations": .number,
      "division": .words(of: ThemeOverview.Division.self),
      "parts": .list(.fields(["id": .text, "name": .text, "conversations": .number])),
      "themes": .list(
        .fields([
          "id": .text,
          "conversations": .number,
          "mentions": .number,
          "byKind": .dictionary(.number),
          "byPart": .list(.number),
        ])),
      "pairs": .list(.fields(["themes": .list(.text), "conversations": .number])),
      "words": .list(.fields(["word": .text, "conversations": .number, "mentions": .number])),
    ]),
    definitions: [:])
}
