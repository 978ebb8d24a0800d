internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Municipality
internal import Opgave

/// One document becomes reports.
struct RenderCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "render",
      abstract: Bilingual(
        nl: "Maak de rapporten van een JSON-document.", en: "Make the reports of a JSON document."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Voorbeelden:
            wijk render opgave.json -o rapporten
            wijk parse | wijk aggregate | wijk render --editie alle
          """,
        en: """
          Examples:
            wijk render opgave.json -o reports
            wijk parse | wijk aggregate | wijk render --edition all
          """
      ).inHelp,
      aliases: ["rapporteer"]
    )
  }

  @Argument(
    help: .both(
      nl: "Een document van wijk aggregate; anders de standaardinvoer.",
      en: "A document from wijk aggregate; else standard input.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file(extensions: ["json"]))
  var file = "-"

  @OptionGroup var output: OutputOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var formats: ReportFormatOptions
  @OptionGroup var municipality: MunicipalityOptions
  @OptionGroup var allowance: AllowanceOptions
  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let start = ContinuousClock.now
    let editions = try edition.editions()
    let folder = try MunicipalityFolder(municipality.path ?? ".")
    let document = try read()
    let spoken = shell.language(language.chosen, document.municipality.language)
    let writer = ReportWriter(
      output: try output.place(in: folder),
      memory: folder.memory(of: try output.place(in: folder).path),
      editions: editions,
      language: shell.reportLanguage(language.chosen, document.municipality.language),
      templates: try folder.templates(),
      terms: try allowance.terms(),
      documents: try formats.maker(in: shell),
      // A document does not say whether it is of all areas.
      extent: RunExtent(hasAllFiles: false),
      onWait: { shell.tellOfWaiting(in: spoken) })
    let written = try await writer.write(document)
    let outcome = written.files

    let privacy = PrivacyGuard(release: written.release, home: folder.home, notes: folder.notesBase)
    privacy.tell(shell, in: spoken)
    Differences(findings: written.differences).tell(shell, in: spoken)
    outcome.tell(shell, of: writer.output.path, in: spoken)
    let sentence = Tally.files(
      written: outcome.written, unchanged: outcome.unchanged, deleted: outcome.deleted,
      in: writer.output.path)
    shell.tell("\(sentence[spoken]). \(start.duration(to: .now).seconds(in: spoken))")
    if let status = written.stop.tell(shell, in: spoken) { return status }
    return privacy.isClosed ? .findings : .done
  }

  private func read() throws -> OpgaveDocument {
    let input = file == "-" ? OpenFile.standardInput : try OpenFile(reading: file)
    return try DocumentReader.document(try input.readAll(), from: file)
  }
}
