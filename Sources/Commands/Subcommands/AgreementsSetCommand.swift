internal import ArgumentParser
internal import Diagnostics

/// Writes in a note how an agreement stands.
struct AgreementsSetCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "set",
      abstract: Bilingual(
        nl: "Schrijf in een notitie hoe een afspraak ervoor staat.",
        en: "Write in a note how an agreement stands."
      ).inHelp,
      aliases: ["zet"]
    )
  }

  @Argument(help: .both(nl: "Het merk.", en: "The mark.", value: Bilingual(nl: "merk", en: "mark")))
  var mark: String

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    shell.tell("set \(mark)")
    return .done
  }
}
