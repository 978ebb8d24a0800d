internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Reports

/// A command below `wijk`: it does its work in a shell and says how it ended.
protocol Subcommand: ParsableCommand {
  var language: LanguageOptions { get }
  /// How a scheduler is told of the run; `nil` for a command that no scheduler runs.
  var progress: ProgressOptions? { get }

  func run(in shell: Shell) async throws -> ExitStatus
}

extension Subcommand {
  var progress: ProgressOptions? { nil }
}

/// One run of `wijk`: from arguments to an exit status.
struct Program {
  let shell: Shell

  func run() async -> ExitStatus {
    let language = shell.language(Self.language(in: shell.arguments))
    let parsed = HelpLanguage.$current.withValue(language) { parse(in: language) }
    switch parsed {
    case .ended(let status): return status
    case .command(let command): return await run(command)
    }
  }

  private enum Parsed {
    case command(any Subcommand)
    case ended(ExitStatus)
  }

  private func run(_ command: any Subcommand) async -> ExitStatus {
    var shell = shell.quieted(command.language.isQuiet)
    do {
      if try command.progress?.form() == .json {
        shell.reportedCommand = type(of: command).configuration.commandName
      }
      shell.report(.start)
      let status = try await command.run(in: shell)
      shell.report(.end(status, code: status.code, retry: false))
      return status
    } catch {
      let program = Program(shell: shell)
      let status = program.fail(error, in: shell.language(command.language.chosen))
      let reason = program.reason(of: error)
      shell.report(
        .end(status, code: reason?.code ?? "failed", retry: reason?.isOfMachine ?? false))
      return status
    }
  }

  private func fail(_ error: any Error, in language: Language) -> ExitStatus {
    tell(error, in: language)
    return .couldNotWork
  }

  /// Tells why something could not be done.
  func tell(_ error: any Error, in language: Language) {
    shell.warn(words(of: error, in: language))
  }

  /// Why something could not be done.
  func words(of error: any Error, in language: Language) -> String {
    reason(of: error)?.rendered(in: language) ?? "wijk: \(error)"
  }

  /// What could not be done, as a person understands it; `nil` for an error that nobody foresaw.
  private func reason(of error: any Error) -> UsageError? {
    switch error {
    case let error as UsageError: error
    case let error as FileError: UsageError(error)
    case let error as TemplateError: UsageError(error)
    default: nil
    }
  }
}

// MARK: - Arguments

extension Program {
  private func parse(in language: Language) -> Parsed {
    do {
      if asksForHelp {
        try shell.write(help(in: language))
        return .ended(.done)
      }
      if let folder = ManualFolder.asked(in: shell.arguments) {
        try ManualFolder.write(to: folder, in: shell)
        return .ended(.done)
      }
      let command = try named ?? WijkCommand.parseAsRoot(shell.arguments)
      guard let command = command as? any Subcommand else {
        try shell.write(help(in: language))
        return .ended(.done)
      }
      try command.language.check()
      return .command(command)
    } catch let error as UsageError {
      return .ended(fail(error, in: language))
    } catch let error as FileError {
      return .ended(fail(error, in: language))
    } catch {
      return .ended(refuse(error, in: language))
    }
  }

  /// The command that the first word names, if all that stands behind it is right.
  ///
  /// Its arguments are read without those of all others, which takes half the time. What is wrong,
  /// and what is asked of `wijk` itself, is left to the tree of all commands to say.
  private var named: (any ParsableCommand)? {
    guard let word = shell.arguments.first,
      let command = WijkCommand.configuration.subcommands.first(where: {
        let configuration = $0.configuration
        return configuration.commandName == word || configuration.aliases.contains(word)
      }), let parsed = try? command.parseAsRoot(Array(shell.arguments.dropFirst()))
    else { return nil }
    return parsed as? any Subcommand
  }

  /// Tells what ArgumentParser made of arguments that name no work to do.
  private func refuse(_ error: any Error, in language: Language) -> ExitStatus {
    let message = WijkCommand.fullMessage(for: error)
    do {
      if WijkCommand.exitCode(for: error).isSuccess {
        let script = CompletionScript(try .current(), language)
        try shell.write(script.completing(message) + "\n")
        return .done
      }
      let diagnosis = UsageDiagnosis(shell.arguments, catalogue: try .current())
      throw diagnosis.error() ?? UsageError(nl: message, en: message)
    } catch {
      return fail(error, in: language)
    }
  }

  private var asksForHelp: Bool {
    let arguments = shell.arguments.prefix { $0 != "--" }
    let word = arguments.first { !$0.hasPrefix("-") }
    return word == "help" || word == "hulp"
      || arguments.contains { ["-h", "--help", "--hulp"].contains($0) }
  }

  /// Whether a word belongs to the option before it.
  private func isOptionValue(_ word: String) -> Bool {
    guard let index = shell.arguments.firstIndex(of: word), index > 0 else { return false }
    return ["--taal", "--language"].contains(shell.arguments[index - 1])
  }

  private func help(in language: Language) throws -> String {
    let catalogue = try CommandCatalogue.current()
    let arguments = shell.arguments.filter { $0 != "help" && $0 != "hulp" }
    if let word = CommandCatalogue.words(of: arguments).first,
      catalogue.command.subcommand(named: word) == nil, !isOptionValue(word)
    {
      throw UsageDiagnosis(arguments, catalogue: catalogue).unknownCommand(word)
    }
    let command = catalogue.command(in: arguments)
    let isRoot = command.commandName == catalogue.command.commandName
    return HelpPage(command, isRoot: isRoot, language: language, width: shell.width).rendered
  }

  /// The language that the arguments ask for, before anything else is known of them.
  private static func language(in arguments: [String]) -> Language? {
    let options = ["--taal", "--language"]
    for (index, argument) in arguments.enumerated() {
      if options.contains(argument), index + 1 < arguments.count {
        return Language(word: arguments[index + 1])
      }
      let parts = argument.split(separator: "=", maxSplits: 1)
      if parts.count == 2, options.contains(String(parts[0])) {
        return Language(word: String(parts[1]))
      }
    }
    return nil
  }
}
