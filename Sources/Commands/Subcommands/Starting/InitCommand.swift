internal import ArgumentParser
internal import Diagnostics
internal import Files

/// Makes a folder for a municipality.
struct InitCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "init",
      abstract: Bilingual(
        nl: "Begin een map voor een gemeente.", en: "Begin a folder for a municipality."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Maakt wijk.yml, één ingevulde notitie om van af te kijken, de map opgaven/ en
          een workflow die de rapporten bij elke wijziging maakt. Wat er al staat, blijft
          staan.

          Voorbeeld:
            wijk init elzenveld && wijk compile elzenveld
          """,
        en: """
          Makes wijk.yml, one filled-in note to learn from, the folder opgaven/ and a
          workflow that makes the reports at every change. What is there already stays as
          it is.

          Example:
            wijk init elzenveld && wijk compile elzenveld
          """
      ).inHelp,
      aliases: ["begin"]
    )
  }

  @Argument(
    help: .both(
      nl: "De map; anders deze map.", en: "The folder; else this folder.",
      value: Bilingual(nl: "map", en: "folder")),
    completion: .directory)
  var path = "."

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let spoken = shell.reportLanguage(language.chosen, nil)
    guard Disk.kind(of: Path.join(path, MunicipalityFolder.settingsName)) == nil else {
      throw UsageError(
        nl: "in '\(path)' staat al een wijk.yml", en: "'\(path)' holds a wijk.yml already",
        help: Bilingual(
          nl: "kies een andere map, of begin met `wijk new`",
          en: "choose another folder, or begin with `wijk new`"))
    }
    for file in StarterFile.all(in: spoken) {
      let location = Path.join(path, file.path)
      if Disk.kindWithoutFollowing(location) != nil { continue }
      try Disk.makeFolder(Path.parent(of: location))
      try Disk.create(location, with: file.bytes)
      try shell.write(location + "\n")
    }
    let word = path.contains(" ") ? "'\(path)'" : path
    shell.tell(
      Bilingual(
        nl: "Klaar. Probeer: wijk compile \(word)", en: "Done. Try: wijk compile \(word)")[spoken])
    return .done
  }
}
