internal import Diagnostics
internal import Files
internal import Reports

/// Something that cannot be done, in the words of the person who asked for it.
struct UsageError: Error, Hashable {
  let message: Bilingual
  let help: Bilingual?

  init(nl: String, en: String, help: Bilingual? = nil) {
    self.message = Bilingual(nl: nl, en: en)
    self.help = help
  }

  /// A file or folder that stands in the way.
  init(_ error: FileError) {
    let message = error.diagnostic.message
    self.init(
      nl: "'\(error.path)' \(message.nl)", en: "'\(error.path)' \(message.en)",
      help: error.diagnostic.help)
  }

  /// A template of the municipality that cannot be used.
  init(_ error: TemplateError) {
    self.init(
      nl: error.message.nl, en: error.message.en,
      help: error.nearest.map {
        Bilingual(nl: "bedoelde u '\($0)'?", en: "did you mean '\($0)'?")
      })
  }

  /// One line about it.
  func rendered(in language: Language) -> String {
    let help = help.map { " (\($0[language]))" } ?? ""
    return PlainText.line("wijk: \(message[language])\(help)")
  }
}
