internal import Diagnostics
internal import Dutch
internal import Files
internal import Opgave
internal import Publication
internal import Reports

/// Makes the reports of a document and puts them in a folder.
struct ReportWriter {
  /// What writing did.
  struct Outcome {
    var files: OutputFolder.Outcome
    /// The areas of which no public edition was made.
    var held: [Wijkopgave]
    /// What shows when the reports are laid beside earlier ones.
    var differences: [Finding]
    /// What kept public editions from being made, if anything did.
    var stop: PublicationStop
  }

  let output: OutputFolder
  let editions: [Edition]
  let language: Language
  /// The municipality's own templates, by file name.
  let templates: [String: String]
  /// What a person takes upon himself, by code.
  let allowances: [Allowance]
  /// As which kinds of files.
  let documents: DocumentMaker

  /// Writes all files of all editions, or none of them.
  ///
  /// A public edition leaves out the areas whose notes have open errors of class privacy; what was
  /// written of them before stays as it is. What public editions show is remembered, so that no
  /// later one can be subtracted from them.
  func write(_ document: OpgaveDocument) async throws -> Outcome {
    let stop = try PublicationStop(document.municipality, editions)
    let editions = stop.editions
    let renderer = try ReportRenderer(overrides: templates, version: WijkCommand.version)
    let (open, held) = document.holdingBack(allowing: Set(allowances.map(\.code)))
    var memory = try PublicationMemory(output)
    var files: [String: [UInt8]] = [:]
    for edition in editions {
      // With nothing left to publish, what was published before stays whole.
      if edition.isPublic, open.areas.isEmpty, !held.isEmpty { continue }
      let published = await Publisher.publishSideBySide(
        edition.isPublic ? open : document, as: edition, language: language,
        exceptions: allowances.map(\.exception), after: memory.earlier)
      memory.take(published, at: Path.join(output.path, edition.folder[language]))
      for file in await renderer.filesSideBySide(for: published, as: documents.pages) {
        files[file.path] = file.bytes
      }
    }
    let standing = Set(
      editions.filter(\.isPublic).flatMap { edition in
        held.map { Path.join(edition.folder[language], Folding.slug($0.id)) }
      })
    let made = try await documents.files(from: files, language, day: document.referenceDate)
    let outcome = try output.replace(with: made, remembering: try memory.bytes()) { path in
      standing.contains { path.hasPrefix($0 + ".") }
    }
    return Outcome(
      files: outcome, held: editions.contains(where: \.isPublic) ? held : [],
      differences: memory.differences, stop: stop)
  }
}
