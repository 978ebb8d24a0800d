internal import ArgumentParser
internal import Diagnostics

/// What people talked about: the counts, and a way to take them to a researcher.
struct ThemesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "themes",
      abstract: Bilingual(
        nl: "Tel de thema's per gesprek.", en: "Count the themes by conversation."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Voorbeelden:
            wijk themas                               per soort uitspraak
            wijk themas --per kwartaal --gebied west
            wijk themas --csv > themas.csv

          Voor een onderzoeker: wijk themas exporteer --uit wijk.qdpx

          Kleine aantallen staan erin; het is dus voor de gemeente zelf.
          """,
        en: """
          Examples:
            wijk themes                               by kind of statement
            wijk themes --by quarter --area west
            wijk themes --csv > themes.csv

          For a researcher: wijk themes export --output wijk.qdpx

          Small numbers are in it, so it is for the municipality itself.
          """
      ).inHelp,
      subcommands: [ThemesListCommand.self, ThemesExportCommand.self],
      defaultSubcommand: ThemesListCommand.self,
      aliases: ["themas", "thema's"]
    )
  }
}
