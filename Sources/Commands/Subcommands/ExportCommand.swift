internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Municipality
internal import Opgave
internal import Reports

/// Agendas, feeds, tables, messages, news and posters, for elsewhere.
struct ExportCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: Bilingual(
        nl: "Maak agenda's, feeds, lijsten, berichten en posters.",
        en: "Make agendas, feeds, tables, messages and posters."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Alles is gemaakt van wat in de rapporten van die editie mag staan, en van niets
          anders.

          Voorbeelden:
            wijk export                               alles, van de gemeente in deze map
            wijk export --formaat ics,poster          agenda's en posters
            wijk export --gebied west --uit prikbord  één gebied, in een eigen map
            wijk export --editie partners --bom       lijsten voor partners, voor Excel

          In de agenda begint wat elke week is op de eerste dag vanaf de peildatum, tenzij
          er een begin bij staat.

          Sluit af met 0, met 1 als een notitie niet gelezen kon worden of een gebied niet
          openbaar mag, en met 2 als er niets gemaakt is.
          """,
        en: """
          All of it is made of what the reports of that edition may show, and of nothing
          else.

          Examples:
            wijk export                               all of it, of this municipality
            wijk export --format ics,poster           agendas and posters
            wijk export --area west --output board    one area, in a folder of its own
            wijk export --edition partners --bom      tables for partners, for Excel

          In an agenda, what is on every week starts on the first day from the day counted
          from, unless a beginning is written down.

          Exits with 0, with 1 when a note could not be read or an area may not be public,
          and with 2 when nothing was made.
          """
      ).inHelp,
      aliases: ["exporteer"]
    )
  }

  @OptionGroup var notes: NotesOptions

  @OptionGroup var output: OutputOptions
  @OptionGroup var chosen: ExportOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var allowance: AllowanceOptions
  @OptionGroup var findings: FindingOptions

  @Flag(
    help: .both(
      nl: "Schrijf wat er gedaan is als JSON.", en: "Write what was done as JSON."))
  var json = false

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let folder = try MunicipalityFolder(notes.path)
    let spoken = shell.language(language.chosen, folder.municipality.language)
    let writer = ExportWriter(
      output: try output.place(in: folder),
      memory: folder.memory(of: try output.place(in: folder).path),
      editions: try chosen.editions(),
      language: shell.reportLanguage(language.chosen, folder.municipality.language),
      exporter: try Exporter(
        chosen.formats(), marksEncoding: chosen.marksEncoding, overrides: folder.templates()),
      terms: try allowance.terms(),
      extent: try scope.extent(
        of: Gazetteer(folder.municipality), hasAllFormats: chosen.formatNames.isEmpty),
      onWait: { shell.tellOfWaiting(in: spoken) })
    try folder.check(output: writer.output.path)
    try writer.output.check()

    let compiled = try await Compilation(
      folder, scope, hasAllAreas: true, tellsAll: findings.tellsAll || json, countsFindings: true,
      in: shell, spoken)
    let written = try await writer.write(compiled.document)
    let privacy = PrivacyGuard(release: written.release, home: folder.home, notes: folder.notesBase)
    privacy.tell(shell, in: spoken)
    Differences(findings: written.differences).tell(shell, in: spoken)
    for remark in written.remarks { shell.tell(PlainText.line("wijk: \(remark[spoken])")) }
    written.disk.tell(shell, of: writer.output.path, in: spoken)
    let report = ExportReport(compiled.intake, written, output: writer.output.path)
    if json { try shell.write(JSONText.line(report)) }
    shell.tell(report.sentence(in: spoken))
    if let status = written.stop.tell(shell, in: spoken) { return status }
    return privacy.isClosed ? .findings : compiled.status
  }
}
