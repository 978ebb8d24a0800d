internal import Diagnostics
internal import Dutch

/// Says what is wrong with the arguments that ArgumentParser refused.
///
/// ArgumentParser speaks English only; this looks at the same arguments again, with what it
/// knows of the options, and finds the first one that does not fit.
struct UsageDiagnosis {
  private let catalogue: CommandCatalogue
  private let arguments: [String]

  init(_ arguments: [String], catalogue: CommandCatalogue) {
    self.arguments = arguments
    self.catalogue = catalogue
  }

  /// The error, or `nil` when nothing is found that does not fit.
  func error() -> UsageError? {
    let command: CommandCatalogue.Command
    if let word = CommandCatalogue.words(of: arguments).first {
      guard let named = catalogue.subcommand(named: word) else { return unknownCommand(word) }
      command = named
    } else {
      command = catalogue.command
    }
    return wrongOption(of: command) ?? wrongOperands(of: command)
  }

  private func unknownCommand(_ word: String) -> UsageError {
    let names = (catalogue.command.subcommands ?? []).flatMap(\.names)
    return UsageError(
      nl: "'\(word)' is geen commando van wijk", en: "'\(word)' is not a command of wijk",
      help: Self.suggestion(for: word, among: names)
        ?? Bilingual(nl: "zie `wijk --help`", en: "see `wijk --help`"))
  }

  private func wrongOption(of command: CommandCatalogue.Command) -> UsageError? {
    let known = (command.arguments ?? []).flatMap { argument in
      argument.typedNames.map { ($0, argument) }
    }
    let options = Dictionary(known, uniquingKeysWith: { first, _ in first })
    var remaining = arguments.prefix { $0 != "--" }[...]
    while let argument = remaining.popFirst() {
      guard argument.hasPrefix("-"), argument != "-" else { continue }
      let name = String(argument.prefix { $0 != "=" })
      guard let option = options[name] else {
        return UsageError(
          nl: "'\(name)' is geen optie van 'wijk \(command.commandName)'",
          en: "'\(name)' is not an option of 'wijk \(command.commandName)'",
          help: Self.suggestion(for: name, among: options.keys.sorted())
            ?? Bilingual(
              nl: "zie `wijk \(command.commandName) --help`",
              en: "see `wijk \(command.commandName) --help`"))
      }
      switch (option.kind, argument.contains("=")) {
      case (.flag, true):
        return UsageError(nl: "'\(name)' neemt geen waarde", en: "'\(name)' takes no value")
      case (.option, false):
        if remaining.first.map({ $0.hasPrefix("-") && $0 != "-" }) ?? true {
          let value = (option.valueName ?? "").uppercased()
          return UsageError(
            nl: "'\(name)' mist een waarde", en: "'\(name)' lacks a value",
            help: Bilingual(nl: "schrijf '\(name) \(value)'", en: "write '\(name) \(value)'"))
        }
        remaining.removeFirst()
      default: continue
      }
    }
    return nil
  }

  private func wrongOperands(of command: CommandCatalogue.Command) -> UsageError? {
    if let missing = command.operands.first(where: { !$0.isOptional }) {
      let value = (missing.valueName ?? "").uppercased()
      return UsageError(
        nl: "'wijk \(command.commandName)' mist \(value)",
        en: "'wijk \(command.commandName)' lacks \(value)",
        help: Bilingual(
          nl: "zie `wijk \(command.commandName) --help`",
          en: "see `wijk \(command.commandName) --help`"))
    }
    guard !command.operands.contains(where: \.isRepeating), let last = arguments.last else {
      return nil
    }
    return UsageError(
      nl: "'\(last)' is te veel voor 'wijk \(command.commandName)'",
      en: "'\(last)' is too much for 'wijk \(command.commandName)'",
      help: Bilingual(
        nl: "zie `wijk \(command.commandName) --help`",
        en: "see `wijk \(command.commandName) --help`"))
  }

  private static func suggestion(for word: String, among names: [String]) -> Bilingual? {
    Spelling.nearest(to: word, among: names).map {
      Bilingual(nl: "bedoelt u '\($0)'?", en: "did you mean '\($0)'?")
    }
  }
}
