internal import Municipality
internal import Notes
internal import Opgave

/// What the notes are read against: the same for all of them, and needed to compile them.
struct ParseContext: Codable, Hashable {
  /// The text that people agreed on for one area.
  struct Text: Codable, Hashable {
    let area: String
    let text: AgreedText
  }

  let municipality: Municipality
  let agreedTexts: [Text]
}

/// One line of what `parse` writes and `aggregate` reads.
///
/// The first line of a run carries the context besides its note, so that a pipe needs no
/// second input and each line is still one note; the last says how many notes there were.
enum ParsedLine {
  case note(ParsedNote, ParseContext?)
  case end(StreamEnd)
}

extension ParsedLine: Codable {
  private enum CodingKeys: CodingKey {
    case schema, context
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if try container.decode(String.self, forKey: .schema) == StreamEnd.schema {
      self = .end(try StreamEnd(from: decoder))
    } else {
      self = .note(
        try ParsedNote(from: decoder),
        try container.decodeIfPresent(ParseContext.self, forKey: .context))
    }
  }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .note(let note, let context):
      try note.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(context, forKey: .context)
    case .end(let end): try end.encode(to: encoder)
    }
  }
}
