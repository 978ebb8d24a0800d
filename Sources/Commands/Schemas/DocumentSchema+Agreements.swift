internal import Notes
internal import Opgave

extension DocumentSchema {
  /// The document of `agreements --json`.
  static let agreements: DocumentSchema = {
    let turn = JSONSchema.fields([
      "turn": .text, "date": .date, "note": .text, "line": .number,
    ])
    return DocumentSchema(
      title: AgreementDocument.schema,
      root: .fields([
        "schema": .constant(AgreementDocument.schema),
        "referenceDate": .date,
        "agreements": .list(
          .fields([
            "area": .text,
            "agreement": agreementOverTime,
            "silentDays": .number,
            "isUntold": .truth,
            "lifeLine": .list(turn),
          ])),
        "suggestions": .list(
          .fields(["earlier": .text, "later": .text, "mark": .nullable(.text)])),
      ]),
      definitions: shared.merging(["origin": origin], uniquingKeysWith: { first, _ in first }))
  }()

  /// The document of `compare --json`.
  static let comparison: DocumentSchema = {
    let sides = JSONSchema.fields(["before": .number, "after": .number])
    return DocumentSchema(
      title: ComparisonDocument.schema,
      root: .fields([
        "schema": .constant(ComparisonDocument.schema),
        "before": .text,
        "after": .text,
        "areas": .list(
          .fields([
            "id": .text,
            "conversations": sides,
            "agreements": .list(
              .fields([
                "turn": .words(of: Comparison.Turn.self),
                "agreement": agreementOverTime,
                "statusBefore": .nullable(.words(of: AgreementStatus.self)),
              ])),
            "themes": .list(.fields(["id": .text, "conversations": sides])),
          ])),
      ]),
      definitions: shared.merging(["origin": origin], uniquingKeysWith: { first, _ in first }))
  }()

  /// The document of `trace --json`.
  static let trace = DocumentSchema(
    title: Trace.schema,
    root: .fields([
      "schema": .constant(Trace.schema),
      "sections": .list(
        .fields([
          "title": .text,
          "area": .text,
          "rows": .list(
            .fields([
              "note": .text,
              "line": .number,
              "date": .date,
              "kind": .text,
              "text": .text,
              "end": .nullable(
                .fields([
                  "kind": .words(["agreement", "wishlist", "dropped", "passedOn", "open"]),
                  "agreement": .nullable(.text),
                  "standing": .text,
                  "isLikely": .truth,
                ])),
            ])),
        ])),
    ]),
    definitions: [:])
}
