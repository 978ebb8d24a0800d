internal import Notes

extension DocumentSchema {
  /// A line of `parse` that is no conversation: a note that was not read.
  static let skipped = line(SkippedNote.schema, ["note": .text, "code": .text])

  /// A line of `parse` with the text that people agreed on for an area.
  static let text = DocumentSchema(
    title: ParsedLine.textSchema,
    root: fields(
      of: ParsedLine.textSchema, ["area": .text, "text": .reference("agreedText")]),
    definitions: shared)

  /// A line of `parse` with the settings that notes were read against.
  static let settings = line(ParsedLine.settingsSchema, ["content": .object([])])

  /// The last line of `parse`.
  static let end = line(StreamEnd.schema, ["notes": .number])

  private static func line(
    _ schema: String, _ properties: KeyValuePairs<String, JSONSchema>
  ) -> DocumentSchema {
    DocumentSchema(title: schema, root: fields(of: schema, properties), definitions: [:])
  }

  /// The fields of a line, with those that say whose it is.
  private static func fields(
    of schema: String, _ properties: KeyValuePairs<String, JSONSchema>
  ) -> JSONSchema {
    let own = JSONSchema.fields([
      "schema": .constant(schema), "municipality": .nullable(.text), "settings": .nullable(.text),
    ])
    guard case .object(let first) = own, case .object(let rest) = JSONSchema.fields(properties)
    else { return own }
    return .object(first + rest)
  }
}
