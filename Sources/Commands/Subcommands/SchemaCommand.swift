internal import ArgumentParser
internal import Diagnostics

/// Says what the JSON of the other commands looks like.
struct SchemaCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "schema",
      abstract: Bilingual(
        nl: "Toon het JSON Schema van een document.", en: "Show the JSON Schema of a document."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Voorbeelden:
            wijk schema conversation     een regel van wijk parse
            wijk schema opgave           het document van wijk aggregate
          """,
        en: """
          Examples:
            wijk schema conversation     a line of wijk parse
            wijk schema opgave           the document of wijk aggregate
          """
      ).inHelp
    )
  }

  @Argument(
    help: .both(
      nl: "Het document: conversation of opgave.", en: "The document: conversation or opgave.",
      value: Bilingual(nl: "naam", en: "name")),
    completion: .list(["conversation", "opgave"]))
  var name: String

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    guard let schema = DocumentSchema.named(name) else {
      throw UsageError(
        nl: "'\(name)' is geen document van wijk", en: "'\(name)' is not a document of wijk",
        help: Bilingual(nl: "kies conversation of opgave", en: "choose conversation or opgave"))
    }
    try shell.write(JSONText.page(schema))
    return .done
  }
}
