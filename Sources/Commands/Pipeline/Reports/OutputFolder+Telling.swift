internal import Diagnostics
internal import Files

extension OutputFolder.Outcome {
  private static let screenful = 5

  /// Tells the person at the terminal what was found in the folder and is not as it was left.
  ///
  /// - Parameters:
  ///   - shell: The terminal.
  ///   - folder: The folder.
  ///   - language: The person's language.
  func tell(_ shell: Shell, of folder: String, in language: Language) {
    for copy in copies {
      let (file, copy) = (Path.join(folder, copy.file), Path.join(folder, copy.copy))
      say(
        shell, language,
        nl: "'\(file)' was met de hand aangepast; wat erin stond is bewaard als '\(copy)'",
        en: "'\(file)' had been edited by hand; what it held is kept as '\(copy)'")
    }
    if !left.isEmpty {
      say(
        shell, language,
        nl: "in '\(folder)' staat nog van eerder, niet bijgewerkt: \(names(left, "en nog"))",
        en: "'\(folder)' still holds from before, not updated: \(names(left, "and another"))")
    }
    if !foreign.isEmpty {
      say(
        shell, language,
        nl: "in '\(folder)' blijft staan wat wijk niet schreef: \(names(foreign, "en nog"))",
        en: "'\(folder)' keeps what wijk did not write: \(names(foreign, "and another"))")
    }
  }

  private func names(_ files: [String], _ more: String) -> String {
    let names = files.prefix(Self.screenful).map { "'\($0)'" }.joined(separator: ", ")
    let rest = files.count - Self.screenful
    return rest > 0 ? "\(names) \(more) \(rest)" : names
  }

  private func say(_ shell: Shell, _ language: Language, nl: String, en: String) {
    shell.tell(PlainText.line("wijk: " + Bilingual(nl: nl, en: en)[language]))
  }
}
