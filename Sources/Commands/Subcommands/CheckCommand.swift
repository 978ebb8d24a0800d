internal import ArgumentParser
internal import Checks
internal import Diagnostics
internal import Files

/// Tells what a person should look at before others read it.
struct CheckCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: Bilingual(
        nl: "Kijk notities en wijk.yml na.", en: "Check notes and wijk.yml."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Voorbeelden:
            wijk check                                alles in deze map
            wijk check gesprekken/oost                een deel ervan
            wijk check --openbaar                     wat er buiten de verslagen blijft
            wijk check --verschil                     zien wat hersteld kan worden
            wijk check --herstel                      het herstellen
            wijk check --kies privacy --formaat sarif alleen persoonsgegevens, voor CI
            wijk check --nulmeting oud.json --schrijf-nulmeting
            wijk check - --stdin-filename gesprekken/a.md < a.md   uit een editor

          Een melding wegnemen, met de reden erbij, kan in de notitie zelf:
            <!-- wijk: negeer CODE: reden -->
          Wat een CODE betekent staat in: wijk leg-uit CODE

          Sluit af met 0, met 1 als er fouten zijn of regels buiten blijven, en met 2 als
          er niets nagekeken is.
          """,
        en: """
          Examples:
            wijk check                                everything in this folder
            wijk check gesprekken/oost                a part of it
            wijk check --public                       what stays out of the reports
            wijk check --diff                         see what can be mended
            wijk check --fix                          mend it
            wijk check --select privacy --format sarif   personal data only, for CI
            wijk check --baseline old.json --write-baseline
            wijk check - --stdin-filename gesprekken/a.md < a.md   from an editor

          A finding is taken away, with the reason why, in the note itself:
            <!-- wijk: ignore CODE: reason -->
          What a CODE means: wijk explain CODE

          Exits with 0, with 1 when there are errors or lines stay out, and with 2 when
          nothing was checked.
          """
      ).inHelp,
      aliases: ["controleer"]
    )
  }

  @Argument(
    help: .both(
      nl: "De mappen en bestanden; anders deze map.",
      en: "The folders and files; else this folder.",
      value: Bilingual(nl: "pad", en: "path")),
    completion: .file(extensions: ["md", "yml"]))
  var paths: [String] = []

  @Flag(
    name: .both(nl: "openbaar", en: "public"),
    help: .both(
      nl: "Toon alleen wat buiten de openbare edities blijft, en wat eraan te doen is.",
      en: "Show only what stays out of the public editions, and what to do about it."))
  var tellsHeldOnly = false

  @Option(
    name: .customLong("stdin-filename"),
    help: .both(
      nl: "Bij '-': het bestand dat de tekst op de standaardinvoer is.",
      en: "With '-': the file that the text on standard input is.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file(extensions: ["md", "yml"]))
  var inputName: String?

  @OptionGroup var options: CheckOptions
  @OptionGroup var mending: MendingOptions
  @OptionGroup var form: FormatOptions

  @Flag(
    name: .both(nl: "statistiek", en: "statistics"),
    help: .both(
      nl: "Tel de meldingen per code, in plaats van ze te tonen.",
      en: "Count the findings by code, instead of showing them."))
  var showsStatistics = false

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let spoken = shell.language(language.chosen, nil)
    let teller = FindingTeller(
      format: try form.format(), shell: shell, language: spoken, threshold: options.threshold)
    return try await teller.telling(paths) {
      try options.check()
      try mending.check()
      if tellsHeldOnly, mending.mending != .none { throw UsageError.heldIsOnlyTold }
      let readsInput = paths == [MunicipalityFolder.standardInput]
      if inputName != nil, !readsInput { throw UsageError.nameWithoutInput }
      if readsInput {
        if mending.mending != .none || tellsHeldOnly { throw UsageError.noMendingOfInput }
        let check = StandardInputCheck(
          name: inputName, selected: options.selected, ignored: options.ignored,
          day: try options.day.referenceDate(in: shell))
        var outcome = try await check.run()
        try options.applyBaseline(to: &outcome.findings, teller)
        try teller.tell(outcome)
        return options.status(of: outcome.findings)
      }
      let run = CheckRun(
        paths: paths.isEmpty ? ["."] : paths, selected: options.selected, ignored: options.ignored,
        mending: mending.mending, writes: mending.fixes && !mending.showsDifference,
        day: try options.day.referenceDate(in: shell), tellsHeldOnly: tellsHeldOnly)
      var outcome = try await run.run(in: shell, spoken)
      try options.applyBaseline(to: &outcome.findings, teller)

      if mending.showsDifference {
        try shell.write(outcome.differences.joined())
        return outcome.changes.isEmpty ? .done : .findings
      }
      if showsStatistics {
        try teller.tellStatistics(of: outcome)
      } else {
        try teller.tell(outcome)
      }
      if tellsHeldOnly { outcome.held.tell(shell, in: spoken) }
      if tellsHeldOnly, !outcome.held.isEmpty { return .findings }
      return outcome.failures.isEmpty ? options.status(of: outcome.findings) : .findings
    }
  }
}
