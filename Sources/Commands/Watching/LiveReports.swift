internal import Calendar
internal import Diagnostics
internal import Files
internal import Municipality
internal import Opgave
internal import Reports

/// Reports that are made again after each change, by one process that keeps what did not change.
struct LiveReports {
  /// The municipality's folder, a folder of notes, or one note.
  let target: String
  let run: CompileRun
  /// The folder as it was last opened.
  private(set) var folder: MunicipalityFolder
  private var store = NoteStore<ReadNote>()
  private var gazetteer: Gazetteer?
  private var areas: KeptAreas? = KeptAreas()
  /// Whether settings were there at first: without them other limits would hold for what is public.
  private let hasSettings: Bool

  /// Opens the folder.
  ///
  /// - Throws: ``FileError`` or ``UsageError`` when the options cannot be followed, whatever the notes.
  init(_ target: String, _ run: CompileRun, in shell: Shell) throws {
    self.target = target
    self.run = run
    folder = try MunicipalityFolder(target)
    hasSettings = folder.hasSettings
    _ = try run.writer(for: folder, in: shell)
  }

  /// The language that the person is spoken to in.
  func language(in shell: Shell) -> Language { run.language(of: folder, in: shell) }

  /// Compiles once more; what cannot be made leaves the reports as they are.
  ///
  /// - Parameters:
  ///   - isQuiet: Whether findings about the notes are counted and not told.
  ///   - shell: The surroundings at this moment.
  /// - Returns: What was done.
  /// - Throws: What `wijk compile` would say is wrong.
  mutating func compile(isQuiet: Bool, in shell: Shell) async throws -> CompileRun.Outcome {
    let opened = try MunicipalityFolder(target)
    if hasSettings, !opened.hasSettings {
      throw FileError.missing(Path.join(folder.home, MunicipalityFolder.settingsName))
    }
    folder = opened
    var run = run
    run.isQuiet = isQuiet
    let outcome = try await run.run(folder, keeping: store, gazetteer, areas, in: shell)
    store = outcome.compiled.intake.store ?? store
    gazetteer = outcome.compiled.intake.gazetteer
    areas = outcome.compiled.areas
    return outcome
  }
}
