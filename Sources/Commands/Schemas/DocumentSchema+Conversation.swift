internal import Calendar
internal import Words
internal import Notes

extension DocumentSchema {
  /// A line of `parse`.
  static let conversation = DocumentSchema(
    title: Conversation.schema,
    root: owned(conversationFields).withRareFields.with(optional: "context", context),
    definitions: shared)

  /// A conversation as it stands in a part, which says for all of them whose they are.
  static var conversationFields: KeyValuePairs<String, JSONSchema> {
    [
      "schema": .constant(Conversation.schema),
      "note": .text,
      "digest": .nullable(.text),
      "id": .text,
      "area": .nullable(.text),
      "areaText": .nullable(.text),
      "neighbourhoods": .list(.text),
      "date": .nullable(.date),
      "dayPart": .nullable(.words(of: DayPart.self)),
      "kind": .words(of: ConversationKind.self),
      "status": .nullable(.words(["draft", "discussed", "final", "excluded"])),
      "keepUntil": .nullable(.date),
      "partners": .list(.text),
      "confidential": .truth,
      "quotes": .nullable(.words(["yes", "anonymous", "no"])),
      "attendance": .reference("attendance"),
      "themes": .list(.reference("theme")),
      "unknownThemes": .list(.text),
      "signals": .list(signal),
      "agreements": .list(agreement),
      "activities": .list(.reference("activity")),
      "initiatives": .list(.reference("initiative")),
      "notReached": .list(.text),
      "lessons": .list(.text),
      "feedback": .nullable(.reference("feedback")),
      "withheld": .list(.fields(["text": .text, "line": .number]).with(optional: "area", .text)),
      "headings": .list(.fields(["text": .text, "line": .number])),
      "privacy": .list(
        .fields([
          "code": .text, "line": .number, "item": .nullable(.number), "reason": .nullable(.text),
        ])),
      "account": .nullable(account),
    ]
  }

  private static var account: JSONSchema {
    .fields([
      "fields": .number, "text": .number, "withheld": .number, "noise": .number,
      "notUnderstood": .number,
    ]).with(optional: "lines", .list(.fields(["text": .text, "line": .number])))
  }

  private static var signal: JSONSchema {
    .fields([
      "kind": .words(of: Signal.Kind.self),
      "kindSource": .words(of: Signal.KindSource.self),
      "text": .text,
      "themes": .list(.text),
      "line": .number,
      "asset": .nullable(.words(of: Asset.self)),
      "quotable": .truth,
    ]).with(optional: "area", .text)
  }

  static var agreement: JSONSchema {
    .fields([
      "id": .nullable(.text),
      "text": .text,
      "owners": .list(.text),
      "with": .list(.text),
      "due": .nullable(.reference("due")),
      "status": .words(of: AgreementStatus.self),
      "reason": .nullable(.text),
      "themes": .list(.text),
      "line": .number,
      "done": .nullable(.date),
      "toldBack": .nullable(.date),
    ]).with(optional: "area", .text)
  }
}

extension JSONSchema {
  /// The same conversation with what only some have: one about several areas, and one with groups
  /// that were not reached or with lessons.
  var withRareFields: JSONSchema {
    with(optional: "otherAreas", .list(.text)).with(
      optional: "notReachedElsewhere", .dictionary(.text)
    ).with(optional: "wordLines", .dictionary(.number))
  }
}
