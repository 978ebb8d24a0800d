internal import Publication

extension DocumentSchema {
  /// The document of `overview --format json`.
  static let overview = DocumentSchema(
    title: PublishedOverview.schema,
    root: .fields([
      "schema": .constant(PublishedOverview.schema),
      "municipalities": .number,
      "leftOut": .number,
      "areas": .number,
      "conversations": .number,
      "agreements": overviewAgreements,
      "themes": .list(
        .fields([
          "id": .text, "name": .text, "municipalities": .number, "areas": .number,
          "conversations": .number, "agreements": overviewAgreements,
          "lessons": .list(
            .fields([
              "municipality": .text, "area": .text, "text": .text, "owners": .list(.text),
              "done": .nullable(.date),
            ])),
        ])),
      "notReached": .list(
        .fields(["name": .text, "municipalities": .number, "areas": .number])),
      "members": .list(
        .fields([
          "name": .text, "areas": .number, "conversations": .number, "themes": .list(.text),
          "agreements": overviewAgreements,
        ])),
    ]),
    definitions: [:])

  private static var overviewAgreements: JSONSchema {
    .fields(["open": .number, "late": .number, "done": .number, "dropped": .number])
  }
}
