internal import Diagnostics

/// The help on one command, as text for a terminal of eighty columns, or of as few as there are.
struct HelpPage {
  private static let widest = 80

  private let language: Language
  private let width: Int
  private var text = ""

  /// - Parameters:
  ///   - command: The command.
  ///   - isRoot: Whether it is the program itself.
  ///   - language: The language of the help.
  ///   - width: The places on a line; `nil` when no terminal shows it.
  init(_ command: CommandCatalogue.Command, isRoot: Bool, language: Language, width: Int?) {
    self.language = language
    self.width = min(width ?? Self.widest, Self.widest)
    write(header: command, isRoot: isRoot)
    if !command.namedSubcommands.isEmpty { write(commands: command.namedSubcommands) }
    write(options: command.options, operands: command.operands)
    if let discussion = command.discussion { text += "\n\(fitted(discussion))\n" }
  }

  /// A text that is broken for eighty columns as it is written: where there
  /// are fewer its paragraphs are broken anew, and lines to copy stay whole.
  private func fitted(_ words: String) -> String {
    guard width < Self.widest else { return words }
    var lines: [String] = []
    var isParagraph = false
    for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
      let isText = !line.isEmpty && !line.hasPrefix(" ")
      if isText, isParagraph, let last = lines.popLast() {
        lines += "\(last) \(line)".wrapped(to: width)
      } else {
        lines += isText ? String(line).wrapped(to: width) : [String(line)]
      }
      isParagraph = isText && !line.hasSuffix(":")
    }
    return lines.joined(separator: "\n")
  }

  /// The page, with a line break at its end.
  var rendered: String { text }

  private mutating func write(header command: CommandCatalogue.Command, isRoot: Bool) {
    let name = command.typed
    text += fitted("\(name): \(command.abstract ?? "")") + "\n"
    if let aliases = command.aliases, !aliases.isEmpty {
      let also = Bilingual(nl: "Ook:", en: "Also:")[language]
      let before = name.dropLast(command.commandName.count)
      text += "\(also) \(aliases.map { before + $0 }.joined(separator: ", "))\n"
    }

    var usage = [name]
    if isRoot { usage.append(Bilingual(nl: "COMMANDO", en: "COMMAND")[language]) }
    usage.append(Bilingual(nl: "[opties]", en: "[options]")[language])
    for operand in command.operands {
      let word = Self.placeholder(operand) + (operand.isRepeating ? "…" : "")
      usage.append(operand.isOptional ? "[\(word)]" : word)
    }
    text +=
      "\n\(Bilingual(nl: "Gebruik:", en: "Usage:")[language]) \(usage.joined(separator: " "))\n"
  }

  private mutating func write(commands: [CommandCatalogue.Command]) {
    text += "\n\(Bilingual(nl: "Commando's:", en: "Commands:")[language])\n"
    write(
      rows: commands.map { ($0.names.joined(separator: ", "), $0.abstract ?? "") })
  }

  private mutating func write(
    options: [CommandCatalogue.Argument], operands: [CommandCatalogue.Argument]
  ) {
    if !operands.isEmpty {
      text += "\n"
      write(rows: operands.map { (Self.placeholder($0), $0.abstract ?? "") })
    }
    text += "\n\(Bilingual(nl: "Opties:", en: "Options:")[language])\n"
    let help = Bilingual(nl: "Toon deze hulp.", en: "Show this help.")[language]
    let version = Bilingual(nl: "Toon de versie.", en: "Show the version.")[language]
    write(
      rows: options.map { (Self.signature($0), $0.abstract ?? "") } + [
        ("-h, --help", help), ("--version", version),
      ])
  }

  /// Two columns, the second one wrapped; a long first column has a line of its own.
  private mutating func write(rows: [(name: String, text: String)]) {
    // Where there is little room the names have lines of their own, and the texts a small margin.
    let column = width < 60 ? 6 : min(rows.map(\.name.count).max() ?? 0, 28) + 4
    for row in rows {
      let start = "  \(row.name)"
      let indent = String(repeating: " ", count: column)
      var line = start.count + 2 > column ? "\(start)\n\(indent)" : start.padded(to: column)
      var used = column
      for word in row.text.split(separator: " ") {
        if used > column, used + 1 + word.count > width {
          line += "\n\(indent)"
          used = column
        } else if used > column {
          line += " "
          used += 1
        }
        line += word
        used += word.count
      }
      text += "\(line)\n"
    }
  }

  private static func placeholder(_ argument: CommandCatalogue.Argument) -> String {
    (argument.valueName ?? "").uppercased()
  }

  private static func signature(_ argument: CommandCatalogue.Argument) -> String {
    let names = argument.typedNames.joined(separator: ", ")
    return argument.kind == .flag ? names : "\(names) \(placeholder(argument))"
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
