internal import Checks
internal import Diagnostics
internal import Files
internal import Municipality
internal import Notes
internal import Opgave
internal import Source

/// A text that people agreed on, and what reading it gave.
struct CheckedText: Sendable {
  let note: NoteFile
  let file: SourceFile
  let reading: AgreedTextReading

  /// Reads a text.
  ///
  /// - Throws: ``FileError`` when it cannot be read.
  init(_ note: NoteFile, _ gazetteer: Gazetteer, _ overlay: FileOverlay) throws(FileError) {
    self.note = note
    file = try overlay.read(note, limit: NoteReader.sizeLimit)
    var reading = AgreedTextReader.read(file, gazetteer)
    reading.text.note = Path.join(MunicipalityFolder.textsFolder, note.path)
    self.reading = reading
  }

  /// What was found in it, and between it and the notes.
  ///
  /// - Parameters:
  ///   - between: What was found between all notes and texts.
  ///   - check: The rules.
  ///   - path: The path that people see.
  /// - Returns: The findings in order.
  func findings(
    _ between: [TownFinding], _ check: NoteCheck, shown path: String
  ) -> [PlacedFinding] {
    var checked = check.checked(file, reading.diagnostics, path: path)
    check.add(between.filter { $0.note == reading.text.note }, to: &checked, in: file)
    return checked.findings
  }
}
