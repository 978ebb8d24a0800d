internal import ArgumentParser
internal import Diagnostics

/// The register of agreements: a list of it, and a way to move one on.
struct AgreementsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "agreements",
      abstract: Bilingual(
        nl: "Toon de afspraken en wat ervan is gekomen.",
        en: "List the agreements and what came of them."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Voorbeelden:
            wijk afspraken --open                     wat nog moet
            wijk afspraken --gebied west --per thema
            wijk afspraken --eigenaar de-elzen --csv > de-elzen.csv
            wijk afspraken --te-laat --streng         voor CI: 1 als er iets te laat is

          Een afspraak bijwerken in een notitie: wijk afspraken zet MERK --status gedaan
          Zeggen dat twee regels over één afspraak gaan: wijk afspraken koppel

          Sluit af met 0, met 1 als een notitie niet gelezen kon worden of met --streng
          iets te laat is, en met 2 als er niets te tonen was.
          """,
        en: """
          Examples:
            wijk agreements --open                    what is still to be done
            wijk agreements --area west --by theme
            wijk agreements --owner de-elzen --csv > de-elzen.csv
            wijk agreements --overdue --strict        for CI: 1 when something is overdue

          To move an agreement on in a note: wijk agreements set MARK --status done
          To say that two lines are about one agreement: wijk agreements link

          Exits with 0, with 1 when a note could not be read or with --strict something is
          overdue, and with 2 when there was nothing to list.
          """
      ).inHelp,
      subcommands: [
        AgreementsListCommand.self, AgreementsSetCommand.self, AgreementsLinkCommand.self,
      ],
      defaultSubcommand: AgreementsListCommand.self,
      aliases: ["afspraken"]
    )
  }
}
