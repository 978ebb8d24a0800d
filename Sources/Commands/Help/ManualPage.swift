internal import Diagnostics

/// The help on one command as a manual page, in the macros of man(7).
struct ManualPage {
  /// The section for commands.
  static let section = "1"

  private let language: Language
  private var text = ""

  /// Writes a page.
  ///
  /// - Parameters:
  ///   - command: The command, with the options of the one that runs when none below it is named.
  ///   - isRoot: Whether it is `wijk` itself.
  ///   - language: The language that the catalogue was asked in.
  init(_ command: CommandCatalogue.Command, isRoot: Bool, language: Language) {
    self.language = language
    let name = Self.name(of: command)
    text =
      ".TH \(name.uppercased()) \(Self.section) \"\" \"wijk \(WijkCommand.version)\" \"wijk\"\n"
    heading("NAAM", "NAME")
    line("\(name) - \(command.abstract ?? "")")
    heading("OVERZICHT", "SYNOPSIS")
    let operands = command.operands.map { operand in
      let word = Self.placeholder(operand) + (operand.isRepeating ? "…" : "")
      return operand.isOptional ? "[\(word)]" : word
    }
    let next = isRoot ? [Bilingual(nl: "COMMANDO", en: "COMMAND")[language]] : []
    let options = [Bilingual(nl: "[opties]", en: "[options]")[language]]
    line(([command.typed] + next + options + operands).joined(separator: " "))
    if let aliases = command.aliases, !aliases.isEmpty {
      text += ".PP\n"
      let before = command.typed.dropLast(command.commandName.count)
      line(
        Bilingual(nl: "Ook: ", en: "Also: ")[language]
          + aliases.map { before + $0 }.joined(separator: ", "))
    }
    if let discussion = command.discussion {
      heading("BESCHRIJVING", "DESCRIPTION")
      text += ".nf\n"
      for part in discussion.split(separator: "\n", omittingEmptySubsequences: false) {
        line(String(part))
      }
      text += ".fi\n"
    }
    if !command.namedSubcommands.isEmpty {
      heading("COMMANDO'S", "COMMANDS")
      for below in command.namedSubcommands {
        item(below.names.joined(separator: ", "), below.abstract)
      }
    }
    heading("OPTIES", "OPTIONS")
    for operand in command.operands { item(Self.placeholder(operand), operand.abstract) }
    for option in command.options {
      let names = option.typedNames.joined(separator: ", ")
      item(
        option.kind == .flag ? names : "\(names) \(Self.placeholder(option))", option.abstract)
    }
    guard !isRoot else { return }
    heading("ZIE OOK", "SEE ALSO")
    text += ".BR wijk (\(Self.section))\n"
  }

  var rendered: String { text }

  /// The name of the page of a command, such as `wijk-agreements-set`.
  static func name(of command: CommandCatalogue.Command) -> String {
    command.typed.split(separator: " ").joined(separator: "-")
  }

  private mutating func heading(_ nl: String, _ en: String) {
    text += ".SH \(Bilingual(nl: nl, en: en)[language])\n"
  }

  private mutating func line(_ words: String) { text += Self.escaping(words) + "\n" }

  private mutating func item(_ name: String, _ words: String?) {
    text += ".TP\n.B \(Self.escaping(name))\n"
    line(words ?? "")
  }

  private static func placeholder(_ argument: CommandCatalogue.Argument) -> String {
    (argument.valueName ?? "").uppercased()
  }

  /// Words as roff prints them: a hyphen that can be copied, and no line that is a request.
  static func escaping(_ words: String) -> String {
    let text = words.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}
