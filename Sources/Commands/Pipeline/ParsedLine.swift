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
/// second input and each line is still one note.
struct ParsedLine: Codable {
  let note: ParsedNote
  let context: ParseContext?

  private enum CodingKeys: CodingKey {
    case context
  }

  init(_ note: ParsedNote, context: ParseContext? = nil) {
    self.note = note
    self.context = context
  }

  init(from decoder: any Decoder) throws {
    note = try ParsedNote(from: decoder)
    context = try decoder.container(keyedBy: CodingKeys.self)
      .decodeIfPresent(ParseContext.self, forKey: .context)
  }

  func encode(to encoder: any Encoder) throws {
    try note.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(context, forKey: .context)
  }
}
