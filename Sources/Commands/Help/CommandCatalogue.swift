internal import ArgumentParser
internal import FoundationEssentials

/// What ArgumentParser knows of the commands and their options.
///
/// Help pages and messages about wrong options are made from it, so that neither can say
/// anything that the parser does not do.
struct CommandCatalogue: Decodable {
  /// One command, with its options and the commands below it.
  struct Command: Decodable {
    let commandName: String
    let aliases: [String]?
    let abstract: String?
    var discussion: String?
    let subcommands: [Command]?
    let defaultSubcommand: String?
    var arguments: [Argument]?
    /// The commands that it stands below, without `wijk` itself.
    private(set) var above: [String]?

    /// The names it answers to.
    var names: [String] { [commandName] + (aliases ?? []) }

    /// How many words name it.
    var depth: Int { above.map { $0.count + 1 } ?? 0 }

    /// It as it is typed: `wijk agreements set`.
    var typed: String {
      above.map { (["wijk"] + $0 + [commandName]).joined(separator: " ") } ?? commandName
    }

    func subcommand(named name: String) -> Command? {
      var command = (subcommands ?? []).first { $0.names.contains(name) }
      command?.above = above.map { $0 + [commandName] } ?? []
      return command
    }

    /// It with the options of the command that runs when none below it is named.
    var withDefault: Command {
      guard let name = defaultSubcommand, let other = subcommand(named: name) else { return self }
      var command = self
      command.arguments = other.arguments
      command.discussion = discussion ?? other.discussion
      return command
    }

    /// The commands below it that have a page of their own.
    var namedSubcommands: [Command] {
      (subcommands ?? []).filter {
        $0.commandName != "help" && $0.commandName != defaultSubcommand
      }
    }

    /// Its options and flags, without those that every command has.
    var options: [Argument] {
      (arguments ?? []).filter { $0.kind != .positional && !$0.isBuiltIn }
    }

    /// What it takes without a name, in order.
    var operands: [Argument] { (arguments ?? []).filter { $0.kind == .positional } }
  }

  /// One option, flag or operand.
  struct Argument: Decodable {
    enum Kind: String, Decodable {
      case positional, option, flag
    }

    struct Name: Decodable {
      let kind: String
      let name: String

      /// The name as it is typed.
      var typed: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    let kind: Kind
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?

    var typedNames: [String] { (names ?? []).map(\.typed) }

    /// Whether ArgumentParser added it.
    var isBuiltIn: Bool {
      typedNames.contains { $0 == "--help" || $0 == "--version" }
    }
  }

  let command: Command

  /// Asks ArgumentParser; the texts come in the language of ``HelpLanguage``.
  static func current() throws -> CommandCatalogue {
    let json = WijkCommand._dumpHelp()
    return try JSONDecoder().decode(CommandCatalogue.self, from: Data(json.utf8))
  }

  /// The command that arguments name; the root when they name none.
  func command(in arguments: [String]) -> Command {
    var found = command
    for word in CommandCatalogue.words(of: arguments) {
      guard let next = found.subcommand(named: word) else { break }
      found = next
    }
    return found.withDefault
  }

  /// The arguments that are words and neither options nor behind `--`.
  static func words(of arguments: [String]) -> [String] {
    arguments.prefix { $0 != "--" }.filter { !$0.hasPrefix("-") }
  }
}
