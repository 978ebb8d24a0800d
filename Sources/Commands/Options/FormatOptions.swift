internal import ArgumentParser
internal import Diagnostics

/// In which form findings are told.
struct FormatOptions: ParsableArguments {
  @Option(
    name: .both(nl: "formaat", en: "format"),
    help: .both(
      nl: "De vorm: full (gewoon), concise, json, jsonl, github, gitlab, sarif of junit.",
      en: "The form: full (the default), concise, json, jsonl, github, gitlab, sarif or junit.",
      value: Bilingual(nl: "vorm", en: "form")),
    completion: .list(FindingFormat.allCases.map(\.rawValue)))
  var name: String?

  /// - Throws: ``UsageError`` when there is no such format.
  func format() throws -> FindingFormat {
    guard let name else { return .full }
    guard let format = FindingFormat(rawValue: name.lowercased()) else {
      let names = FindingFormat.allCases.map(\.rawValue).joined(separator: ", ")
      throw UsageError(
        nl: "'\(name)' is geen formaat", en: "'\(name)' is not a format",
        help: Bilingual(nl: "kies uit \(names)", en: "choose from \(names)"))
    }
    return format
  }
}
