internal import ArgumentParser
internal import Diagnostics
internal import Municipality
internal import Opgave

/// Shows how all areas stand, on one screen.
struct StatusCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status",
      abstract: Bilingual(
        nl: "Toon hoe de gebieden ervoor staan.", en: "Show how the areas stand."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Per gebied: hoeveel gesprekken, wanneer het laatste, waar en met wie nog niet
          gesproken is, en wat er met afspraken en vragen moet gebeuren.

          Voorbeelden:
            wijk overzicht
            wijk overzicht --gebied west --periode 2026-Q2
            wijk overzicht --json
          """,
        en: """
          By area: how many conversations, when the last one, where and with whom nobody
          has spoken yet, and what has to happen with agreements and questions.

          Examples:
            wijk status
            wijk status --area west --period 2026-Q2
            wijk status --json
          """
      ).inHelp,
      aliases: ["overzicht"]
    )
  }

  @OptionGroup var notes: NotesOptions

  @OptionGroup var scope: ScopeOptions

  @Flag(help: .both(nl: "Schrijf het overzicht als JSON.", en: "Write the overview as JSON."))
  var json = false

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let folder = try MunicipalityFolder(notes.path)
    let spoken = shell.language(language.chosen, folder.municipality.language)
    let compiled = try await Compilation(folder, scope, in: shell, spoken)
    let overview = StatusOverview(of: compiled.document)
    let text = StatusText(
      overview, in: spoken, width: shell.width, isColoured: shell.writesInColour)
    try shell.write(json ? try JSONText.line(overview) : Array(text.rendered.utf8))
    return compiled.status
  }
}
