internal import Diagnostics
internal import Files
internal import Opgave
internal import Publication
internal import Reports

/// Makes the reports of a document and puts them in a folder.
struct ReportWriter {
  let output: OutputFolder
  let editions: [Edition]
  let language: Language
  /// The municipality's own templates, by file name.
  let templates: [String: String]

  /// Writes all files of all editions, or none of them.
  func write(_ document: OpgaveDocument) async throws -> OutputFolder.Outcome {
    let renderer = try ReportRenderer(overrides: templates)
    var files: [String: [UInt8]] = [:]
    for edition in editions {
      let published = await Publisher.publishSideBySide(document, as: edition, language: language)
      for file in await renderer.filesSideBySide(for: published) { files[file.path] = file.bytes }
    }
    return try output.replace(with: files)
  }
}
