internal import Notes
internal import Opgave
internal import Publication

/// The JSON Schema of one of the documents that commands write.
struct DocumentSchema: Encodable, Sendable {
  let title: String
  let root: JSONSchema
  let definitions: [String: JSONSchema]

  /// The names of all documents, the ones that the pipeline passes on first.
  static let names = [
    "conversation", "skipped", "text", "part", "file", "opgave", "progress", "findings",
    "agreements", "assets", "comparison", "compile", "export", "feedback", "overview", "retention",
    "status", "themes", "trace",
  ]

  /// The schema that goes by a name, in either language.
  static func named(_ name: String) -> DocumentSchema? {
    switch name.lowercased() {
    case "conversation", "gesprek", Conversation.schema: .conversation
    case "skipped", "overgeslagen", SkippedNote.schema: .skipped
    case "text", "tekst", ParsedLine.textSchema: .text
    case "file", "bestand", ReportStream.Line.schema: .file
    case "part", "deel", OpgavePart.schema: .part
    case "opgave", "wijkopgave", OpgaveDocument.schema: .opgave
    case "agreements", "afspraken", AgreementDocument.schema: .agreements
    case "assets", "schatten", TreasureDocument.schema: .assets
    case "feedback", "terugkoppeling", LetterReport.schema: .feedback
    case "compile", CompileReport.schema: .compile
    case "comparison", "compare", "vergelijking", ComparisonDocument.schema: .comparison
    case "export", "uitvoer", ExportReport.schema: .export
    case "overview", "landelijk", PublishedOverview.schema: .overview
    case "progress", "voortgang", ProgressLine.schema: .progress
    case "retention", "bewaartermijn", RetentionOverview.schema: .retention
    case "status", "overzicht", StatusOverview.schema: .status
    case "themes", "themas", ThemeOverview.schema: .themes
    case "trace", "herleid", Trace.schema: .trace
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
