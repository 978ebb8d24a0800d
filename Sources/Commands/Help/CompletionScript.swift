internal import Diagnostics

/// A script that completes `wijk` in a shell, with every name that a command answers to.
///
/// ArgumentParser writes the script, and knows each command by one name there. This adds the others:
/// where commands are offered, and where the one that is typed decides what comes after it.
struct CompletionScript {
  private let root: CommandCatalogue.Command
  private let language: Language

  init(_ catalogue: CommandCatalogue, _ language: Language) {
    root = catalogue.command
    self.language = language
  }

  /// A script with all names; any other text as it is.
  func completing(_ script: String) -> String {
    let lines = script.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let completed: [String]
    if script.hasPrefix("#!/bin/bash") {
      completed = bash(lines)
    } else if script.hasPrefix("#compdef") {
      completed = zsh(lines)
    } else if lines.contains(where: { $0.hasPrefix("complete -c ") }) {
      completed = fish(lines)
    } else {
      return script
    }
    return Self.words.reduce(completed.joined(separator: "\n")) { text, word in
      text.replacing(word.en, with: word[language])
    }
  }

  /// What ArgumentParser says in English in each script.
  private static let words = [
    Bilingual(nl: "Toon de hulp bij een commando.", en: "Show subcommand help information."),
    Bilingual(nl: "Toon deze hulp.", en: "Show help information."),
    Bilingual(nl: "Toon de versie.", en: "Show the version."),
  ]

  // MARK: Names

  /// The other names of a command that a shell reads as one plain word.
  private func aliases(of command: CommandCatalogue.Command) -> [String] {
    command.names.dropFirst().filter { $0.allSatisfy { $0.isLetter || $0 == "-" } }
  }

  /// The commands below the one that some words name.
  private func commands(below words: some Sequence<Substring>) -> [CommandCatalogue.Command] {
    var command: CommandCatalogue.Command? = root
    for word in words where word != "wijk" { command = command?.subcommand(named: String(word)) }
    return command?.namedSubcommands ?? []
  }

  /// A `case` that puts the first name of a command in the place of another.
  private func naming(
    _ variable: String, as assigned: String, _ commands: [CommandCatalogue.Command], _ space: String
  ) -> [String] {
    let named = commands.filter { !aliases(of: $0).isEmpty }
    guard !named.isEmpty else { return [] }
    return ["\(space)case \"${\(variable)}\" in"]
      + named.map {
        "\(space)\(aliases(of: $0).joined(separator: "|"))) \(assigned)=\($0.commandName) ;;"
      } + ["\(space)esac"]
  }

  private func space(of line: String) -> String { String(line.prefix { $0 == " " }) }

  /// The words of the command that a function of bash or zsh is about: `_wijk_agreements_set() {`.
  private func words(ofFunction line: String) -> [Substring]? {
    guard line.hasPrefix("_wijk"), line.hasSuffix("() {") else { return nil }
    return line.dropLast(4).split(separator: "_")
  }

  // MARK: Shells

  private func bash(_ lines: [String]) -> [String] {
    var below: [CommandCatalogue.Command] = []
    return lines.flatMap { line -> [String] in
      if let words = words(ofFunction: line) { below = commands(below: words) }
      let variable = "local -r subcommand="
      if line.contains(variable) {
        return [line.replacing(variable, with: "local subcommand=")]
          + naming("subcommand", as: "subcommand", below, space(of: line))
      }
      guard line.contains("COMPREPLY+=($(compgen -W '"), line.contains("' -- \"${cur}\"))") else {
        return [line]
      }
      let parts = line.split(separator: "'", omittingEmptySubsequences: false)
      let names = parts[1].split(separator: " ")
      guard parts.count == 3, let first = names.first,
        below.contains(where: { $0.commandName == first })
      else { return [line] }
      let all = names.flatMap { name in
        [String(name)] + (below.first { $0.commandName == name }.map(aliases) ?? [])
      }
      return ["\(parts[0])'\(all.joined(separator: " "))'\(parts[2])"]
    }
  }

  private func zsh(_ lines: [String]) -> [String] {
    var below: [CommandCatalogue.Command] = []
    return lines.flatMap { line -> [String] in
      if let words = words(ofFunction: line) { below = commands(below: words) }
      if line.hasSuffix("case \"${words[1]}\" in") {
        return naming("words[1]", as: "words[1]", below, space(of: line)) + [line]
      }
      // What is offered: `'compile:Maak van alle notities de rapporten.'`
      let offer = line.drop { $0 == " " }
      let command = below.first { offer.hasPrefix("'\($0.commandName):") }
      guard let command else { return [line] }
      let rest = offer.dropFirst(command.commandName.count + 1)
      return [line] + aliases(of: command).map { "\(space(of: line))'\($0)\(rest)" }
    }
  }

  private func fish(_ lines: [String]) -> [String] {
    let offer = "complete -c 'wijk' -n '__wijk_should_offer_completions_for_positional \""
    var above: [Substring] = []
    return lines.flatMap { line -> [String] in
      let space = space(of: line)
      if line.hasPrefix("\(space)case '"), line.hasSuffix("'") {
        // A command stands one step deeper than the one that it is below.
        let name = line.dropFirst(space.count + 6).dropLast()
        let depth = max(space.count / 4 - 1, 0)
        above = above.prefix(depth) + [name]
        let command = commands(below: above.dropLast()).first { $0.commandName == name }
        guard depth > 0, let command, !aliases(of: command).isEmpty else { return [line] }
        let names = aliases(of: command).map { "'\($0)'" }.joined(separator: " ")
        return ["\(line) \(names)", "\(space)    set unparsed_tokens[1] '\(name)'"]
      }
      guard line.hasPrefix(offer) else { return [line] }
      let words = line.dropFirst(offer.count).prefix { $0 != "\"" }.split(separator: " ")
      let command = commands(below: words).first {
        line.contains("\" -eq 1' -fa '\($0.commandName)' ")
      }
      guard let command else { return [line] }
      return [line]
        + aliases(of: command).map {
          line.replacing("-fa '\(command.commandName)' ", with: "-fa '\($0)' ")
        }
    }
  }
}
