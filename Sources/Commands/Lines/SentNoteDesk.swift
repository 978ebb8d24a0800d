internal import Checks
internal import Diagnostics
internal import Files
internal import Municipality
internal import Notes
internal import Opgave

/// All that notes of one municipality are read with.
struct SentNoteDesk: Sendable {
  let owner: Belonging
  let municipality: Municipality
  /// What is wrong with its settings.
  let findings: [Finding]
  private let reader: NoteReader
  private let privacy: PrivacyCheck

  init(_ municipality: Municipality, findings: [Finding]) throws {
    self.municipality = municipality
    self.findings = findings
    owner = try municipality.belonging()
    reader = NoteReader(Gazetteer(municipality))
    privacy = PrivacyCheck(municipality)
  }

  /// Reads a note, or a text that people agreed on.
  ///
  /// - Parameters:
  ///   - bytes: What it says.
  ///   - path: Where it would lie in the municipality's folder, or in its folder of notes.
  ///   - minimumSeverity: The least that is worth telling.
  ///   - account: How its words are accounted for.
  /// - Returns: What became of it.
  func read(
    _ bytes: [UInt8], at path: String, minimumSeverity: Diagnostic.Severity,
    account: ReadNote.Account
  ) -> (content: ParsedLine.Content?, findings: [Finding]) {
    if let name = Path.relative(path, to: MunicipalityFolder.textsFolder) {
      let reading = ReadText(reader.gazetteer, privacy) { () throws(FileError) in
        try NoteFile.text(bytes, at: name, limit: NoteReader.sizeLimit)
      }
      return (reading.text.map { .text($0) }, reading.findings)
    }
    let place = Path.relative(path, to: municipality.notesFolder) ?? path
    let note = ReadNote(
      of: place, reader: reader, privacy: privacy, minimumSeverity: minimumSeverity,
      account: account
    ) { () throws(FileError) in
      try NoteFile.text(bytes, at: place, limit: NoteReader.sizeLimit)
    }
    return (.note(note.outcome), note.findings)
  }
}
