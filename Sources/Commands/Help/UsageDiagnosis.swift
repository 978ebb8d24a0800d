internal import Diagnostics

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
    if let error = unknownShell() { return error }
    if let word = CommandCatalogue.words(of: arguments).first,
      catalogue.command.subcommand(named: word) == nil
    {
      return unknownCommand(word)
    }
    let command = catalogue.command(in: arguments)
    return wrongOption(of: command) ?? wrongOperands(of: command)
  }

  /// The error about a shell for which there are no completions, if one was asked for.
  private func unknownShell() -> UsageError? {
    let option = "--generate-completion-script"
    guard let index = arguments.firstIndex(where: { $0.hasPrefix(option) }) else { return nil }
    let parts = arguments[index].split(separator: "=", maxSplits: 1).map(String.init)
    let name = parts.count > 1 ? parts[1] : arguments.dropFirst(index + 1).first ?? ""
    return UsageError(
      nl: "'\(name)' is geen shell die wijk kent", en: "'\(name)' is not a shell that wijk knows",
      help: Bilingual(nl: "kies bash, zsh of fish", en: "choose bash, zsh or fish"))
  }

  /// The error about a word that is no command.
  func unknownCommand(_ word: String) -> UsageError {
    let names = (catalogue.command.subcommands ?? []).flatMap(\.names)
    return UsageError(
      nl: "'\(word)' is geen commando van wijk", en: "'\(word)' is not a command of wijk",
      help: .nearest(to: word, among: names)
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
          nl: "'\(name)' is geen optie van '\(command.typed)'",
          en: "'\(name)' is not an option of '\(command.typed)'",
          help: suggestion(for: name, among: options.keys) ?? pageHint(command))
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
    let given = operandCount(of: command)
    if let missing = command.operands.dropFirst(given).first(where: { !$0.isOptional }) {
      let value = (missing.valueName ?? "").uppercased()
      return UsageError(
        nl: "'\(command.typed)' mist \(value)", en: "'\(command.typed)' lacks \(value)",
        help: pageHint(command))
    }
    guard !command.operands.contains(where: \.isRepeating), let last = arguments.last else {
      return nil
    }
    return UsageError(
      nl: "'\(last)' is te veel voor '\(command.typed)'",
      en: "'\(last)' is too much for '\(command.typed)'",
      help: pageHint(command))
  }

  /// How many operands were given, values of options not counted.
  private func operandCount(of command: CommandCatalogue.Command) -> Int {
    let options = (command.arguments ?? []).filter { $0.kind == .option }.flatMap(\.typedNames)
    var remaining = arguments[...]
    var count = 0
    while let argument = remaining.popFirst() {
      if argument == "--" { return count + remaining.count - command.depth }
      if options.contains(argument) { _ = remaining.popFirst() }
      if !argument.hasPrefix("-") || argument == "-" { count += 1 }
    }
    return max(0, count - command.depth)
  }

  private func pageHint(_ command: CommandCatalogue.Command) -> Bilingual {
    Bilingual(nl: "zie `\(command.typed) --help`", en: "see `\(command.typed) --help`")
  }

  /// The nearest long option; one letter is near to every other.
  private func suggestion(
    for name: String, among names: some Sequence<String>
  ) -> Bilingual? {
    guard name.hasPrefix("--") else { return nil }
    return .nearest(to: name, among: names.filter { $0.hasPrefix("--") }.sorted())
  }
}
