internal import Notes
internal import Opgave

extension DocumentSchema {
  /// A line of `parse` that is no conversation: a note that was not read.
  static let skipped = DocumentSchema(
    title: SkippedNote.schema,
    root: owned([
      "schema": .constant(SkippedNote.schema), "note": .text, "code": .text,
    ]).with(optional: "context", context),
    definitions: shared)

  /// A line of `parse` with the text that people agreed on for an area.
  static let text = DocumentSchema(
    title: ParsedLine.textSchema,
    root: owned([
      "schema": .constant(ParsedLine.textSchema), "note": .text, "area": .text,
      "text": .reference("agreedText"),
    ]),
    definitions: shared)

  /// What `aggregate --part` writes: some notes of a municipality, by path.
  static let part = DocumentSchema(
    title: OpgavePart.schema,
    root: owned([
      "schema": .constant(OpgavePart.schema),
      "version": .text,
      "content": .nullable(.object([])),
      "conversations": .list(.fields(conversationFields).withRareFields),
      "skipped": .list(.fields(["note": .text, "code": .text])),
      "texts": .list(placedText),
      "promised": .nullable(.number),
      "mark": .text,
    ]),
    definitions: shared)

  /// What the last line of a run carries besides its note.
  static var context: JSONSchema {
    .fields([
      "municipality": .nullable(.object([])), "agreedTexts": .list(placedText), "notes": .number,
      "mark": .text,
    ])
  }

  private static var placedText: JSONSchema {
    .fields(["area": .text, "text": .reference("agreedText")])
  }

  /// An object with these fields, and those that say whose it is.
  static func owned(_ fields: KeyValuePairs<String, JSONSchema>) -> JSONSchema {
    let owner: KeyValuePairs<String, JSONSchema> = [
      "municipality": .nullable(.text), "settings": .nullable(.text),
    ]
    return .object(
      (Array(owner) + Array(fields)).map { field in
        JSONSchema.Property(name: field.key, schema: field.value, isRequired: true)
      })
  }
}
