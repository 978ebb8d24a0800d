internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Municipality
internal import Opgave

/// Conversations become one document with the wijkopgave of every area.
struct AggregateCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "aggregate",
      abstract: Bilingual(
        nl: "Verzamel ontlede notities tot één JSON-document.",
        en: "Gather parsed notes into one JSON document."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Regels van wijk parse mogen door elkaar staan; ze zijn van één gemeente en
          met dezelfde instellingen gelezen. Delen (--deel) geven samengevoegd
          (--samen), in welke volgorde en in hoeveel stappen ook, hetzelfde document
          als alle regels ineens. Met --elk komt er een document voor elke gemeente.

          Voorbeelden:
            wijk parse | wijk aggregate > opgave.json
            wijk aggregate noord.ndjson west.ndjson --periode 2026 > opgave.json
            wijk aggregate --deel noord.ndjson > noord.deel
            wijk aggregate --samen noord.deel west.deel > opgave.json
            wijk aggregate --notities-json notities.ndjson --elk > opgaven.ndjson
          """,
        en: """
          Lines of wijk parse may come in any order; they are of one municipality and
          were read against the same settings. Parts (--part) that are merged (--merge),
          in any order and in any number of steps, give the same document as all lines
          at once. With --each there is a document for each municipality.

          Examples:
            wijk parse | wijk aggregate > opgave.json
            wijk aggregate noord.ndjson west.ndjson --period 2026 > opgave.json
            wijk aggregate --part noord.ndjson > noord.part
            wijk aggregate --merge noord.part west.part > opgave.json
            wijk aggregate --notes-json notes.ndjson --each > documents.ndjson
          """
      ).inHelp,
      aliases: ["verzamel"]
    )
  }

  @Argument(
    help: .both(
      nl: "Bestanden van wijk parse, of delen; anders de standaardinvoer.",
      en: "Files from wijk parse, or parts; else standard input.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file(extensions: ["ndjson"]))
  var files: [String] = []

  @OptionGroup var sent: SentNotesOptions
  @OptionGroup var parts: PartOptions
  @OptionGroup var municipality: MunicipalityOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var findings: FindingOptions
  @OptionGroup private var progressOptions: ProgressOptions
  @OptionGroup var language: LanguageOptions

  var progress: ProgressOptions? { progressOptions }

  func run(in shell: Shell) async throws -> ExitStatus {
    try parts.check(scope)
    let gathering = try await gathered(in: shell)
    guard parts.separates else { return try write(gathering.parts[0], to: shell) }
    var status = ExitStatus.done
    for part in gathering.parts {
      let spoken = shell.language(language.chosen, part.settings?.language)
      do {
        let outcome = try write(part, to: shell)
        if status == .done { status = outcome }
      } catch let error as UsageError where !error.isOfMachine {
        // One municipality of which nothing can be made does not cost the others theirs.
        shell.tell(
          "\(PlainText.line(part.owner.municipality ?? "?")): \(error.rendered(in: spoken))")
        status = .couldNotWork
      }
    }
    if gathering.tellOfNobodys(shell, in: shell.language(language.chosen)), status == .done {
      status = .findings
    }
    return status
  }

  /// Writes one municipality, and tells of it.
  private func write(_ part: OpgavePart, to shell: Shell) throws -> ExitStatus {
    guard !parts.writesPart else {
      try shell.writeInBlocks { output in try part.write(to: output) }
      tell(of: part, RunCounters(part.tally), in: shell)
      return .done
    }
    let day = try scope.day.referenceDate(in: shell)
    let assembly = try part.document(scope, on: day)
    let spoken = shell.language(language.chosen, assembly.frame.municipality.language)
    var log = FindingLog(tellsAll: findings.tellsAll)
    log.add(assembly.findings)
    log.tell(
      shell, in: spoken,
      seeWith: Bilingual(nl: "wijk aggregate --meldingen", en: "wijk aggregate --findings"))
    try scope.check(hasAreas: assembly.areas.count > 0, part.tally)
    scope.tellWhenEmpty(hasConversations: assembly.hasConversations, shell, spoken)
    try shell.writeInBlocks { output in try assembly.write(to: output) }
    var counters = RunCounters(part.tally, log)
    counters.areas = assembly.areas.count
    counters.unplaced = assembly.frame.unplaced.count
    tell(of: part, counters, in: shell)
    return log.hasErrors ? .findings : .done
  }

  /// All that came in, of notes, of lines or of parts.
  private func gathered(in shell: Shell) async throws -> Gathering {
    let named = try municipality.path.map { try MunicipalityFolder($0).municipality }
    var gathering = try Gathering(settings: named, separates: parts.separates)
    if var run = try sent.run(besides: files, tellsAll: findings.tellsAll) {
      try parts.checkThatNotesCome()
      try await run.gather(
        into: &gathering, in: shell,
        shell.language(language.chosen, named?.language ?? run.settingsLanguage))
      return gathering
    }
    var progress = Progress(
      .gather, of: nil, Bilingual(nl: "regels", en: "lines"), shell,
      in: shell.language(language.chosen))
    for file in files.isEmpty ? ["-"] : files {
      let open = file == "-" ? OpenFile.standardInput : try OpenFile(reading: file)
      if parts.merges {
        var lines = LongObjectReader(open, list: "conversations")
        try gathering.merge(&lines, from: file) { progress.advance() }
      } else {
        var lines = LineReader(open)
        try gathering.add(&lines, from: file) { progress.advance() }
      }
    }
    progress.end()
    return gathering
  }

  private func tell(of part: OpgavePart, _ counters: RunCounters, in shell: Shell) {
    let spoken = shell.language(language.chosen, part.settings?.language)
    part.tellOfDuplicates(shell, in: spoken)
    shell.tell("\(part.tally.sentence[spoken]).")
    var counters = counters
    counters.duplicates = part.duplicates
    shell.report(.counters(counters, municipality: part.owner.municipality))
  }
}
