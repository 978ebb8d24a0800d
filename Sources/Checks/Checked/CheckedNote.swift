package import Calendar
package import Municipality
package import Notes
package import Source

/// A note with all that a rule may want to know of it.
package struct CheckedNote: Sendable {
  package typealias Bytes = ByteRange

  package let file: SourceFile
  package let conversation: Conversation
  package let gazetteer: Gazetteer
  /// The day on which the note is judged.
  package let day: CalendarDate
  /// The words that can be said in a better way, found in one pass for all rules about them.
  package let wordings: [Wording]

  package init(
    _ file: SourceFile, _ conversation: Conversation, _ gazetteer: Gazetteer, on day: CalendarDate
  ) {
    self.file = file
    self.conversation = conversation
    self.gazetteer = gazetteer
    self.day = day
    wordings = Wording.all(in: file, conversation)
  }

  /// The bytes of a line, without the spaces and the list mark before its words.
  package func words(ofLine line: Int) -> ByteRange {
    LinePlaces.words(ofLine: line, in: file)
  }

  /// The line of the first heading, or the first line: where to point for the whole note.
  package var top: ByteRange { file.textStart..<file.textStart }
}
