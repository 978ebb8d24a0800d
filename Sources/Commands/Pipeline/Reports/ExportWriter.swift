internal import Diagnostics
internal import Files
internal import Opgave
internal import Publication
internal import Reports

/// Makes the exports of a document and puts them in a folder.
struct ExportWriter {
  /// What exporting did.
  struct Outcome {
    var files: [ExportedFile]
    var disk: OutputFolder.Outcome
    /// What could not be made, and why.
    var remarks: [Bilingual]
    /// What was made public, and what was held.
    var release: Release
    /// What shows when the exports are laid beside earlier ones, and beside reports.
    var differences: [Finding]
    /// What kept public editions from being made, if anything did.
    var stop: PublicationStop
  }

  let output: OutputFolder
  /// What was published before, and is not to be subtracted from what is published now.
  let memory: MemoryPlace
  let editions: [Edition]
  let language: Language
  let exporter: Exporter
  /// How a person decides about findings of class privacy.
  let terms: Release.Terms
  /// How much of the exports is made; a file about all areas is always made of all.
  let extent: RunExtent
  /// Called once when another run writes in the same folders.
  let onWait: @Sendable () -> Void

  /// Writes all files, or none of them.
  ///
  /// A public edition leaves out the lines that are held, and the areas; what was written of an area
  /// before stays as it is then. Counts are kept from being subtracted from those that
  /// the same folder showed before, in reports as well.
  func write(_ document: OpgaveDocument) async throws -> Outcome {
    let stop = try PublicationStop(document.municipality, editions)
    let editions = stop.editions
    let release = Release(document, terms)
    let (open, held) = (release.document, release.held)
    let lock = try output.lock(with: memory.folder, onWait: onWait)
    defer { Disk.deleteFolderIfEmpty(output.path) }
    var memory = try PublicationMemory(memory)
    var made = Exporter.Outcome()
    var folders: Set<String> = []
    for edition in editions {
      // With nothing left to publish, what was published before stays whole.
      if edition.isPublic, open.areas.isEmpty, !held.isEmpty { continue }
      let published = await Publisher.publishSideBySide(
        edition.isPublic ? open : document, as: edition, language: language,
        exceptions: release.exceptions, after: memory.earlier)
      if exporter.showsCounts {
        memory.take(published.value, at: Path.join(output.path, edition.folder[language]))
      }
      folders.formUnion(exporter.folders(for: edition, in: language))
      let outcome = exporter.export(published, after: memory.earlier.days ?? ChangeDays())
      if let days = outcome.days { memory.take(days) }
      made.files += outcome.files.filter { $0.area.map(extent.includes) ?? true }
      made.remarks += outcome.remarks
    }
    let bytes = Dictionary(made.files.map { ($0.path, $0.bytes) }) { _, new in new }
    try memory.save()
    let ours = folders
    let disk = try output.write(bytes, by: .export, holding: lock) { path in
      // What lies beside the editions, as exports once did, is no longer made.
      let isInEdition = Edition.allCases.contains {
        Path.relative(path, to: $0.folder[language]) != nil
      }
      guard isInEdition else { return .isLeft }
      guard ours.contains(where: { Path.relative(path, to: $0) != nil }), exporter.makes(path)
      else {
        return .stays
      }
      if held.contains(where: { Exporter.isFile(path, ofArea: $0.id) }) { return .isLeft }
      if extent.isWhole { return .goes }
      let isNamed =
        extent.areas.isEmpty
        || extent.areas.contains { Exporter.isFile(path, ofArea: $0) }
      return isNamed ? .isLeft : .stays
    }
    return Outcome(
      files: made.files, disk: disk, remarks: made.remarks,
      release: editions.contains(where: \.isPublic)
        ? release.only(extent.includes) : .everything(of: document),
      differences: memory.differences,
      stop: stop)
  }
}
