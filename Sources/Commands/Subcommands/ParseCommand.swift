internal import ArgumentParser
internal import Diagnostics
internal import Municipality

/// Notes become conversations, one a line.
struct ParseCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "parse",
      abstract: Bilingual(
        nl: "Schrijf elke notitie als één regel JSON.", en: "Write each note as a line of JSON."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          De eerste regel draagt ook de gemeente (wijk.yml) en de vastgestelde teksten;
          de laatste zegt hoeveel notities er waren.

          Voorbeelden:
            wijk parse | wijk aggregate | wijk render      hetzelfde als wijk compile
            wijk parse gesprekken/noord > noord.ndjson     één deel, op één machine
          """,
        en: """
          The first line also carries the municipality (wijk.yml) and the agreed texts;
          the last says how many notes there were.

          Examples:
            wijk parse | wijk aggregate | wijk render      the same as wijk compile
            wijk parse gesprekken/noord > noord.ndjson     one part, on one machine
          """
      ).inHelp,
      aliases: ["ontleed"]
    )
  }

  @Argument(
    help: .both(
      nl: "Mappen of notities; - is een notitie op de standaardinvoer. Anders deze map.",
      en: "Folders or notes; - is a note on standard input. Else this folder.",
      value: Bilingual(nl: "pad", en: "path")),
    completion: .file(extensions: ["md"]))
  var paths: [String] = []

  @OptionGroup var findings: FindingOptions
  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    var status = ExitStatus.done
    var count = 0
    // A wrong path is to be known before the first line is written.
    for folder in try (paths.isEmpty ? ["."] : paths).map(MunicipalityFolder.init) {
      let spoken = shell.language(language.chosen, folder.municipality.language)
      var intake = try Intake(folder, tellsAll: findings.tellsAll)
      var context: ParseContext? = ParseContext(
        municipality: folder.municipality, agreedTexts: try intake.agreedTexts())
      try await intake.read(in: shell, spoken) { notes in
        var lines: [UInt8] = []
        for note in notes {
          lines += try JSONText.line(ParsedLine.note(note, context))
          context = nil
        }
        try shell.write(lines)
        count += notes.count
      }
      intake.log.tell(shell, in: spoken, seeWith: .checkCommand(for: folder.target))
      shell.tell("\(intake.tally.sentence[spoken]).")
      if intake.log.hasErrors { status = .findings }
    }
    try shell.write(JSONText.line(ParsedLine.end(StreamEnd(notes: count))))
    return status
  }
}
