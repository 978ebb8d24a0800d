internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Municipality
internal import Opgave
internal import Words

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
            wijk render -o - --formaat tar < opgave.json | tar -x -C rapporten

          Met -o - wordt elk bestand een regel {"municipality","path","content"}, of
          "base64" als het geen tekst is. De regel .wijk-published is wat er openbaar is
          gemaakt: bewaar hem, en geef hem de volgende keer met --gepubliceerd. Zo worden
          ook documenten van meer gemeenten gelezen, elk op een regel. Met --formaat tar
          komen alle bestanden in één archief, van meer gemeenten elk in een eigen map.
          """,
        en: """
          Examples:
            wijk render opgave.json -o reports
            wijk parse | wijk aggregate | wijk render --edition all
            wijk render -o - < opgave.json > reports.ndjson
            wijk render -o - --format tar < opgave.json | tar -x -C reports

          With -o - each file becomes a line {"municipality","path","content"}, or
          "base64" when it is no text. The line .wijk-published is what was made public:
          keep it, and give it the next time with --published. In this way documents of
          several municipalities are read too, one a line. With --format tar all files
          come in one archive, those of several municipalities each in a folder.
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
      nl: "Wat eerder met -o - openbaar is gemaakt: die regels, of het bestand .wijk-published.",
      en: "What was made public with -o - before: its lines, or the file .wijk-published.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file())
  var published: [String] = []

  @OptionGroup var edition: EditionOptions
  @OptionGroup var formats: ReportFormatOptions
  @OptionGroup var municipality: MunicipalityOptions
  @OptionGroup var allowance: AllowanceOptions
  @OptionGroup private var progressOptions: ProgressOptions
  @OptionGroup var language: LanguageOptions

  var progress: ProgressOptions? { progressOptions }

  func run(in shell: Shell) async throws -> ExitStatus {
    if output.isStream { return try await stream(to: shell) }
    guard published.isEmpty else {
      throw UsageError(
        nl: "--gepubliceerd hoort bij -o -", en: "--published goes with -o -",
        help: Bilingual(
          nl: "een map onthoudt zelf wat er openbaar is gemaakt",
          en: "a folder remembers by itself what was made public"))
    }
    let start = ContinuousClock.now
    let folder = try MunicipalityFolder(municipality.path ?? ".")
    let target = try output.place(in: folder)
    let document = try DocumentReader.document(try input().readAll(), from: file)
    let spoken = shell.language(language.chosen, document.municipality.language)
    let writer = try writer(of: document, folder, to: target, shell)
    let written = try await writer.write(document)
    let outcome = written.files

    let isClosed = tell(of: written, folder, shell, in: spoken)
    outcome.tell(shell, of: target.path, in: spoken)
    let sentence = Tally.files(
      written: outcome.written, unchanged: outcome.unchanged, deleted: outcome.deleted,
      in: target.path)
    shell.tell("\(sentence[spoken]). \(start.duration(to: .now).seconds(in: spoken))")
    report(written, of: document, in: shell)
    if let status = written.stop.tell(shell, in: spoken) { return status }
    return isClosed ? .findings : .done
  }

  private func input() throws -> OpenFile {
    file == "-" ? OpenFile.standardInput : try OpenFile(reading: file)
  }

  private func writer(
    of document: OpgaveDocument, _ folder: MunicipalityFolder, to target: OutputFolder,
    _ shell: Shell
  ) throws -> ReportWriter {
    let spoken = shell.language(language.chosen, document.municipality.language)
    let documents = try formats.maker(in: shell, isStream: output.isStream)
    return ReportWriter(
      output: target,
      memory: folder.memory(of: output.isStream ? folder.home : target.path),
      editions: try edition.editions(),
      language: shell.reportLanguage(language.chosen, document.municipality.language),
      templates: try folder.templates(),
      ownDocuments: try folder.ownDocuments(for: documents.formats),
      terms: try allowance.terms(),
      documents: documents,
      // A document does not say whether it is of all areas.
      extent: RunExtent(hasAllFiles: false),
      onWait: { shell.tellOfWaiting(in: spoken) })
  }

  /// Tells a scheduler what was made of a document.
  private func report(
    _ written: ReportWriter.Outcome, of document: OpgaveDocument, in shell: Shell
  ) {
    var counters = RunCounters()
    counters.take(written)
    counters.areas = document.areas.count
    shell.report(.counters(counters, municipality: document.municipality.name))
  }

  /// Tells of what was held, and returns whether a person can decide about any of it.
  private func tell(
    of written: ReportWriter.Outcome, _ folder: MunicipalityFolder, _ shell: Shell,
    in language: Language
  ) -> Bool {
    let privacy = PrivacyGuard(release: written.release, home: folder.home, notes: folder.notesBase)
    privacy.tell(shell, in: language)
    Differences(findings: written.differences).tell(shell, in: language)
    return privacy.isClosed
  }
}

