internal import Diagnostics

/// A line of what `--progress json` tells on standard error, where every line is one of these.
///
/// It tells of the run and never of the clock: the same run tells the same lines.
struct ProgressLine: Encodable {
  static let schema = "wijk.progress/1"

  /// What a run is doing when it counts.
  enum Step: String, CaseIterable {
    /// It reads notes.
    case read
    /// It takes in lines or parts.
    case gather
    /// It makes the reports of documents.
    case render
  }

  enum Event {
    /// The run begins.
    case start
    /// So much was done, of so much if that is known.
    case progress(Step, done: Int, total: Int?)
    /// A note cannot be read, or something else is wrong that is told one by one.
    case finding(CompileReport.Message)
    /// What a person would be told, and whether it went wrong.
    case message(String, isError: Bool)
    /// What came of the notes of a municipality, or of all if it is not named.
    case counters(RunCounters, municipality: String?)
    /// The run ends: with which status and why, and whether trying once more can be of use.
    case end(ExitStatus, code: String, retry: Bool)
  }

  /// The English name of the command.
  let command: String
  let event: Event

  /// The words for events.
  enum EventName: String, CaseIterable, Encodable {
    case start, progress, finding, message, counters, end
  }

  private enum CodingKeys: CodingKey {
    case schema, command, event, version, step, done, total, finding, text, level, municipality
    case counters, status, code, retry
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(Self.schema, forKey: .schema)
    try container.encode(command, forKey: .command)
    switch event {
    case .start:
      try container.encode(EventName.start, forKey: .event)
      try container.encode(WijkCommand.version, forKey: .version)
    case .progress(let step, let done, let total):
      try container.encode(EventName.progress, forKey: .event)
      try container.encode(step.rawValue, forKey: .step)
      try container.encode(done, forKey: .done)
      try container.encodeIfPresent(total, forKey: .total)
    case .finding(let finding):
      try container.encode(EventName.finding, forKey: .event)
      try container.encode(finding, forKey: .finding)
    case .message(let text, let isError):
      try container.encode(EventName.message, forKey: .event)
      try container.encode(text, forKey: .text)
      try container.encode(isError ? "error" : "info", forKey: .level)
    case .counters(let counters, let municipality):
      try container.encode(EventName.counters, forKey: .event)
      try container.encodeIfPresent(municipality, forKey: .municipality)
      try container.encode(counters, forKey: .counters)
    case .end(let status, let code, let retry):
      try container.encode(EventName.end, forKey: .event)
      try container.encode(Int(status.rawValue), forKey: .status)
      try container.encode(code, forKey: .code)
      try container.encode(retry, forKey: .retry)
    }
  }
}
