internal import ArgumentParser
internal import Diagnostics
internal import Examples
internal import Files
internal import Municipality
internal import Publication

/// Shows what `wijk` makes, of the notes of a municipality that does not exist.
struct TryCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "try",
      abstract: Bilingual(
        nl: "Bekijk het verslag van een verzonnen gemeente.",
        en: "See the report of a municipality that does not exist."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Maakt in een tijdelijke map de gemeente Elzenveld, met haar notities, en daarvan
          alle rapporten. Het verslag voor bewoners gaat open. Alles mag u veranderen en
          weggooien.

          Voorbeelden:
            wijk try
            wijk try --niet-openen       alleen zeggen waar het verslag staat
          """,
        en: """
          Makes the municipality Elzenveld in a temporary folder, with its notes, and all
          reports of those. The report for residents opens. You can change all of it and
          throw it away.

          Examples:
            wijk try
            wijk try --no-open           only say where the report is
          """
      ).inHelp,
      aliases: ["probeer"]
    )
  }

  @OptionGroup var browser: BrowserOptions

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let home = try makeExample(in: shell.environment["TMPDIR"] ?? "/tmp")
    let compiling = CompileRun(
      options: try .parse(["--editie", "alle", "--peildatum", Example.day]),
      language: language.chosen, isQuiet: true)
    let outcome = try await compiling.run(try MunicipalityFolder(home), in: shell)
    let spoken = shell.language(language.chosen)
    let written = shell.reportLanguage(
      language.chosen, outcome.compiled.folder.municipality.language)
    let page = Path.join(
      outcome.report.output, "\(Edition.residents.folder[written])/index.html")

    try shell.write(page + "\n")
    shell.tell(
      Bilingual(
        nl: """
          Elzenveld bestaat niet. De notities staan in \(home)/gesprekken,
          de rapporten voor bewoners, partners, college en intern in \(outcome.report.output).
          Verander een notitie en zie het verslag meeveranderen: wijk preview \(home)
          Begin uw eigen gemeente: wijk init
          """,
        en: """
          Elzenveld does not exist. Its notes are in \(home)/gesprekken,
          the reports for residents, partners, council and inside in \(outcome.report.output).
          Change a note and see the report change with it: wijk preview \(home)
          Begin your own municipality: wijk init
          """)[spoken])
    if browser.open(page, in: shell) { shell.tell(Browser.missing[spoken]) }
    return .done
  }

  /// Writes the example to a folder of its own.
  ///
  /// - Parameter parent: The folder for temporary files.
  /// - Returns: The absolute path of the municipality's folder.
  /// - Throws: ``FileError`` when there is no room for it.
  private func makeExample(in parent: String) throws -> String {
    let folder = try Disk.makeTemporaryFolder(in: Disk.realPath(of: parent) ?? parent)
    let home = Path.join(folder, Example.name)
    for file in Example.files {
      let location = Path.join(home, file.path)
      try Disk.makeFolder(Path.parent(of: location))
      try Disk.create(location, with: file.bytes)
    }
    return home
  }
}
