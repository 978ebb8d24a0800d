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
          Voorbeelden:
            wijk parse | wijk aggregate > opgave.json
            wijk aggregate noord.ndjson west.ndjson --periode 2026 > opgave.json
          """,
        en: """
          Examples:
            wijk parse | wijk aggregate > opgave.json
            wijk aggregate noord.ndjson west.ndjson --period 2026 > opgave.json
          """
      ).inHelp,
      aliases: ["verzamel"]
    )
  }

  @Argument(
    help: .both(
      nl: "Bestanden van wijk parse; anders de standaardinvoer.",
      en: "Files from wijk parse; else standard input.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file(extensions: ["ndjson"]))
  var files: [String] = []

  @OptionGroup var municipality: MunicipalityOptions
  @OptionGroup var scope: ScopeOptions
  @OptionGroup var findings: FindingOptions
  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let named = try municipality.path.map { try MunicipalityFolder($0).municipality }
    let day = try scope.day.referenceDate(in: shell)
    var gathering = try Gathering(settings: named)
    for file in files.isEmpty ? ["-"] : files {
      var lines = LineReader(
        file == "-" ? .standardInput : try OpenFile(reading: file))
      try gathering.add(&lines, from: file)
    }
    let (document, between) = try gathering.part.document(scope, on: day)
    let tally = gathering.part.tally
    let spoken = shell.language(language.chosen, document.municipality.language)
    var log = FindingLog(tellsAll: findings.tellsAll)
    log.add(between)
    log.tell(
      shell, in: spoken,
      seeWith: Bilingual(nl: "wijk aggregate --meldingen", en: "wijk aggregate --findings"))
    try scope.check(document.areas, tally)
    scope.tellWhenEmpty(document.areas, shell, spoken)
    try shell.write(JSONText.line(document))
    gathering.part.tellOfDuplicates(shell, in: spoken)
    shell.tell("\(tally.sentence[spoken]).")
    return log.hasErrors ? .findings : .done
  }
}
