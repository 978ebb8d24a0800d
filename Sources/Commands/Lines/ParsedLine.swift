internal import Municipality
internal import Notes
internal import Opgave

/// One line of what `parse` writes and `aggregate` reads.
///
/// Every line says whose it is, and none needs another before it: lines may be shuffled, dealt out
/// and joined. What is the same for all notes comes once a run, with the last of them.
struct ParsedLine {
  enum Content {
    case note(ParsedNote)
    case text(PlacedText)
    case settings(Municipality)
    case end(StreamEnd)
  }

  let owner: Belonging
  let content: Content
  /// What is told of the whole run, with the last note of a folder.
  let run: RunSummary?

  init(_ content: Content, of owner: Belonging, run: RunSummary? = nil) {
    self.content = content
    self.owner = owner
    self.run = run
  }
}

extension ParsedLine: Codable {
  /// The name of the JSON of the settings, and of that of an agreed text.
  static let settingsSchema = "wijk.settings/1"
  static let textSchema = "wijk.text/1"

  private enum CodingKeys: CodingKey {
    case schema, content, run
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    content =
      switch try container.decode(String.self, forKey: .schema) {
      case StreamEnd.schema: .end(try StreamEnd(from: decoder))
      case Self.textSchema: .text(try PlacedText(from: decoder))
      case Self.settingsSchema:
        .settings(try container.decode(Municipality.self, forKey: .content))
      default: .note(try ParsedNote(from: decoder))
      }
    owner = try Belonging(from: decoder)
    run = try container.decodeIfPresent(RunSummary.self, forKey: .run)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch content {
    case .note(let note): try note.encode(to: encoder)
    case .text(let text):
      try container.encode(Self.textSchema, forKey: .schema)
      try text.encode(to: encoder)
    case .settings(let municipality):
      try container.encode(Self.settingsSchema, forKey: .schema)
      try container.encode(municipality, forKey: .content)
    case .end(let end): try end.encode(to: encoder)
    }
    try owner.encode(to: encoder)
    try container.encodeIfPresent(run, forKey: .run)
  }
}
