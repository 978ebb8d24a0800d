internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Municipality
internal import Opgave

/// Notes become reports, in one process.
struct CompileCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "compile",
      abstract: Bilingual(
        nl: "Maak van alle notities de rapporten.", en: "Make the reports of all notes."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Voorbeelden:
            wijk compile                              de gemeente in deze map
            wijk compile notities -o verslag          een map met notities
            wijk compile --editie intern --periode 2026-Q1
            wijk compile --gebied west --peildatum 2026-07-01
            wijk compile --formaat pdf,docx           met WeasyPrint en pandoc

          Sluit af met 0, met 1 als een notitie niet gelezen kon worden of in geen enkel
          verslag staat, en met 2 als er niets gemaakt is.
          """,
        en: """
          Examples:
            wijk compile                              the municipality in this folder
            wijk compile notes -o report              a folder of notes
            wijk compile --edition internal --period 2026-Q1
            wijk compile --area west --as-of 2026-07-01
            wijk compile --format pdf,docx            with WeasyPrint and pandoc

          Exits with 0, with 1 when a note is not read or is in no report, and with 2
          when nothing was made.
          """
      ).inHelp,
      aliases: ["compileer"]
    )
  }

  @OptionGroup var notes: NotesOptions

  @OptionGroup var output: OutputOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var formats: ReportFormatOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var allowance: AllowanceOptions
  @OptionGroup var findings: FindingOptions

  @Flag(
    help: .both(
      nl: "Schrijf wat er gedaan is als JSON.", en: "Write what was done as JSON."))
  var json = false

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let start = ContinuousClock.now
    let folder = try MunicipalityFolder(notes.path)
    let spoken = shell.language(language.chosen, folder.municipality.language)
    var writer = ReportWriter(
      output: try output.place(in: folder),
      memory: folder.memory(of: try output.place(in: folder).path),
      editions: try edition.editions(),
      language: shell.reportLanguage(language.chosen, folder.municipality.language),
      templates: try folder.templates(),
      terms: try allowance.terms(),
      documents: try formats.maker(in: shell),
      onWait: { shell.tellOfWaiting(in: spoken) })
    try folder.check(output: writer.output.path)
    try writer.output.check()

    let compiled = try await Compilation(
      folder, scope, hasAllAreas: true, tellsAll: findings.tellsAll || json, in: shell, spoken)
    writer.extent = try scope.extent(
      of: compiled.intake.gazetteer, hasAllFormats: formats.names.isEmpty)
    let written = try await writer.write(compiled.document)
    let privacy = PrivacyGuard(release: written.release, home: folder.home, notes: folder.notesBase)
    privacy.tell(shell, in: spoken)
    Differences(findings: written.differences).tell(shell, in: spoken)
    written.files.tell(shell, of: writer.output.path, in: spoken)
    let unplaced = UnplacedNotes(of: compiled.document, compiled.intake.gazetteer)
    let report = CompileReport(
      compiled.intake, compiled.document.areas(among: writer.extent.areas), unplaced, written,
      output: writer.output.path)
    if json { try shell.write(JSONText.line(report)) }
    shell.tell(report.sentence(in: spoken, after: start.duration(to: .now)))
    if let status = written.stop.tell(shell, in: spoken) { return status }
    return privacy.isClosed || !unplaced.notes.isEmpty ? .findings : compiled.status
  }
}
