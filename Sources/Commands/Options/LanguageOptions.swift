internal import ArgumentParser
internal import Diagnostics

/// The `--language` and `--quiet` options.
struct LanguageOptions: ParsableArguments {
  @Option(
    name: .both(nl: "taal", en: "language"),
    help: .both(
      nl: "De taal van rapporten en meldingen: nl of en.",
      en: "The language of reports and messages: nl or en.",
      value: Bilingual(nl: "taal", en: "language")),
    completion: .list(["nl", "en"]))
  var name: String?

  @Flag(
    name: .both(nl: "stil", en: "quiet", short: "q"),
    help: .both(
      nl: "Zeg alleen wat er misgaat.", en: "Tell nothing but what goes wrong."))
  var isQuiet = false

  /// The language that was asked for.
  var chosen: Language? { name.flatMap(Language.init(word:)) }

  /// - Throws: ``UsageError`` when there is no such language.
  func check() throws {
    guard let name, chosen == nil else { return }
    throw UsageError(
      nl: "'\(name)' is geen taal van wijk", en: "'\(name)' is not a language of wijk",
      help: Bilingual(nl: "kies nl of en", en: "choose nl or en"))
  }
}
