internal import Diagnostics
internal import Calendar
internal import Municipality
internal import Opgave

/// The notes of a municipality, read and compiled: where every command starts that tells
/// something of them.
struct Compilation {
  let intake: Intake
  let document: OpgaveDocument
  /// The areas, for the next run; `nil` when there is no next run.
  let areas: KeptAreas?

  var folder: MunicipalityFolder { intake.folder }

  /// How a command ends that told all it had to tell: 1 when a note is missing from it.
  var status: ExitStatus { intake.log.hasErrors ? .findings : .done }

  /// Reads and compiles the notes, and tells what is wrong with them.
  ///
  /// - Parameters:
  ///   - folder: The municipality's folder, a folder of notes, or one note.
  ///   - scope: Which days and areas, and from which day they are seen.
  ///   - hasAllAreas: Whether areas that were not named are compiled as well.
  ///   - tellsAll: Whether hints are told too.
  ///   - isQuiet: Whether nothing is told of what is wrong with them.
  ///   - countsFindings: Whether it is told how much is wrong that no note is left out for: that
  ///     concerns who makes reports, and not who asks one thing.
  ///   - account: How the words of the notes are accounted for.
  ///   - hasChecksums: Whether the checksums of the notes are asked for, as only editions do that
  ///     stay inside.
  ///   - store: What was made of the notes in an earlier run; `nil` when nothing is to be kept.
  ///   - gazetteer: That of an earlier run.
  ///   - areas: Those of an earlier run; `nil` when none are to be kept.
  ///   - shell: Where findings and progress are told.
  ///   - language: The language they are told in.
  /// - Throws: ``UsageError`` when there is nothing to compile.
  init(
    _ folder: MunicipalityFolder, _ scope: ScopeOptions, hasAllAreas: Bool = false,
    tellsAll: Bool = false, isQuiet: Bool = false, countsFindings: Bool = false,
    account: ReadNote.Account = .none, hasChecksums: Bool = true,
    keeping store: NoteStore<ReadNote>? = nil, _ gazetteer: Gazetteer? = nil,
    _ areas: KeptAreas? = nil, in shell: Shell, _ language: Language
  ) async throws {
    var intake = try Intake(folder, tellsAll: tellsAll, keeping: store, gazetteer)
    intake.account = account
    intake.hasChecksums = hasChecksums
    let aggregator = Aggregator(
      intake.gazetteer,
      period: try scope.period(),
      referenceDate: try scope.day.referenceDate(in: shell),
      areas: hasAllAreas ? [] : try scope.areas(of: intake.gazetteer))
    try await self.init(
      intake, aggregator, isQuiet: isQuiet, countsFindings: countsFindings, keeping: areas,
      in: shell, language)
    let areas = document.areas(among: try scope.areas(of: intake.gazetteer))
    try scope.check(areas, self.intake.tally)
    scope.tellWhenEmpty(areas, shell, language)
  }

  /// The same for all notes of all areas.
  ///
  /// - Parameters:
  ///   - folder: The municipality's folder, a folder of notes, or one note.
  ///   - day: The day from which they are seen.
  ///   - isQuiet: Whether nothing is told of what is wrong with them.
  ///   - shell: Where findings and progress are told.
  ///   - language: The language they are told in.
  /// - Throws: ``UsageError`` when there is nothing to compile.
  init(
    _ folder: MunicipalityFolder, asOf day: CalendarDate, isQuiet: Bool = false, in shell: Shell,
    _ language: Language
  ) async throws {
    let intake = try Intake(folder, tellsAll: false)
    let aggregator = Aggregator(intake.gazetteer, period: nil, referenceDate: day)
    try await self.init(intake, aggregator, isQuiet: isQuiet, in: shell, language)
  }

  private init(
    _ intake: Intake, _ aggregator: Aggregator, isQuiet: Bool = false, countsFindings: Bool = false,
    keeping areas: KeptAreas? = nil, in shell: Shell, _ language: Language
  ) async throws {
    var intake = intake
    var aggregators = [aggregator]
    try await intake.read(into: &aggregators, in: shell, language)
    var areas = areas
    let (document, between) = aggregators[0].finish(keeping: &areas)
    intake.add(between)
    if !isQuiet {
      intake.log.tell(
        shell, in: language,
        seeWith: countsFindings ? .checkCommand(for: intake.folder.target) : nil)
    }
    self.intake = intake
    self.document = document
    self.areas = areas
  }
}