// MARK: - To a pipe

extension RenderCommand {
  /// Writes the files of one document after another, each a line.
  private func stream(to shell: Shell) async throws -> ExitStatus {
    let folder = try MunicipalityFolder(municipality.path ?? ".")
    let documents = DocumentReader.documents(in: try input().readAll())
    let earlier = try EarlierStreams(published)
    guard documents.count == 1 || earlier.isOfSeveral else { throw EarlierStreams.isOfOne }
    var status = ExitStatus.done
    var folders: Set<String> = []
    var progress = Progress(
      .render, of: documents.count, Bilingual(nl: "gemeenten", en: "municipalities"), shell,
      in: shell.language(language.chosen))
    for bytes in documents {
      let document = try DocumentReader.document(Array(bytes), from: file)
      let spoken = shell.language(language.chosen, document.municipality.language)
      do {
        let form = form(of: document, among: documents.count, &folders)
        let outcome = try await stream(document, folder, earlier, as: form, to: shell, in: spoken)
        if status != .couldNotWork, outcome != .done { status = outcome }
      } catch let error as UsageError where documents.count > 1 && !error.isOfMachine {
        // One municipality of which nothing can be made does not cost the others theirs.
        let name = PlainText.line(document.municipality.name ?? "?")
        shell.tell("\(name): \(error.rendered(in: spoken))")
        status = .couldNotWork
      }
      progress.advance()
    }
    progress.end()
    if formats.asksForArchive { try shell.write(TarArchive.end) }
    return status
  }

  /// How the files of a document come: in an archive those of each municipality have a folder, by
  /// its name, unless there is one alone.
  private func form(
    of document: OpgaveDocument, among count: Int, _ folders: inout Set<String>
  ) -> ReportStream.Form {
    guard formats.asksForArchive else { return .lines }
    guard count > 1 else { return .archive(folder: "") }
    return .archive(folder: folders.takeName(Folding.slug(document.municipality.name ?? "")))
  }

  private func stream(
    _ document: OpgaveDocument, _ folder: MunicipalityFolder, _ earlier: EarlierStreams,
    as form: ReportStream.Form, to shell: Shell, in spoken: Language
  ) async throws -> ExitStatus {
    let writer = try writer(of: document, folder, to: OutputFolder(""), shell)
    let known =
      (folder.hasSettings ? try writer.memory.contents() : [])
      + earlier.files(of: document.municipality.name)
    let stream = ReportStream(
      writer: writer, published: try PublicationMemory(of: known), form: form)
    let written = try await stream.write(document, to: shell)
    let isClosed = tell(of: written, folder, shell, in: spoken)
    let files = Tally.count
    let kept =
      form == .lines
      ? Bilingual(nl: "de regel", en: "the line") : Bilingual(nl: "het bestand", en: "the file")
    let sentence = Bilingual(
      nl: "\(files(written.files.written, "bestand", "bestanden")) op de standaarduitvoer; bewaar"
        + " \(kept.nl) '\(MemoryPlace.name)' voor de volgende keer (--gepubliceerd).",
      en: "\(files(written.files.written, "file", "files")) on standard output; keep \(kept.en)"
        + " '\(MemoryPlace.name)' for the next time (--published).")
    shell.tell(sentence[spoken])
    report(written, of: document, in: shell)
    if let status = written.stop.tell(shell, in: spoken) { return status }
    return isClosed ? .findings : .done
  }
}
