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
          Elke regel zegt van welke gemeente hij is en met welke instellingen hij is
          gelezen; hun volgorde doet er niet toe. Achter de notities volgen de
          instellingen (wijk.yml), de vastgestelde teksten, en als laatste hoeveel
          notities er waren.

          Voorbeelden:
            wijk parse | wijk aggregate | wijk render      hetzelfde als wijk compile
            wijk parse gesprekken/noord > noord.ndjson     één deel, op één machine
          """,
        en: """
          Every line says of which municipality it is and against which settings it was
          read; their order does not matter. Behind the notes come the settings
          (wijk.yml), the agreed texts, and at the very end how many notes there were.

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
    var summary = LineSummary()
    // A wrong path is to be known before the first line is written.
    for folder in try (paths.isEmpty ? ["."] : paths).map(MunicipalityFolder.init) {
      let spoken = shell.language(language.chosen, folder.municipality.language)
      var intake = try Intake(folder, tellsAll: findings.tellsAll)
      let owner = try folder.municipality.belonging()
      summary.add(folder.municipality, of: owner)
      summary.add(try intake.agreedTexts(), of: owner)
      try await intake.read(in: shell, spoken) { notes in
        var lines: [UInt8] = []
        for note in notes { lines += try JSONText.line(ParsedLine(.note(note), of: owner)) }
        try shell.write(lines)
        summary.count(notes.count, of: owner)
      }
      intake.log.tell(shell, in: spoken, seeWith: .checkCommand(for: folder.target))
      shell.tell("\(intake.tally.sentence[spoken]).")
      if intake.log.hasErrors { status = .findings }
    }
    try shell.write(summary.lines())
    return status
  }
}
