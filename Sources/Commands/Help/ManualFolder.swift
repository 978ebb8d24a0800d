internal import Diagnostics
internal import Files

/// The manual pages of all commands, as files below a folder `man`.
///
/// English pages stand in `man1` and Dutch ones in `nl/man1`, where man(1) looks for them by the
/// locale; a command with a Dutch name has a page under that name too.
enum ManualFolder {
  /// What asks for them, beside the option for completion scripts that ArgumentParser adds.
  static let option = "--generate-manual"

  /// The folder that arguments ask to write them to; `nil` when they ask for something else.
  static func asked(in arguments: [String]) -> String? {
    arguments.count == 2 && arguments[0] == option ? arguments[1] : nil
  }

  /// The pages in both languages, by path.
  static func files() throws -> [(path: String, text: String)] {
    try [Language.english, .dutch].flatMap { language in
      try HelpLanguage.$current.withValue(language) {
        let root = try CommandCatalogue.current().command
        return pages(of: root, isRoot: true, language)
      }
    }
  }

  private static func pages(
    of command: CommandCatalogue.Command, isRoot: Bool, _ language: Language
  ) -> [(path: String, text: String)] {
    let folder = (language == .dutch ? "nl/" : "") + "man\(ManualPage.section)"
    func path(_ name: String) -> String { "\(folder)/\(name).\(ManualPage.section)" }
    let name = ManualPage.name(of: command)
    let page = ManualPage(command.withDefault, isRoot: isRoot, language: language).rendered
    // A name with an apostrophe is one of two, and a trouble to who removes files.
    let others = (command.aliases ?? []).filter { !$0.contains("'") }.map { alias in
      (
        path(name.dropLast(command.commandName.count) + alias),
        ".so man\(ManualPage.section)/\(name).\(ManualPage.section)\n"
      )
    }
    let below = command.namedSubcommands.compactMap { command.subcommand(named: $0.commandName) }
    return [(path(name), page)] + (isRoot ? [] : others)
      + below.flatMap { pages(of: $0, isRoot: false, language) }
  }

  /// Writes the pages, and says which.
  static func write(to folder: String, in shell: Shell) throws {
    for (path, text) in try files() {
      let location = Path.join(folder, path)
      try Disk.makeFolder(Path.parent(of: location))
      try Disk.replace(contentsOf: location, with: Array(text.utf8))
      try shell.write(location + "\n")
    }
  }
}
