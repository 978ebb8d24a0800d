internal import Calendar
internal import Notes
internal import Opgave

extension DocumentSchema {
  /// The document of `status --json`.
  static let status = DocumentSchema(
    title: StatusOverview.schema,
    root: .fields([
      "schema": .constant(StatusOverview.schema),
      "referenceDate": .date,
      "period": .nullable(.fields(["text": .text, "from": .date, "to": .date])),
      "parkedAfterDays": .number,
      "questionOpenAfterDays": .number,
      "areas": .list(areaStatus),
      "unplaced": .number,
    ]),
    definitions: [:])

  private static var areaStatus: JSONSchema {
    .fields([
      "id": .text,
      "name": .text,
      "conversations": .number,
      "last": .nullable(.date),
      "daysSince": .nullable(.number),
      "neighbourhoods": .list(
        .fields(["name": .text, "conversations": .number, "last": .nullable(.date)])),
      "notReached": .list(.fields(["text": .text, "named": .date])),
      "absent": .list(.words(of: AreaStatus.Role.self)),
      "kinds": .list(
        .fields(["kind": .words(of: ConversationKind.self), "conversations": .number])),
      "times": .list(.fields(["part": .words(of: DayPart.self), "conversations": .number])),
      "untimed": .number,
      "weekend": .number,
      "agreements": .fields([
        "open": .number, "overdue": .number, "waiting": .number, "parked": .number,
        "done": .number, "notToldBack": .number,
      ]),
      "questions": .number,
      "questionsOpenTooLong": .number,
    ])
  }
}
