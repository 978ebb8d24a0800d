internal import ArgumentParser
internal import Diagnostics
internal import Files

/// Makes the reports again after each change.
struct WatchCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "watch",
      abstract: Bilingual(
        nl: "Maak de rapporten opnieuw zodra er iets verandert.",
        en: "Make the reports again as soon as something changes."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Voorbeelden:
            wijk watch                                de gemeente in deze map
            wijk watch --editie intern                terwijl u schrijft

          Kijkt naar de notities, wijk.yml, opgaven/ en templates/, ook op een
          netwerkschijf. Lukt het een keer niet, dan blijven de vorige rapporten staan.
          Stop met Ctrl-C.
          """,
        en: """
          Examples:
            wijk watch                                the municipality in this folder
            wijk watch --edition internal             while you write

          Looks at the notes, wijk.yml, opgaven/ and templates/, on a network drive as
          well. A round that fails leaves the reports as they were. Stop with Ctrl-C.
          """
      ).inHelp,
      aliases: ["volg"]
    )
  }

  @OptionGroup var notes: NotesOptions

  @OptionGroup var options: CompileOptions

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let run = CompileRun(options: options, language: language.chosen)
    let reports = try LiveReports(notes.path, run, in: shell)
    let text = WatchText(shell: shell, language: reports.language(in: shell))
    try await ThisProcess.untilStopped { try await Self.watch(reports, text) }
    text.tellOfEnd()
    return .done
  }

  /// Compiles at once and after every change, until the task is cancelled.
  private static func watch(_ reports: LiveReports, _ text: WatchText) async throws {
    var reports = reports
    var watcher = Watcher(reports.folder)
    var shell = text.shell.refreshed()
    do {
      let first = try await reports.compile(isQuiet: false, in: shell)
      first.tellOfReports(shell)
      _ = first.tellOfRun(shell)
    } catch {
      text.tell(nil, failed: error)
    }
    text.tellOfStart(reports.target)
    while true {
      let day = try shell.today
      var changes = try await watcher.next(
        in: reports.folder, unless: { try shell.refreshed().today != day })
      changes.isNewDay = changes.isEmpty
      shell = shell.refreshed()
      do {
        text.tell(changes, try await reports.compile(isQuiet: true, in: shell))
      } catch is CancellationError {
        return
      } catch {
        text.tell(changes, failed: error)
      }
    }
  }
}
