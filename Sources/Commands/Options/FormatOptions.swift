internal import ArgumentParser
internal import Diagnostics

/// The `--format` option of findings.
struct FormatOptions: ParsableArguments {
  @Option(
    name: .both(nl: "formaat", en: "format"),
    help: .both(
      nl: "De vorm: full (gewoon), concise, json, jsonl, github, gitlab, sarif of junit.",
      en: "The form: full (the default), concise, json, jsonl, github, gitlab, sarif or junit.",
      value: Bilingual(nl: "vorm", en: "form")),
    completion: .list(FindingFormat.words))
  var name: String?

  /// - Throws: ``UsageError`` when there is no such format.
  func format() throws -> FindingFormat {
    try name.map(FindingFormat.init(word:)) ?? .full
  }
}

extension FindingFormat: NamedFormat {}
