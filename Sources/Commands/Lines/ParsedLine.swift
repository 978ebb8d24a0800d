internal import Municipality
internal import Notes
internal import Opgave

/// What is the same for all notes of a municipality in a run, and how many notes these are.
///
/// One of their lines carries it, the last one. Without it a stream that was cut at the end of a
/// line would be a smaller municipality. Streams may be joined and shuffled: all notes are as many
/// as all runs say. A part may hold any share of them; the document needs all.
struct RunContext: Codable, Hashable {
  /// The settings; `nil` for lines of which nobody knows whose they are.
  @Nullable var municipality: Municipality?
  var agreedTexts: [PlacedText] = []
  /// The number of notes, the skipped ones included.
  var notes = 0
  /// The mark of which notes.
  var mark = NoteMark()
}

/// One line of what `parse` writes and `aggregate` reads: a note, or a text that was sent as one.
///
/// Every line says whose it is, and none needs another before it: lines may be shuffled, dealt out
/// and joined.
struct ParsedLine {
  enum Content {
    case note(ParsedNote, RunContext? = nil)
    case text(PlacedText)
  }

  let owner: Belonging
  let content: Content

  init(_ content: Content, of owner: Belonging) {
    self.content = content
    self.owner = owner
  }
}

extension ParsedLine: Codable {
  /// The name of the JSON of an agreed text.
  static let textSchema = "wijk.text/1"

  private enum CodingKeys: CodingKey {
    case schema, note, context
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    content =
      try container.decode(String.self, forKey: .schema) == Self.textSchema
      ? .text(try PlacedText(from: decoder))
      : .note(
        try ParsedNote(from: decoder),
        try container.decodeIfPresent(RunContext.self, forKey: .context))
    owner = try Belonging(from: decoder)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch content {
    case .note(let note, let context):
      try note.encode(to: encoder)
      try container.encodeIfPresent(context, forKey: .context)
    case .text(let text):
      try container.encode(Self.textSchema, forKey: .schema)
      try container.encode(text.text.note, forKey: .note)
      try text.encode(to: encoder)
    }
    try owner.encode(to: encoder)
  }
}
