internal import Municipality
internal import Notes

/// A part as JSON: one object, the settings under `content` as in a line of `parse`.
extension OpgavePart: Codable {
  private enum CodingKeys: CodingKey {
    case schema, version, content, conversations, skipped, texts, promised, mark
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    _ = try container.decode(SchemaName<OpgavePart>.self, forKey: .schema)
    self.init(
      version: try container.decode(String.self, forKey: .version),
      owner: try Belonging(from: decoder),
      settings: try container.decode(Nullable<Municipality>.self, forKey: .content).wrappedValue,
      conversations: try container.decode([Conversation].self, forKey: .conversations),
      skipped: try container.decode([SkippedNote].self, forKey: .skipped),
      texts: try container.decode([PlacedText].self, forKey: .texts),
      promised: try container.decode(Nullable<Int>.self, forKey: .promised).wrappedValue,
      promisedMark: try container.decode(NoteMark.self, forKey: .mark))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(SchemaName<OpgavePart>(), forKey: .schema)
    try container.encode(version, forKey: .version)
    try container.encode(Nullable(wrappedValue: settings), forKey: .content)
    try container.encode(Array(conversations), forKey: .conversations)
    try container.encode(skipped, forKey: .skipped)
    try container.encode(texts, forKey: .texts)
    try container.encode(Nullable(wrappedValue: promised), forKey: .promised)
    try container.encode(promisedMark, forKey: .mark)
    try owner.encode(to: encoder)
  }
}
