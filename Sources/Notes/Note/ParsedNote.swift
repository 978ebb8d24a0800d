/// What became of one note: one line of what `parse` writes.
///
/// A note that could not be read is a line too, so that whoever aggregates the lines can
/// still name it: notes read and notes skipped are together the notes found.
package enum ParsedNote: Hashable, Sendable {
  case conversation(Conversation)
  case skipped(SkippedNote)

  /// The path of the note.
  package var path: String {
    switch self {
    case .conversation(let conversation): conversation.note
    case .skipped(let skipped): skipped.note
    }
  }
}

extension ParsedNote: Codable {
  private enum CodingKeys: CodingKey {
    case schema, note, code
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if try container.decode(String.self, forKey: .schema) == SkippedNote.schema {
      self = .skipped(try SkippedNote(from: decoder))
    } else {
      self = .conversation(try Conversation(from: decoder))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .conversation(let conversation):
      try conversation.encode(to: encoder)
    case .skipped(let skipped):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(SkippedNote.schema, forKey: .schema)
      try container.encode(skipped.note, forKey: .note)
      try container.encode(skipped.code, forKey: .code)
    }
  }
}
