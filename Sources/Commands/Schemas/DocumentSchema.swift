internal import Municipality
internal import Notes
internal import Opgave

/// The JSON Schema of one of the documents that commands write.
struct DocumentSchema: Encodable, Sendable {
  let title: String
  private let root: JSONSchema
  private let definitions: [String: JSONSchema]

  /// All schemas, by the names they go by.
  static func named(_ name: String) -> DocumentSchema? {
    switch name.lowercased() {
    case "conversation", "gesprek", Conversation.schema: .conversation
    case "opgave", "wijkopgave", OpgaveDocument.schema: .opgave
    default: nil
    }
  }

  private enum CodingKeys: String, CodingKey {
    case dialect = "$schema"
    case title
    case definitions = "$defs"
  }

  func encode(to encoder: any Encoder) throws {
    try root.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("https://json-schema.org/draft/2020-12/schema", forKey: .dialect)
    try container.encode(title, forKey: .title)
    try container.encode(definitions, forKey: .definitions)
  }
}

// MARK: - A conversation

extension DocumentSchema {
  static let conversation = DocumentSchema(
    title: Conversation.schema,
    root: .fields([
      "schema": .constant(Conversation.schema),
      "note": .text,
      "digest": .nullable(.text),
      "id": .text,
      "area": .nullable(.text),
      "areaText": .nullable(.text),
      "neighbourhoods": .list(.text),
      "date": .nullable(.date),
      "kind": .words(of: ConversationKind.self),
      "status": .nullable(.words(["draft", "discussed", "final", "excluded"])),
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
      "withheld": .list(.fields(["text": .text, "line": .number])),
    ]).with(
      optional: "context",
      .fields([
        "municipality": .object([]),
        "agreedTexts": .list(.fields(["area": .text, "text": .reference("agreedText")])),
      ])),
    definitions: shared)

  private static var signal: JSONSchema {
    .fields([
      "kind": .words(of: Signal.Kind.self),
      "text": .text,
      "themes": .list(.text),
      "line": .number,
      "asset": .nullable(.words(of: Asset.self)),
      "quotable": .truth,
    ])
  }

  private static var agreement: JSONSchema {
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
    ])
  }
}

// MARK: - A document of wijkopgaven

extension DocumentSchema {
  static let opgave = DocumentSchema(
    title: OpgaveDocument.schema,
    root: .fields([
      "schema": .constant(OpgaveDocument.schema),
      "municipality": .object([]),
      "period": .nullable(.fields(["text": .text, "from": .date, "to": .date])),
      "referenceDate": .date,
      "areas": .list(area),
      "unplaced": .list(
        .fields([
          "note": .text,
          "reason": .words(["missingArea", "unknownArea", "missingDate"]),
          "text": .nullable(.text),
        ])),
      "skipped": .list(.fields(["note": .text, "code": .text])),
      "fingerprint": .text,
    ]),
    definitions: shared.merging(
      ["origin": origin, "statement": statement, "people": people, "line": line],
      uniquingKeysWith: { first, _ in first }))

  private static var area: JSONSchema {
    .fields([
      "id": .text,
      "name": .text,
      "neighbourhoods": .list(.text),
      "conversations": .number,
      "conversationsBefore": .nullable(.number),
      "sources": .list(source),
      "residents": .reference("people"),
      "themes": .list(themeCount),
      "signals": .list(.reference("statement")),
      "assets": .list(.reference("statement")),
      "agreements": .list(agreementOverTime),
      "questions": .list(.reference("statement")),
      "activities": .list(
        .fields(["activity": .reference("activity"), "origin": .reference("origin")])),
      "initiatives": .list(
        .fields(["initiative": .reference("initiative"), "origin": .reference("origin")])),
      "lessons": .list(.reference("line")),
      "withheld": .list(.reference("line")),
      "feedback": .list(
        .fields(["feedback": .reference("feedback"), "origin": .reference("origin")])),
      "reach": reach,
      "load": .fields([
        "residents": .number, "partners": .number, "municipality": .number, "shared": .number,
        "nobody": .number, "unknown": .number,
      ]),
      "agreedText": .nullable(.reference("agreedText")),
    ])
  }

