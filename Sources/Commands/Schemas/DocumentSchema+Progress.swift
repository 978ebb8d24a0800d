internal import Diagnostics

extension DocumentSchema {
  /// A line that `--progress json` tells on standard error.
  static let progress = DocumentSchema(
    title: ProgressLine.schema,
    root: JSONSchema.fields([
      "schema": .constant(ProgressLine.schema), "command": .text,
      "event": .words(of: ProgressLine.EventName.self),
    ])
    .with(optional: "version", .text)
    .with(optional: "step", .words(of: ProgressLine.Step.self))
    .with(optional: "done", .number)
    .with(optional: "total", .number)
    .with(optional: "finding", finding)
    .with(optional: "text", .text)
    .with(optional: "level", .words(["info", "error"]))
    .with(optional: "municipality", .text)
    .with(optional: "counters", counters)
    .with(optional: "status", .number)
    .with(optional: "code", .text)
    .with(optional: "retry", .truth),
    definitions: [:])

  private static var counters: JSONSchema {
    let numbers = RunCounters.CodingKeys.allCases.filter { $0 != .reasons }
    return numbers.reduce(JSONSchema.object([])) { object, number in
      object.with(optional: number.rawValue, .number)
    }.with(optional: RunCounters.CodingKeys.reasons.rawValue, .dictionary(.number))
  }
}
