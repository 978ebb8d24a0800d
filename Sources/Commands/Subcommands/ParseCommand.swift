internal import ArgumentParser
internal import Diagnostics
internal import Files
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
          gelezen; hun volgorde doet er niet toe. De laatste regel draagt ook de
          instellingen (wijk.yml), de vastgestelde teksten, en hoeveel notities er
          waren.

          Voorbeelden:
            wijk parse | wijk aggregate | wijk render      hetzelfde als wijk compile
            wijk parse gesprekken/noord > noord.ndjson     één deel, op één machine
            wijk parse --notities-json - --instellingen wijk.yml < notities.ndjson
            wijk parse --verantwoording                   welke woorden niet begrepen zijn

          Een regel voor --notities-json is {"municipality","path","text"}, of "base64"
          in plaats van "text"; "settings" is de tekst van de wijk.yml als die meekomt.
          Een pad in opgaven/ is een vastgestelde tekst. Een regel die geen notitie is,
          wordt een regel die dat zegt; de afsluitcode is dan 0.
          """,
        en: """
          Every line says of which municipality it is and against which settings it was
          read; their order does not matter. The last line also carries the settings
          (wijk.yml), the agreed texts, and how many notes there were.

          Examples:
            wijk parse | wijk aggregate | wijk render      the same as wijk compile
            wijk parse gesprekken/noord > noord.ndjson     one part, on one machine
            wijk parse --notes-json - --settings wijk.yml < notes.ndjson
            wijk parse --account                          which words were not understood

          A line for --notes-json is {"municipality","path","text"}, or "base64" instead
          of "text"; "settings" is the text of the wijk.yml if that comes along. A path in
          opgaven/ is an agreed text. A line that is no note becomes a line that says so;
          the exit code is 0 then.
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

  @OptionGroup var sent: SentNotesOptions

  @Flag(
    name: .both(nl: "verantwoording", en: "account"),
    help: .both(
      nl: "Zet bij elke notitie ook de woorden die niet begrepen zijn, met hun regels.",
      en: "Add to each note the words that were not understood, with their lines."))
  var tellsAccount = false

  @OptionGroup var findings: FindingOptions
  @OptionGroup private var progressOptions: ProgressOptions
  @OptionGroup var language: LanguageOptions

  var progress: ProgressOptions? { progressOptions }

  private var account: ReadNote.Account { tellsAccount ? .lines : .numbers }

  func run(in shell: Shell) async throws -> ExitStatus {
    guard
      var run = try sent.run(besides: paths, tellsAll: findings.tellsAll, account: account)
    else { return try await readFolders(in: shell) }
    // What is wrong with a note stands in its line, and fails nobody else's work.
    try await run.writeLines(
      to: shell, shell.language(language.chosen, run.settingsLanguage))
    return .done
  }

  private func readFolders(in shell: Shell) async throws -> ExitStatus {
    var status = ExitStatus.done
    var written = NoteLines()
    // A wrong path is to be known before the first line is written.
    for folder in try (paths.isEmpty ? ["."] : paths).map(MunicipalityFolder.init) {
      let spoken = shell.language(language.chosen, folder.municipality.language)
      var intake = try Intake(folder, tellsAll: findings.tellsAll)
      intake.account = account
      let owner = try folder.municipality.belonging()
      written.add(folder.municipality, of: owner)
      written.add(try intake.agreedTexts(), of: owner)
      try await intake.read(in: shell, spoken) { notes in
        var lines: [UInt8] = []
        for note in notes { lines += try written.add(note, of: owner) }
        try shell.write(lines)
      }
      intake.log.tell(shell, in: spoken, seeWith: .checkCommand(for: folder.target))
      shell.tell("\(intake.tally.sentence[spoken]).")
      if let unread = intake.tally.unread { shell.tell(unread[spoken]) }
      shell.report(
        .counters(
          RunCounters(intake.tally, intake.log), municipality: folder.municipality.name))
      if intake.log.hasErrors { status = .findings }
    }
    try shell.write(written.lastLines())
    return status
  }
}
