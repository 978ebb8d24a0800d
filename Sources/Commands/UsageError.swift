internal import Diagnostics
internal import Files
internal import Reports

/// Something that cannot be done, in the words of the person who asked for it.
struct UsageError: Error, Hashable {
  let message: Bilingual
  let help: Bilingual?
  /// What a scheduler knows it by: that of the file error behind it, if there is one.
  let code: String

  init(nl: String, en: String, help: Bilingual? = nil, code: String = ExitStatus.couldNotWork.code)
  {
    self.message = Bilingual(nl: nl, en: en)
    self.help = help
    self.code = code
  }

  /// Whether the machine is at fault and not what it was given: another one, or the same one later,
  /// may do it.
  var isOfMachine: Bool { ["disk-full", "file-denied", "file-error", "read-only"].contains(code) }

  /// A file or folder that stands in the way.
  init(_ error: FileError) {
    let message = error.diagnostic.message
    self.init(
      nl: "'\(error.path)' \(message.nl)", en: "'\(error.path)' \(message.en)",
      help: error.diagnostic.help, code: error.diagnostic.code.description)
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
