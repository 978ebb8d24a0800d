internal import Calendar
internal import Words
internal import Notes
internal import Opgave

extension DocumentSchema {
  /// The document of `aggregate`.
  static let opgave = DocumentSchema(
    title: OpgaveDocument.schema,
    root: .fields([
      "schema": .constant(OpgaveDocument.schema),
      "municipality": .object([]),
      "period": .nullable(.fields(["text": .text, "from": .date, "to": .date])),
      "referenceDate": .date,
      "areas": .list(area),
      "open": .nullable(.list(area)),
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
      "privacy": .list(areaPrivacyMark),
    ])
  }

  private static var source: JSONSchema {
    .fields([
      "id": .text,
      "code": .number,
      "note": .text,
      "date": .date,
      "dayPart": .nullable(.words(of: DayPart.self)),
      "kind": .words(of: ConversationKind.self),
      "neighbourhoods": .list(.text),
      "partners": .list(.text),
      "attendance": .reference("attendance"),
      "confidential": .truth,
      "quotes": .nullable(.text),
      "status": .nullable(.text),
      "themes": .list(.reference("theme")),
      "namesThemes": .truth,
    ]).with(optional: "otherAreas", .list(.text))
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

  static var agreementOverTime: JSONSchema {
    let step = JSONSchema.fields([
      "status": .words(of: AgreementStatus.self),
      "text": .text,
      "owners": .list(.text),
      "reason": .nullable(.text),
      "due": .nullable(.reference("due")),
      "done": .nullable(.date),
      "toldBack": .nullable(.date),
      "origin": .reference("origin"),
    ])
    return .fields([
      "id": .text,
      "isMarked": .truth,
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
      "waitingSince": .nullable(.date),
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
      "addressee": .nullable(.text),
      "origin": .reference("origin"),
    ])
  }

  static var origin: JSONSchema {
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
