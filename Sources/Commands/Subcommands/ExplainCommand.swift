internal import ArgumentParser
internal import Checks
internal import Diagnostics

/// Prints the page of a rule, or the list of all rules.
struct ExplainCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "explain",
      abstract: Bilingual(
        nl: "Leg uit wat een melding betekent.", en: "Explain what a finding means."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Voorbeelden:
            wijk leg-uit unknown-theme     wat het is, waarom, en wat eraan te doen
            wijk leg-uit                   de lijst van alle controles
          """,
        en: """
          Examples:
            wijk explain unknown-theme     what it is, why, and what to do about it
            wijk explain                   the list of all checks
          """
      ).inHelp,
      aliases: ["leg-uit"]
    )
  }

  @Argument(
    help: .both(
      nl: "De code van de melding.", en: "The code of the finding.",
      value: Bilingual(nl: "code", en: "code")),
    completion: CompletionWords.rules)
  var code: String?

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let spoken = shell.language(language.chosen, nil)
    let catalogue = RuleCatalogue.standard
    guard let code else {
      try shell.write(RulePageText.list(catalogue, in: spoken))
      return .done
    }
    guard let page = catalogue.page(Diagnostic.Code(stringLiteral: code.lowercased())) else {
      throw UsageError(
        nl: "'\(code)' is geen controle", en: "'\(code)' is not a check",
        help: catalogue.nearest(to: code).map(Bilingual.didYouMean)
          ?? Bilingual(
            nl: "zie ze allemaal met `wijk leg-uit`", en: "see them all with `wijk explain`"))
    }
    try shell.write(
      RulePageText.page(page, in: spoken).paragraphsWrapped(to: shell.width))
    return .done
  }
}
