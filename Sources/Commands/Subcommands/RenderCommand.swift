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
            wijk render -o - < opgave.json > rapporten.ndjson

          Met -o - wordt elk bestand een regel {"municipality","path","content"}, of
          "base64" als het geen tekst is. De regel .wijk-published is wat er openbaar is
          gemaakt: bewaar hem, en geef hem de volgende keer met --gepubliceerd.
          """,
        en: """
          Examples:
            wijk render opgave.json -o reports
            wijk parse | wijk aggregate | wijk render --edition all
            wijk render -o - < opgave.json > reports.ndjson

          With -o - each file becomes a line {"municipality","path","content"}, or
          "base64" when it is no text. The line .wijk-published is what was made public:
          keep it, and give it the next time with --published.
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

  @Option(
    name: .both(nl: "gepubliceerd", en: "published"),
    help: .both(
      nl: "Wat eerder met -o - openbaar is gemaakt: het bestand .wijk-published.",
      en: "What was made public with -o - before: the file .wijk-published.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file())
  var published: [String] = []

  @OptionGroup var edition: EditionOptions
  @OptionGroup var formats: ReportFormatOptions
  @OptionGroup var municipality: MunicipalityOptions
  @OptionGroup var allowance: AllowanceOptions
  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let start = ContinuousClock.now
    let editions = try edition.editions()
    let folder = try MunicipalityFolder(municipality.path ?? ".")
    let target = output.isStream ? nil : try output.place(in: folder)
    try checkPublished()
    let document = try read()
    let spoken = shell.language(language.chosen, document.municipality.language)
    let writer = ReportWriter(
      output: target ?? OutputFolder(""),
      memory: folder.memory(of: target?.path ?? folder.home),
      editions: editions,
      language: shell.reportLanguage(language.chosen, document.municipality.language),
      templates: try folder.templates(),
      terms: try allowance.terms(),
      documents: try formats.maker(in: shell),
      // A document does not say whether it is of all areas.
      extent: RunExtent(hasAllFiles: false),
      onWait: { shell.tellOfWaiting(in: spoken) })
    let written =
      if target == nil {
        try await stream(writer, folder).write(document, to: shell)
      } else {
        try await writer.write(document)
      }
    let outcome = written.files

    let privacy = PrivacyGuard(release: written.release, home: folder.home, notes: folder.notesBase)
    privacy.tell(shell, in: spoken)
    Differences(findings: written.differences).tell(shell, in: spoken)
    if let target {
      outcome.tell(shell, of: target.path, in: spoken)
      let sentence = Tally.files(
        written: outcome.written, unchanged: outcome.unchanged, deleted: outcome.deleted,
        in: target.path)
      shell.tell("\(sentence[spoken]). \(start.duration(to: .now).seconds(in: spoken))")
    } else {
      tellOfMemory(outcome.written, shell, in: spoken)
    }
    if let status = written.stop.tell(shell, in: spoken) { return status }
    return privacy.isClosed ? .findings : .done
  }

  /// - Throws: ``UsageError`` when what was published is given to a run that has a folder for it.
  private func checkPublished() throws {
    if published.isEmpty || output.isStream { return }
    throw UsageError(
      nl: "--gepubliceerd hoort bij -o -", en: "--published goes with -o -",
      help: Bilingual(
        nl: "een map onthoudt zelf wat er openbaar is gemaakt",
        en: "a folder remembers by itself what was made public"))
  }

  /// The stream of files, which knows what was published with a stream or in the folder before.
  private func stream(
    _ writer: ReportWriter, _ folder: MunicipalityFolder
  ) throws -> ReportStream {
    var files = folder.hasSettings ? try writer.memory.contents() : []
    for path in published { files.append((path, try Disk.contents(of: path, limit: 64 << 20))) }
    return ReportStream(writer: writer, published: try PublicationMemory(of: files))
  }

  private func tellOfMemory(_ count: Int, _ shell: Shell, in language: Language) {
    let sentence = Bilingual(
      nl: "\(Tally.count(count, "bestand", "bestanden")) op de standaarduitvoer; bewaar de regel"
        + " '\(MemoryPlace.name)' voor de volgende keer (--gepubliceerd).",
      en: "\(Tally.count(count, "file", "files")) on standard output; keep the line"
        + " '\(MemoryPlace.name)' for the next time (--published).")
    shell.tell(sentence[language])
  }

  private func read() throws -> OpgaveDocument {
    let input = file == "-" ? OpenFile.standardInput : try OpenFile(reading: file)
    return try DocumentReader.document(try input.readAll(), from: file)
  }
}
