package import Calendar
package import Source

/// Other words for a part of a note, in the notation that its reader knows.
package struct NoteEdit: Hashable, Sendable {
  package let range: ByteRange
  package let replacement: String

  package init(_ range: ByteRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }

  /// Words behind those of a line, counted from one, that is there already.
  package init(behindLine line: Int, in file: SourceFile, _ words: String) {
    let range = file.range(ofLine: line)
    var end = range.upperBound
    while end > range.lowerBound, file.bytes[end - 1] <= UInt8(ascii: " ") { end -= 1 }
    self.init(end..<end, " " + words)
  }

  /// The bytes of a note after edits that do not touch one another; all other bytes stay as they are.
  package static func applying(_ edits: [NoteEdit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= start {
      result += bytes[start..<edit.range.lowerBound]
      result += edit.replacement.utf8
      start = edit.range.upperBound
    }
    return result + bytes[start...]
  }
}

// MARK: - Agreements

extension NoteEdit {
  /// A mark behind an agreement that has none, in the note in which it was made.
  package static func marking(_ line: Int, as mark: String, in file: SourceFile) -> NoteEdit {
    NoteEdit(behindLine: line, in: file, "^\(mark)")
  }

  /// That an agreement was done on a day: in its box, if it has one, and behind its words.
  package static func doing(
    _ line: Int, on day: CalendarDate, in file: SourceFile, isDutch: Bool
  ) -> [NoteEdit] {
    let words = NoteEdit(behindLine: line, in: file, doneWords(day, isDutch: isDutch))
    return [
      Box.place(onLine: line, in: file).map { NoteEdit($0, AgreementStatus.done.box) }, words,
    ]
    .compactMap(\.self)
  }

  /// `(gedaan 12 maart 2026)`.
  package static func doneWords(_ day: CalendarDate, isDutch: Bool) -> String {
    (isDutch ? "(gedaan " : "(done ") + DateStyle(isDutch: isDutch).day(day) + ")"
  }

  /// That a line stays out of every report.
  package static func keepingOut(_ line: Int, in file: SourceFile, isDutch: Bool) -> NoteEdit {
    NoteEdit(
      behindLine: line, in: file, isDutch ? "(niet voor het verslag)" : "(not for the report)")
  }
}
