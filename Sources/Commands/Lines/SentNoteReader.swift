internal import Diagnostics
internal import Files
internal import Municipality
internal import Notes
internal import Opgave
internal import Source
internal import Words

/// Takes in notes that come as lines of JSON, and finds the settings that each is read against.
///
/// A line that is no note is an answer like any other, so that one of them never costs the rest.
struct SentNoteReader: ~Copyable {
  /// The longest line that is read: a note of the largest size fits however its characters are
  /// written, and so do its settings.
  private static let lineLimit = 8 << 20

  /// A line that is ready to be read by any core.
  enum Ticket: Sendable {
    case note(bytes: [UInt8], path: String, desk: SentNoteDesk)
    case refused(SkippedNote, of: Belonging, Finding)
  }

  private struct Setting: Hashable {
    let name: String?
    let text: String?
  }

  private let file: SourceFile?
  private var lines: LineReader
  private var number = 0
  private var desks: [Setting: SentNoteDesk] = [:]
  /// The desks in the order in which they were needed.
  private(set) var allDesks: [SentNoteDesk] = []

  /// - Parameters:
  ///   - lines: The lines.
  ///   - settings: The `wijk.yml` for notes that bring none of their own.
  init(_ lines: consuming LineReader, settings: SourceFile?) {
    self.lines = lines
    file = settings
  }

  /// The next line; `nil` at the end.
  mutating func next() throws -> Ticket? {
    while let bytes = try lines.next(limit: Self.lineLimit) {
      number += 1
      if bytes.isEmpty { continue }
      guard bytes.count <= Self.lineLimit else {
        return refused(nil, bytes, .lineTooLong(at: place, limit: Self.lineLimit))
      }
      do throws(JSONRefusal) {
        let note = try JSONText.decode(SentNote.self, from: bytes)
        return try ticket(of: note, bytes)
      } catch {
        return refused(nil, bytes, .unreadable(at: place, error.reason))
      }
    }
    return nil
  }

  /// The line as a person finds it.
  private var place: String { "-:\(number)" }

  private mutating func ticket(of note: SentNote, _ line: [UInt8]) throws(JSONRefusal) -> Ticket {
    guard Self.isName(note.path) else { throw JSONRefusal(field: "path") }
    guard let bytes = note.bytes else {
      throw JSONRefusal(field: note.base64 == nil ? "text" : "base64")
    }
    guard let desk = try desk(of: note) else {
      return refused(note, line, .otherMunicipality(note.municipality ?? "", at: note.path))
    }
    return .note(bytes: bytes, path: note.path, desk: desk)
  }

  /// Whether a path can stand for a note; it is never opened.
  private static func isName(_ path: String) -> Bool {
    !path.isEmpty && path.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
  }

  private mutating func refused(
    _ note: SentNote?, _ line: [UInt8], _ error: FileError
  ) -> Ticket {
    // The same line has the same name, whatever share of the lines this run was given.
    let name = note?.path ?? "line-\(Checksum(of: line).description.prefix(12))"
    let skipped = SkippedNote(note: name, code: error.diagnostic.code.description)
    return .refused(skipped, of: Belonging(municipality: note?.municipality), error.finding)
  }

  // MARK: - Settings

  /// What a note is read with; `nil` when the settings are those of another municipality.
  private mutating func desk(of note: SentNote) throws(JSONRefusal) -> SentNoteDesk? {
    let name = note.municipality.flatMap { $0.isEmpty ? nil : $0 }
    let setting = Setting(name: name, text: note.settings)
    if let desk = desks[setting] { return desk }
    let own = note.settings.map { SourceFile(path: MunicipalityFolder.settingsName, text: $0) }
    let file = own ?? file
    let reading = file.map(MunicipalityReader.read)
    var municipality = reading?.municipality ?? Municipality()
    if let name, let own = municipality.name, Folding.key(own) != Folding.key(name) { return nil }
    municipality.name = municipality.name ?? name
    let findings = file.flatMap { file in reading?.diagnostics.map { Finding($0, in: file) } } ?? []
    let desk = try made(municipality, findings)
    desks[setting] = desk
    if !allDesks.contains(where: { $0.owner == desk.owner }) { allDesks.append(desk) }
    return desk
  }

  private func made(
    _ municipality: Municipality, _ findings: [Finding]
  ) throws(JSONRefusal) -> SentNoteDesk {
    do {
      return try SentNoteDesk(municipality, findings: findings)
    } catch {
      throw JSONRefusal(field: "settings")
    }
  }
}

extension FileError {
  fileprivate static func unreadable(at place: String, _ reason: Bilingual) -> FileError {
    FileError(
      "unreadable-line", at: place,
      nl: "de regel is geen notitie en is overgeslagen: \(reason.nl)",
      en: "the line is no note and was skipped: \(reason.en)",
      help: Bilingual(
        nl: "schrijf {\"municipality\":…,\"path\":…,\"text\":…} op één regel",
        en: "write {\"municipality\":…,\"path\":…,\"text\":…} on one line"))
  }

  fileprivate static func lineTooLong(at place: String, limit: Int) -> FileError {
    FileError(
      "note-too-large", at: place,
      nl: "de regel is langer dan \(limit >> 20) MiB en is overgeslagen",
      en: "the line is longer than \(limit >> 20) MiB and was skipped")
  }

  fileprivate static func otherMunicipality(_ name: String, at path: String) -> FileError {
    FileError(
      "other-municipality", at: path,
      nl: "de notitie is van '\(name)' en de instellingen zijn dat niet; zij is overgeslagen",
      en: "the note is of '\(name)' and the settings are not; it was skipped",
      help: Bilingual(
        nl: "geef elke notitie de instellingen van haar eigen gemeente",
        en: "give each note the settings of its own municipality"))
  }
}