  private static var source: JSONSchema {
    .fields([
      "id": .text,
      "code": .number,
      "note": .text,
      "date": .date,
      "kind": .words(of: ConversationKind.self),
      "neighbourhoods": .list(.text),
      "partners": .list(.text),
      "attendance": .reference("attendance"),
      "confidential": .truth,
      "quotes": .nullable(.text),
      "status": .nullable(.text),
      "themes": .list(.reference("theme")),
    ])
  }

  private static var themeCount: JSONSchema {
    .fields([
      "id": .text,
      "conversations": .number,
      "mentions": .number,
      "byKind": .dictionary(.number),
      "residents": .reference("people"),
      "before": .nullable(.number),
    ])
  }

  private static var agreementOverTime: JSONSchema {
    let step = JSONSchema.fields([
      "status": .words(of: AgreementStatus.self),
      "text": .text,
      "reason": .nullable(.text),
      "due": .nullable(.reference("due")),
      "done": .nullable(.date),
      "toldBack": .nullable(.date),
      "origin": .reference("origin"),
    ])
    return .fields([
      "id": .text,
      "text": .text,
      "owners": .list(.text),
      "with": .list(.text),
      "due": .nullable(.reference("due")),
      "status": .words(of: AgreementStatus.self),
      "reason": .nullable(.text),
      "themes": .list(.text),
      "done": .nullable(.date),
      "toldBack": .nullable(.date),
      "load": .nullable(.words(of: Load.Share.self)),
      "since": .date,
      "isOverdue": .truth,
      "isParked": .truth,
      "history": .list(step),
    ])
  }

  private static var reach: JSONSchema {
    .fields([
      "kinds": .list(
        .fields(["kind": .words(of: ConversationKind.self), "conversations": .number])),
      "places": .list(
        .fields(["name": .text, "conversations": .number, "last": .nullable(.date)])),
      "months": .list(.fields(["month": .text, "conversations": .number])),
      "partners": .list(.text),
      "connectors": .reference("people"),
      "professionals": .reference("people"),
      "entrepreneurs": .reference("people"),
      "notReached": .list(.reference("line")),
    ])
  }

  private static var statement: JSONSchema {
    .fields([
      "kind": .words(of: Signal.Kind.self),
      "text": .text,
      "themes": .list(.text),
      "asset": .nullable(.words(of: Asset.self)),
      "quotable": .truth,
      "origin": .reference("origin"),
    ])
  }

  private static var origin: JSONSchema {
    .fields([
      "conversation": .number,
      "area": .nullable(.text),
      "note": .text,
      "line": .number,
      "date": .date,
      "confidential": .truth,
    ])
  }

  private static var people: JSONSchema {
    .fields(["min": .nullable(.number), "max": .nullable(.number), "unknown": .number])
  }

  private static var line: JSONSchema {
    .fields(["text": .text, "origin": .reference("origin")])
  }
}

// MARK: - What both are made of

extension DocumentSchema {
  private static var shared: [String: JSONSchema] {
    let count = JSONSchema.nullable(.fields(["min": .number, "max": .number]))
    let people: KeyValuePairs<String, JSONSchema> = [
      "residents": count, "connectors": count, "professionals": count, "entrepreneurs": count,
      "invited": count, "others": .list(.fields(["role": .text, "count": .object([])])),
    ]
    return [
      "attendance": .fields(people),
      "theme": .fields(["id": .text, "source": .words(["stated", "suggested"])]),
      "due": .fields(["text": .text, "from": .nullable(.date), "to": .nullable(.date)]),
      "activity": .fields([
        "text": .text,
        "when": .nullable(
          .fields([
            "text": .text, "date": .nullable(.date), "start": .nullable(.text),
            "end": .nullable(.text), "recurrence": .nullable(.text),
          ])),
        "place": .nullable(.text),
        "public": .truth,
        "line": .number,
      ]),
      "initiative": .fields([
        "text": .text,
        "phase": .words(["idea", "exploring", "running", "established"]),
        "supportAsked": .nullable(.text),
        "supportGiven": .nullable(.text),
        "isChallenge": .truth,
        "themes": .list(.text),
        "line": .number,
      ]),
      "feedback": .fields([
        "text": .text, "date": .nullable(.date), "channel": .nullable(.text), "line": .number,
      ]),
      "agreedText": .fields([
        "agreedOn": .nullable(.text),
        "summary": .nullable(.text),
        "headlines": .list(
          .fields(["title": .text, "themes": .list(.text), "body": .text])),
      ]),
    ]
  }
}
