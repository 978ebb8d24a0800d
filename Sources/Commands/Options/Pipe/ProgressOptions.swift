internal import ArgumentParser
internal import Diagnostics

/// The `--progress` option, for a scheduler that reads standard error.
struct ProgressOptions: ParsableArguments {
  /// How progress is told, other than to a person.
  enum Form: String, NamedFormat {
    case json
  }

  @Option(
    name: .both(nl: "voortgang", en: "progress"),
    help: .both(
      nl: "Vertel alles op de standaardfout als regels JSON, voor een planner: json.",
      en: "Tell all on standard error as lines of JSON, for a scheduler: json.",
      value: Bilingual(nl: "vorm", en: "form")),
    completion: .list(Form.words))
  var word: String?

  /// The form that was asked for; `nil` for words to a person.
  ///
  /// - Throws: ``UsageError`` when there is no such form.
  func form() throws -> Form? { try word.map(Form.init(word:)) }
}
