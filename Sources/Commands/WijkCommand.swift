package import ArgumentParser
internal import CommonMark
internal import Diagnostics
internal import Files

/// The `wijk` command.
package struct WijkCommand: ParsableCommand {
  package static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "wijk",
      abstract: Bilingual(
        nl: "Maak van gespreksnotities een wijkopgave.",
        en: "Compile the notes of neighbourhood conversations into a wijkopgave."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Voorbeelden:
            wijk try                     bekijk wat het maakt
            wijk init                    een map om mee te beginnen
            wijk new --gebied west       een nieuwe notitie
            wijk compile                 van alle notities de rapporten maken

          Hulp bij een commando: wijk COMMANDO --help
          English: --taal en, or WIJK_TAAL=en
          """,
        en: """
          Examples:
            wijk try                     see what it makes
            wijk init                    a folder to begin with
            wijk new --area west         a new note
            wijk compile                 make the reports of all notes

          Help on a command: wijk COMMAND --help
          Nederlands: --taal nl, of WIJK_TAAL=nl
          """
      ).inHelp,
      version: "wijk \(version) (libcmark \(MarkdownDocument.libraryVersion))",
      subcommands: [
        CompileCommand.self,
        WatchCommand.self,
        PreviewCommand.self,
        StatusCommand.self,
        AgreementsCommand.self,
        FeedbackCommand.self,
        AssetsCommand.self,
        CompareCommand.self,
        TraceCommand.self,
        ThemesCommand.self,
        ExportCommand.self,
        CheckCommand.self,
        ExplainCommand.self,
        LanguageServerCommand.self,
        RedactCommand.self,
        RetentionCommand.self,
        NewCommand.self,
        InitCommand.self,
        TryCommand.self,
        TemplatesCommand.self,
        ParseCommand.self,
        AggregateCommand.self,
        RenderCommand.self,
        OverviewCommand.self,
        SchemaCommand.self,
      ]
    )
  }

  /// The version of the product.
  static let version = "0.1.0"

  @OptionGroup var language: LanguageOptions

  package init() {}

  /// Runs the command with the arguments of the process, and ends the process.
  package static func start() async -> Never {
    ThisProcess.holdStandardStreams()
    let shell = Shell.ofProcess()
    shell.end(await Program(shell: shell).run())
  }
}
