internal import Diagnostics
internal import Words
internal import Files
internal import Municipality
internal import Opgave
internal import Publication
internal import Reports

/// Makes the reports of a document and puts them in a folder.
struct ReportWriter {
  /// What writing did.
  struct Outcome {
    var files: OutputFolder.Outcome
    /// What was made public, and what was held.
    var release: Release
    /// What shows when the reports are laid beside earlier ones.
    var differences: [Finding]
    /// What kept public editions from being made, if anything did.
    var stop: PublicationStop
  }

  let output: OutputFolder
  /// What was published before, and is not to be subtracted from what is published now.
  let memory: MemoryPlace
  let editions: [Edition]
  let language: Language
  /// The municipality's own templates, by file name.
  let templates: [String: String]
  /// The municipality's own documents, for the formats of office programs.
  var ownDocuments: [OwnDocument] = []
  /// How a person decides about findings of class privacy.
  let terms: Release.Terms
  /// As which kinds of files.
  let documents: DocumentMaker
  /// How much of the reports is made.
  var extent = RunExtent.whole
  /// Called once when another run writes in the same folders.
  let onWait: @Sendable () -> Void

  /// Writes all files of all editions, or none of them.
  ///
  /// A public edition leaves out the lines that are held, and the areas; what was written of an area
  /// before stays as it is then. What public editions show is remembered, so that no later one can
  /// be subtracted from them.
  func write(_ document: OpgaveDocument) async throws -> Outcome {
    // Before anything is held: whether there is something to make.
    _ = try PublicationStop(document.municipality, editions)
    // From here on no other run can publish what this one does not know of.
    let lock = try output.lock(with: memory.folder, onWait: onWait)
    defer { Disk.deleteFolderIfEmpty(output.path) }
    var memory = try PublicationMemory(memory)
    let made = try await make(
      document, &memory, standing: try pages(in: output), beside: try exports(in: output))
    try memory.save()
    let (release, editions) = (made.release, made.stop.editions)
    let heldPages = Set(release.held.map(\.id))
    let outcome = try output.write(made.files, by: .report, holding: lock) {
      fate(of: $0, in: editions, document, held: heldPages)
    }
    return Outcome(
      files: outcome,
      release: made.told, differences: memory.differences, stop: made.stop)
  }

  /// All files of all editions, before anybody can read them.
  struct Made {
    var files: [String: [UInt8]]
    /// What was made public, and what was held.
    let release: Release
    /// The same, of what was made alone.
    let told: Release
    let stop: PublicationStop
  }

  /// Makes all files of all editions, and writes none.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - memory: What was published before; it takes in what is published now.
  ///   - standing: The pages that stand in the folder, without the endings of their files.
  ///   - exports: The paths of the exports that stand in the folder, for pages to link.
  /// - Returns: The files by path, with what was let through.
  /// - Throws: ``UsageError`` when not one edition may be made.
  func make(
    _ document: OpgaveDocument, _ memory: inout PublicationMemory, standing: Set<String>,
    beside exports: Set<String> = []
  ) async throws -> Made {
    let stop = try PublicationStop(document.municipality, editions)
    let renderer = try renderer
    let clearance = Release.Clearance(document, terms)
    let release = Release(clearance)
    var files: [String: [UInt8]] = [:]
    var looks: [String: ReferenceDocument] = [:]
    var store: PublishedStore?
    for edition in stop.editions {
      let published = await publish(
        document, as: edition, clearance, after: memory.earlier, keeping: &store)
      guard var published else { continue }
      published.removeAreas {
        !extent.includes($0.id) && !standing.contains(page(of: $0.id, in: edition))
      }
      memory.take(published.value, at: Path.join(output.path, edition.folder[language]))
      looks[edition.folder[language]] = ReferenceDocument(
        published.value, logo: templates[Logo.templateName], own: ownDocuments)
      let pages = await renderer.filesSideBySide(
        for: published, as: documents.pages, only: extent.includes, beside: exports)
      for file in pages { files[file.path] = file.bytes }
    }
    let told =
      stop.editions.contains(where: \.isPublic)
      ? release.only(extent.includes) : .everything(of: document)
    return Made(
      files: try await documents.files(
        from: files, looks: looks, language, day: document.referenceDate),
      release: release, told: told, stop: stop)
  }

  /// Makes pages of what may be shown, by the municipality's templates.
  ///
  /// - Throws: ``TemplateError`` when one of the templates cannot be used.
  var renderer: ReportRenderer {
    get throws { try ReportRenderer(overrides: templates, version: WijkCommand.version) }
  }

  /// Decides what an edition may show.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - edition: The edition.
  ///   - clearance: What of the document public editions are made from.
  ///   - earlier: What was published before.
  ///   - store: What was decided of areas before, and after this what was decided now; `nil` when
  ///     nothing is to be kept.
  /// - Returns: What may be shown; `nil` when nothing is left to publish, and what was published
  ///   before stays whole.
  func publish(
    _ document: OpgaveDocument, as edition: Edition, _ clearance: Release.Clearance,
    after earlier: PublishedFigures, keeping store: inout PublishedStore?
  ) async -> TracedEdition? {
    let open = clearance.document
    if edition.isPublic, open.areas.isEmpty, !clearance.held.isEmpty { return nil }
    return await Publisher.publishSideBySide(
      edition.isPublic ? open : document, as: edition, language: language,
      exceptions: clearance.exceptions, after: earlier, keeping: &store)
  }

  /// The pages that stand in the folder, without the endings of their files.
  private func pages(in output: OutputFolder) throws -> Set<String> {
    Set(try output.files(of: .report).map(Self.stem))
  }

  /// The exports that stand in the folder.
  func exports(in output: OutputFolder) throws -> Set<String> {
    try output.files(of: .export).filter { Disk.kind(of: Path.join(output.path, $0)) == .file }
  }

  private func page(of area: String, in edition: Edition) -> String {
    Path.join(edition.folder[language], Folding.slug(area))
  }

  private static func stem(_ file: String) -> String {
    file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
  }

  /// What becomes of a page of an earlier run.
  private func fate(
    of file: String, in editions: [Edition], _ document: OpgaveDocument, held: Set<String>
  ) -> OutputFolder.Fate {
    let page = Self.stem(file)
    let edition = editions.first { Path.relative(file, to: $0.folder[language]) != nil }
    guard let edition else { return .stays }
    if edition.isPublic, held.contains(where: { self.page(of: $0, in: edition) == page }) {
      return .isLeft
    }
    if extent.isWhole { return .goes }
    let areas = document.municipality.areas.map(\.id) + document.areas.map(\.id)
    let isCurrent =
      page == Path.join(edition.folder[language], "index")
      || areas.contains { self.page(of: $0, in: edition) == page }
    return isCurrent ? .stays : .isLeft
  }
}
