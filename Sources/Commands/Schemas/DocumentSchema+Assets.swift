internal import Notes
internal import Opgave

extension DocumentSchema {
  /// The document of `assets --json`.
  static let assets: DocumentSchema = {
    let treasure = JSONSchema.fields([
      "area": .text,
      "asset": .words(of: Asset.self),
      "text": .text,
      "themes": .list(.text),
      "neighbourhoods": .list(.text),
      "origins": .list(.reference("origin")),
    ])
    return DocumentSchema(
      title: TreasureDocument.schema,
      root: .fields([
        "schema": .constant(TreasureDocument.schema),
        "referenceDate": .date,
        "treasures": .list(.reference("treasure")),
        "matches": .list(
          .fields([
            "want": .fields([
              "kind": .words(of: TreasureMatch.Want.Kind.self),
              "text": .text,
              "themes": .list(.text),
              "origin": .reference("origin"),
            ]),
            "treasure": .reference("treasure"),
            "reason": .fields([
              "kind": .text,
              "theme": .nullable(.text),
              "word": .nullable(.text),
              "need": .nullable(.text),
              "offer": .nullable(.text),
            ]),
          ])),
      ]),
      definitions: ["origin": origin, "treasure": treasure])
  }()

  /// The document of `feedback --json`.
  static let feedback = DocumentSchema(
    title: LetterReport.schema,
    root: .fields([
      "schema": .constant(LetterReport.schema),
      "referenceDate": .date,
      "output": .text,
      "letters": .list(
        .fields([
          "area": .text,
          "neighbourhood": .nullable(.text),
          "conversation": .nullable(.number),
          "period": .nullable(.fields(["text": .text, "from": .date, "to": .date])),
          "isAboutFew": .truth,
          "files": .list(.text),
        ])),
      "held": .list(.text),
      "written": .number,
      "unchanged": .number,
    ]),
    definitions: [:])
}
