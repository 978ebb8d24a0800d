internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Municipality
internal import Preview
internal import Publication

/// Shows a report in the browser while its notes are written.
struct PreviewCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "preview",
      abstract: Bilingual(
        nl: "Bekijk het verslag in de browser terwijl u schrijft.",
        en: "See the report in the browser while you write."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Voorbeelden:
            wijk preview                              de gemeente in deze map
            wijk preview --editie intern --no-open    alleen het adres tonen
            wijk preview --editor obsidian            regels openen in Obsidian

          Naast het verslag staat wat niet begrepen is en wat binnen blijft, met een
          verwijzing naar de regel in uw editor. Er wordt niets geschreven en niets
          openbaar gemaakt. Alleen deze computer kan erbij. Stop met Ctrl-C.
          """,
        en: """
          Examples:
            wijk preview                              the municipality in this folder
            wijk preview --edition internal --no-open   only show the address
            wijk preview --editor obsidian            open lines in Obsidian

          Beside the report is what was not understood and what stays inside, with a
          link to the line in your editor. Nothing is written and nothing is made
          public. Only this computer can reach it. Stop with Ctrl-C.
          """
      ).inHelp,
      aliases: ["kijk"]
    )
  }

  @OptionGroup var notes: NotesOptions

  @OptionGroup var edition: EditionOptions
  @OptionGroup var day: DayOptions
  @OptionGroup var allowance: AllowanceOptions

  @Option(
    name: .both(nl: "poort", en: "port"),
    help: .both(
      nl: "De poort; anders een die vrij is.", en: "The port; else one that is free.",
      value: Bilingual(nl: "nummer", en: "number")))
  var port: UInt16 = 0

  @OptionGroup var browser: BrowserOptions

  @Option(
    help: .both(
      nl:
        "Waarmee een regel opengaat: vscode (gewoon), vscodium, zed, idea, sublime, obsidian, file,"
        + " of een adres met {path} en {line}. Ook met WIJK_EDITOR_LINK.",
      en:
        "What opens a line: vscode (the default), vscodium, zed, idea, sublime, obsidian, file, or"
        + " an address with {path} and {line}. Also by WIJK_EDITOR_LINK.",
      value: Bilingual(nl: "editor", en: "editor")))
  var editor: String?

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    var scope = try ScopeOptions.parse([])
    scope.day = day
    let wish = PreviewDesk.Wish(
      target: notes.path, edition: try edition.editions().first ?? .residents,
      terms: try allowance.terms(),
      editor: try EditorLink(editor ?? shell.environment[EditorLink.variable]),
      language: language.chosen, scope: scope)
    let desk = try PreviewDesk(wish, in: shell)
    let folder = await desk.folder
    let text = WatchText(
      shell: shell, language: shell.language(language.chosen, folder.municipality.language))
    let events = PreviewEvents()
    let server = PreviewServer(port: port, events: events) { await desk.answer($0, $1) }
    let browser = browser
    do {
      try await ThisProcess.untilStopped {
        try await withThrowingTaskGroup(of: Void.self) { group in
          let watcher = Watcher(folder)
          do {
            try await desk.compile(in: shell.refreshed())
            if let told = await desk.told() { text.tell(nil, told) }
          } catch {
            text.tell(nil, failed: error)
          }
          group.addTask {
            try await server.run { addresses in
              text.tellOfAddress(addresses.shown)
              if browser.open(addresses.opened, in: shell) { text.tellOfNoBrowser() }
            }
          }
          group.addTask { try await Self.watch(desk, watcher, events, text) }
          defer { group.cancelAll() }
          try await group.next()
        }
      }
    } catch let failure as PreviewServer.Failure {
      throw UsageError(
        nl: "poort \(failure.port) is niet vrij", en: "port \(failure.port) is not free",
        help: Bilingual(
          nl: "laat --poort weg, of kies een andere", en: "leave out --port, or choose another"))
    }
    text.tellOfEnd()
    return .done
  }

  /// Compiles after every change and tells the open pages, until the task is cancelled.
  private static func watch(
    _ desk: PreviewDesk, _ watcher: Watcher, _ events: PreviewEvents, _ text: WatchText
  ) async throws {
    var watcher = watcher
    while true {
      let day = try text.shell.refreshed().today
      var changes = try await watcher.next(
        in: await desk.folder, unless: { try text.shell.refreshed().today != day })
      changes.isNewDay = changes.isEmpty
      do {
        try await desk.compile(in: text.shell.refreshed())
        events.send(round: await desk.number)
        if let told = await desk.told() { text.tell(changes, told) }
      } catch is CancellationError {
        return
      } catch {
        text.tell(changes, failed: error)
        events.send(round: await desk.number)
      }
    }
  }
}
