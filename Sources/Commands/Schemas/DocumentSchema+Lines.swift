internal import Notes
internal import Opgave

extension DocumentSchema {
  /// A line of `parse` that is no conversation: a note that was not read.
  static let skipped = DocumentSchema(
    title: SkippedNote.schema,
    root: note([
      "schema": .constant(SkippedNote.schema), "note": .text, "code": .text,
    ]),
    definitions: shared)

  /// A line of `parse` with the text that people agreed on for an area.
  static let text = DocumentSchema(
    title: ParsedLine.textSchema,
    root: owned([
      "schema": .constant(ParsedLine.textSchema), "area": .text, "text": .reference("agreedText"),
    ]),
    definitions: shared)

  /// A line of `parse` with the settings that notes were read against.
  static let settings = DocumentSchema(
    title: ParsedLine.settingsSchema,
    root: owned(["schema": .constant(ParsedLine.settingsSchema), "content": .object([])]),
    definitions: [:])

  /// The last line of `parse` when no note tells how many there were.
  static let end = DocumentSchema(
    title: StreamEnd.schema,
    root: owned(["schema": .constant(StreamEnd.schema), "notes": .number]),
    definitions: [:])

  /// What `aggregate --part` writes: some notes of a municipality, by path.
  static let part = DocumentSchema(
    title: OpgavePart.schema,
    root: owned([
      "schema": .constant(OpgavePart.schema),
      "version": .text,
      "content": .nullable(.object([])),
      "conversations": .list(.fields(conversationFields)),
      "skipped": .list(.fields(["note": .text, "code": .text])),
      "texts": .list(.fields(["area": .text, "text": .reference("agreedText")])),
      "promised": .nullable(.number),
    ]),
    definitions: shared)

  /// A note of `parse`; the last one tells of the run.
  static func note(_ fields: KeyValuePairs<String, JSONSchema>) -> JSONSchema {
    let run: JSONSchema = .fields([
      "notes": .number, "settings": .nullable(.object([])),
      "texts": .list(.fields(["area": .text, "text": .reference("agreedText")])),
    ])
    return owned(fields, and: [JSONSchema.Property(name: "run", schema: run, isRequired: false)])
  }

  /// An object with these fields, and those that say whose it is.
  static func owned(
    _ fields: KeyValuePairs<String, JSONSchema>, and others: [JSONSchema.Property] = []
  ) -> JSONSchema {
    let owner: KeyValuePairs<String, JSONSchema> = [
      "municipality": .nullable(.text), "settings": .nullable(.text),
    ]
    return .object(
      (Array(owner) + Array(fields)).map { field in
        JSONSchema.Property(name: field.key, schema: field.value, isRequired: true)
      } + others)
  }
}
