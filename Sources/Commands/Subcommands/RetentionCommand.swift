internal import ArgumentParser
internal import Diagnostics
internal import Municipality
internal import Notes
internal import Opgave

/// Lists the notes that have been kept past their date.
struct RetentionCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "retention",
      abstract: Bilingual(
        nl: "Toon welke notities voorbij hun bewaartermijn zijn.",
        en: "Show which notes have been kept past their date."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Tot wanneer een notitie bewaard wordt, staat in haar kop ('bewaren tot:
          2027-01-01') of voor alle notities in wijk.yml ('bewaartermijn: 5 jaar', vanaf
          het gesprek). Dit commando toont alleen; wijk gooit nooit een notitie weg.

          Voorbeelden:
            wijk bewaartermijn
            wijk bewaartermijn --peildatum 2027-01-01 --streng

          Sluit af met 0, met 1 als een notitie niet gelezen kon worden of als met
          --streng een notitie voorbij haar datum is, en met 2 als er niets te tonen is.
          """,
        en: """
          Until when a note is kept stands in its head ('keep until: 2027-01-01') or, for
          all notes, in wijk.yml ('retention: 5 years', from the conversation on). This
          command only shows; wijk never removes a note.

          Examples:
            wijk retention
            wijk retention --as-of 2027-01-01 --strict

          Exits with 0, with 1 when a note could not be read or, with --strict, when a
          note is past its date, and with 2 when there is nothing to show.
          """
      ).inHelp,
      aliases: ["bewaartermijn"]
    )
  }

  @OptionGroup var notes: NotesOptions

  @OptionGroup var scope: ScopeOptions

  @Flag(
    name: .both(nl: "streng", en: "strict"),
    help: .both(
      nl: "Sluit af met 1 als een notitie voorbij haar datum is.",
      en: "Exit with 1 when a note is past its date."))
  var isStrict = false

  @Flag(help: .both(nl: "Schrijf de lijst als JSON.", en: "Write the list as JSON."))
  var json = false

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let folder = try MunicipalityFolder(notes.path)
    let spoken = shell.language(language.chosen, folder.municipality.language)
    let (period, day) = (try scope.period(), try scope.day.referenceDate(in: shell))
    var intake = try Intake(folder, tellsAll: false)
    let areas = try scope.areas(of: intake.gazetteer)
    var conversations: [Conversation] = []
    try await intake.read(in: shell, spoken) { notes in
      for case .conversation(let conversation) in notes { conversations.append(conversation) }
    }
    intake.log.tell(shell, in: spoken, seeWith: .checkCommand(for: folder.target))
    try intake.tally.check()

    let overview = RetentionOverview(
      of: conversations, term: folder.municipality.retention, on: day, period: period,
      areas: areas)
    let text = RetentionText(
      overview, base: folder.notesBase, in: spoken, width: shell.width,
      isColoured: shell.writesInColour)
    try shell.write(json ? try JSONText.line(overview) : Array(text.rendered.utf8))
    return (isStrict && !overview.past.isEmpty) || intake.log.hasErrors ? .findings : .done
  }
}
