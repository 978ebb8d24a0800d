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
            wijk schema findings         het document van wijk check --format json
            wijk schema progress         een regel van --voortgang json

          Ook van wat andere commando's met --json schrijven: agreements, assets,
          comparison, compile, export, feedback, retention, status, themes en trace. En
          van wat u schrijft: config (wijk.yml) en note-head (de kop van een notitie).
          """,
        en: """
          Examples:
            wijk schema conversation     a line of wijk parse
            wijk schema opgave           the document of wijk aggregate
            wijk schema findings         the document of wijk check --format json
            wijk schema progress         a line of --progress json

          And of what other commands write with --json: agreements, assets, comparison,
          compile, export, feedback, retention, status, themes and trace. And of what you
          write: config (wijk.yml) and note-head (the head of a note).
          """
      ).inHelp
    )
  }

  @Argument(
    help: .both(
      nl: "Het document, zoals conversation, opgave of findings.",
      en: "The document, such as conversation, opgave or findings.",
      value: Bilingual(nl: "naam", en: "name")),
    completion: .list(DocumentSchema.names + WrittenSchema.names))
  var name: String

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    if ["findings", "bevindingen", JSONRenderer.schemaName].contains(name.lowercased()) {
      try shell.write(JSONRenderer.schema.page)
      return .done
    }
    if let schema = WrittenSchema.named(name, in: shell.language(language.chosen)) {
      try shell.write(schema.page)
      return .done
    }
    let names = DocumentSchema.names + WrittenSchema.names
    guard let schema = DocumentSchema.named(name) else {
      throw UsageError(
        nl: "'\(name)' is geen document van wijk", en: "'\(name)' is not a document of wijk",
        help: .nearest(to: name, orOneOf: names))
    }
    try shell.write(JSONText.page(schema))
    return .done
  }
}
