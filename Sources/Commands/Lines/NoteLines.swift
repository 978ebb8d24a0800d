internal import Municipality
internal import Notes
internal import Opgave

/// The lines of notes on their way out: the last one of each municipality carries what is the same
/// for all of them, and is kept until there are no more.
struct NoteLines {
  private var contexts = RunContexts()
  private var last: [Belonging: (note: ParsedNote, line: [UInt8]?)] = [:]

  mutating func add(_ settings: Municipality, of owner: Belonging) {
    contexts.add(settings, of: owner)
  }

  mutating func add(_ texts: [PlacedText], of owner: Belonging) { contexts.add(texts, of: owner) }

  /// Takes in a note, and gives the line that can be written now that it is not the last.
  ///
  /// - Parameters:
  ///   - note: The note.
  ///   - line: Its line, if it has been made.
  ///   - owner: Whose it is.
  /// - Returns: The line of the note before it; empty when it is the first of its municipality.
  /// - Throws: What the encoder says.
  mutating func add(
    _ note: ParsedNote, _ line: [UInt8]? = nil, of owner: Belonging
  ) throws -> [UInt8] {
    let before = last.updateValue((note, line), forKey: owner)
    contexts.count(note, of: owner)
    guard let before else { return [] }
    return try before.line ?? JSONText.line(ParsedLine(.note(before.note), of: owner))
  }

  /// The last line of each municipality.
  func lastLines() throws -> [UInt8] {
    try contexts.owners.reduce(into: []) { lines, owner in
      guard let last = last[owner] else { return }
      lines += try JSONText.line(ParsedLine(.note(last.note, contexts[owner]), of: owner))
    }
  }
}
