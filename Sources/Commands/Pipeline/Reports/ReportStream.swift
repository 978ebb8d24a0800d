internal import Diagnostics
internal import Files
internal import FoundationEssentials
internal import Municipality
internal import Notes
internal import Opgave
internal import Publication

/// Writes reports as lines of JSON, one a file, or as an archive, so that a batch needs no disk.
///
/// Nothing is written anywhere else. What public editions show comes along as a file of its own, to
/// be kept and given with the next run, so that no later edition can be subtracted from this one.
struct ReportStream {
  /// One file.
  struct Line: Schematic, Codable {
    static let schema = "wijk.file/1"

    private(set) var schema = SchemaName<Line>()
    let municipality: String?
    let path: String
    /// The text of the file; `nil` when it is none.
    let content: String?
    /// The bytes of a file that is no text.
    let base64: String?

    init(_ municipality: String?, _ path: String, _ bytes: [UInt8]) {
      self.municipality = municipality
      self.path = path
      content = String(validating: bytes, as: UTF8.self)
      base64 = content == nil ? Data(bytes).base64EncodedString() : nil
    }
  }

  /// How files come one after another.
  enum Form: Equatable {
    case lines
    /// As entries of a tar archive, whose end the caller writes; in a folder unless it has no name.
    case archive(folder: String)
  }

  let writer: ReportWriter
  /// What was remembered of what earlier streams showed.
  let published: PublicationMemory
  let form: Form

  /// Writes the files by path, and at the end what is to be remembered.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - shell: Where the lines go.
  /// - Returns: What writing did.
  /// - Throws: ``UsageError`` when there is nowhere to write, or nothing that may be made.
  func write(_ document: OpgaveDocument, to shell: Shell) async throws -> ReportWriter.Outcome {
    var memory = published
    let made = try await writer.make(document, &memory, standing: [])
    let name = document.municipality.name
    var files = made.files.sorted { $0.key < $1.key }.map { (path: $0.key, bytes: $0.value) }
    if let bytes = try memory.bytes { files.append((MemoryPlace.name, bytes)) }
    switch form {
    case .lines:
      for file in files { try shell.write(JSONText.line(Line(name, file.path, file.bytes))) }
    case .archive(let folder):
      for file in files.sorted(by: { $0.path < $1.path }) {
        try shell.write(TarArchive.entry(Path.join(folder, file.path), file.bytes))
      }
    }
    return ReportWriter.Outcome(
      files: OutputFolder.Outcome(written: made.files.count), release: made.release,
      differences: memory.differences, stop: made.stop)
  }
}
