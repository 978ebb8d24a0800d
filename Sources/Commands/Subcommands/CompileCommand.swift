internal import ArgumentParser
internal import Diagnostics
internal import Municipality

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

  @OptionGroup var options: CompileOptions
  @OptionGroup var findings: FindingOptions

  @Flag(
    help: .both(
      nl: "Schrijf wat er gedaan is als JSON.", en: "Write what was done as JSON."))
  var json = false

  @OptionGroup private var progressOptions: ProgressOptions
  @OptionGroup var language: LanguageOptions

  var progress: ProgressOptions? { progressOptions }

  func run(in shell: Shell) async throws -> ExitStatus {
    let run = CompileRun(
      options: options, language: language.chosen, tellsAll: findings.tellsAll || json)
    let outcome = try await run.run(try MunicipalityFolder(notes.path), in: shell)
    outcome.tellOfReports(shell)
    if json { try shell.write(JSONText.line(outcome.report)) }
    let status = outcome.tellOfRun(shell)
    shell.report(
      .counters(RunCounters(outcome), municipality: outcome.compiled.folder.municipality.name))
    return status
  }
}
