internal import Diagnostics
internal import Files
internal import Municipality
internal import Opgave
internal import Publication

/// A run of the compiler: from notes on the disk to reports on the disk.
struct CompileRun {
  let options: CompileOptions
  /// The language that was asked for.
  let language: Language?
  /// Whether hints are told too.
  var tellsAll = false
  /// Whether findings about the notes are counted and not told.
  var isQuiet = false

  /// What a run did.
  struct Outcome {
    let compiled: Compilation
    let written: ReportWriter.Outcome
    let report: CompileReport
    /// The language that the person is spoken to in.
    let language: Language
    /// How long the run took.
    let time: Duration

    private var privacy: PrivacyGuard {
      PrivacyGuard(
        release: written.release, home: compiled.folder.home, notes: compiled.folder.notesBase)
    }

    /// Tells what is kept inside, what shows beside earlier reports, and what else is in the folder.
    func tellOfReports(_ shell: Shell) {
      privacy.tell(shell, in: language)
      Differences(findings: written.differences).tell(shell, in: language)
      written.files.tell(shell, of: report.output, in: language)
    }

    /// Tells of the run in one line, and gives the status to end with.
    func tellOfRun(_ shell: Shell) -> ExitStatus {
      shell.tell(report.sentence(in: language, after: time))
      if let unread = compiled.intake.tally.unread { shell.tell(unread[language]) }
      if let status = written.stop.tell(shell, in: language) { return status }
      return privacy.isClosed || !report.unplaced.isEmpty ? .findings : compiled.status
    }
  }

  /// The language that the person is spoken to in.
  func language(of folder: MunicipalityFolder, in shell: Shell) -> Language {
    shell.language(language, folder.municipality.language)
  }

  /// What puts the reports of a folder in their place.
  ///
  /// - Parameters:
  ///   - folder: A municipality's folder, a folder of notes, or one note.
  ///   - shell: Where it is told that another run is waited for.
  /// - Returns: The writer, before it is known how much there is to write.
  /// - Throws: ``UsageError`` or ``FileError`` when the options cannot be followed.
  func writer(for folder: MunicipalityFolder, in shell: Shell) throws -> ReportWriter {
    let spoken = language(of: folder, in: shell)
    let output = try options.output.place(in: folder)
    let documents = try options.formats.maker(in: shell)
    let writer = ReportWriter(
      output: output,
      memory: folder.memory(of: output.path),
      editions: try options.edition.editions(),
      language: shell.reportLanguage(language, folder.municipality.language),
      templates: try folder.templates(),
      ownDocuments: try folder.ownDocuments(for: documents.formats),
      terms: try options.allowance.terms(),
      documents: documents,
      onWait: { shell.tellOfWaiting(in: spoken) })
    try folder.check(output: output.path)
    try output.check()
    return writer
  }

  /// Compiles the notes and writes the reports, or none of them.
  ///
  /// - Parameters:
  ///   - folder: A municipality's folder, a folder of notes, or one note.
  ///   - store: What was made of the notes in an earlier run; `nil` when nothing is to be kept.
  ///   - gazetteer: That of an earlier run.
  ///   - areas: Those of an earlier run; `nil` when none are to be kept.
  ///   - shell: Where findings and progress are told.
  /// - Returns: What was done, with what the next run may use.
  /// - Throws: ``UsageError`` or ``FileError`` when there is nothing to compile or nowhere to write.
  func run(
    _ folder: MunicipalityFolder, keeping store: NoteStore<ReadNote>? = nil,
    _ gazetteer: Gazetteer? = nil, _ areas: KeptAreas? = nil, in shell: Shell
  ) async throws -> Outcome {
    let start = ContinuousClock.now
    let spoken = language(of: folder, in: shell)
    var writer = try writer(for: folder, in: shell)
    let compiled = try await Compilation(
      folder, options.scope, hasAllAreas: true, tellsAll: tellsAll, isQuiet: isQuiet,
      countsFindings: true, hasChecksums: try options.edition.editions().contains { !$0.isPublic },
      keeping: store, gazetteer, areas, in: shell, spoken)
    writer.extent = try options.scope.extent(
      of: compiled.intake.gazetteer, hasAllFormats: options.formats.names.isEmpty)
    let written = try await writer.write(compiled.document)
    let report = CompileReport(
      compiled.intake, compiled.document.areas(among: writer.extent.areas),
      UnplacedNotes(of: compiled.document, compiled.intake.gazetteer), written,
      output: writer.output.path)
    return Outcome(
      compiled: compiled, written: written, report: report, language: spoken,
      time: start.duration(to: .now))
  }
}
