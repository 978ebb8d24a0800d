internal import Municipality
internal import Notes
internal import Opgave

/// The lines of notes on their way out: the last one of each municipality carries what is the same
/// for all of them, and is kept until there are no more.
struct NoteLines {
  private struct Share {
    var context = RunContext()
    var last: (note: ParsedNote, line: [UInt8]?)?
  }

  private var owners: [Belonging] = []
  private var shares: [Belonging: Share] = [:]

  mutating func add(_ settings: Municipality, of owner: Belonging) {
    change(owner) { $0.context.municipality = settings }
  }

  mutating func add(_ texts: [PlacedText], of owner: Belonging) {
    change(owner) { share in
      // Folders of one municipality have the same texts.
      for text in texts where !share.context.agreedTexts.contains(text) {
        share.context.agreedTexts.append(text)
      }
    }
  }

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
    let before = change(owner) { share in
      defer { share.last = (note, line) }
      share.context.notes += 1
      share.context.mark.add(note.path)
      return share.last
    }
    guard let before else { return [] }
    return try before.line ?? JSONText.line(ParsedLine(.note(before.note), of: owner))
  }

  /// The last line of each municipality.
  func lastLines() throws -> [UInt8] {
    try owners.reduce(into: []) { lines, owner in
      guard let share = shares[owner], let last = share.last else { return }
      lines += try JSONText.line(ParsedLine(.note(last.note, share.context), of: owner))
    }
  }

  private mutating func change<Result>(
    _ owner: Belonging, _ body: (inout Share) -> Result
  ) -> Result {
    if shares[owner] == nil { owners.append(owner) }
    return body(&shares[owner, default: Share()])
  }
}
