internal import Diagnostics
internal import Reports

extension DocumentSchema {
  /// A line of `render -o -`.
  static let file = DocumentSchema(
    title: ReportStream.Line.schema,
    root: JSONSchema.fields(["schema": .constant(ReportStream.Line.schema), "path": .text])
      .with(optional: "municipality", .text)
      .with(optional: "content", .text)
      .with(optional: "base64", .text),
    definitions: [:])

  /// The document of `export --json`.
  static let export = DocumentSchema(
    title: ExportReport.schema,
    root: .fields([
      "schema": .constant(ExportReport.schema),
      "output": .text,
      "files": .list(
        .fields([
          "path": .text,
          "format": .words(ExportFormat.allCases.map(\.word.en) + [ExportReport.accountWord]),
          "area": .nullable(.text),
          "bytes": .number,
        ])),
      "written": .number,
      "unchanged": .number,
      "deleted": .number,
      "copies": .list(.fields(["file": .text, "copy": .text])),
      "left": .list(.text),
      "foreign": .list(.text),
      "held": .list(.text),
      "heldLines": .list(heldLine),
      "remarks": .list(words),
      "findings": .list(finding),
    ]),
    definitions: [:])

  /// The document of `compile --json`.
  static let compile = DocumentSchema(
    title: CompileReport.schema,
    root: .fields([
      "schema": .constant(CompileReport.schema),
      "found": .number,
      "read": .number,
      "skipped": .list(.fields(["note": .text, "code": .text])),
      "unplaced": .list(
        JSONSchema.fields([
          "note": .text, "reason": .words(["missingArea", "unknownArea", "missingDate"]),
        ]).with(optional: "nearest", .text)),
      "areas": .list(.text),
      "held": .list(.text),
      "heldLines": .list(heldLine),
      "output": .text,
      "written": .number,
      "unchanged": .number,
      "deleted": .number,
      "copies": .list(.fields(["file": .text, "copy": .text])),
      "left": .list(.text),
      "foreign": .list(.text),
      "findings": .list(finding),
    ]),
    definitions: [:])

  /// A line that is not made public.
  private static var heldLine: JSONSchema {
    .fields(["area": .text, "path": .text, "line": .number, "codes": .list(.text)])
  }

  private static var words: JSONSchema { .fields(["nl": .text, "en": .text]) }

  /// What is wrong with a note, as `compile --json` tells it too.
  static var finding: JSONSchema {
    .fields([
      "path": .text,
      "severity": .words(of: Diagnostic.Severity.self),
      "code": .text,
      "message": words,
    ])
    .with(optional: "line", .number)
    .with(optional: "column", .number)
    .with(optional: "help", words)
  }
}
