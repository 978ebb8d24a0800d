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
          Maakt wijk.yml, een LEESMIJ.md met hoe u een notitie schrijft, mappen voor de
          notities en de opgaven, en workflows voor GitHub, GitLab en Azure die de
          rapporten bij elke wijziging maken. Wat er al staat, blijft staan.

          Op een terminal vraagt het hoe de gemeente heet, welke gebieden zij heeft en
          wie die onder zich heeft, voor zover de opties dat niet zeggen.

          Voorbeelden:
            wijk init rivierdorp
            wijk init --gemeente Rivierdorp --gebied Noord,Dorpskern
          """,
        en: """
          Makes wijk.yml, a README.md on how to write a note, folders for the notes and
          the agendas, and workflows for GitHub, GitLab and Azure that make the reports
          at every change. What is there already stays as it is.

          At a terminal it asks what the municipality is called, which areas it has and
          who looks after them, as far as the options do not say so.

          Examples:
            wijk init rivierdorp
            wijk init --municipality Rivierdorp --area North,Centre
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

  @Option(
    name: .both(nl: "gemeente", en: "municipality"),
    help: .both(
      nl: "De naam van de gemeente; anders die van de map.",
      en: "The name of the municipality; else that of the folder.",
      value: Bilingual(nl: "naam", en: "name")))
  var municipality: String?

  @Option(
    name: .both(nl: "gebied", en: "area"),
    help: .both(
      nl: "Een gebied. Mag vaker, of met komma's ertussen.",
      en: "An area. May be repeated, or with commas between them.",
      value: Bilingual(nl: "naam", en: "name")))
  var areas: [String] = []

  @Option(
    name: .both(nl: "regisseur", en: "coordinator"),
    help: .both(
      nl: "De functie van wie de gebieden onder zich heeft; anders gebiedsregisseur.",
      en: "The function of whoever looks after the areas; else area coordinator.",
      value: Bilingual(nl: "functie", en: "function")))
  var coordinator: String?

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
    let town = town(in: shell, spoken)
    for file in StarterFile.all(for: town) {
      let location = Path.join(path, file.path)
      if Disk.kindWithoutFollowing(location) != nil { continue }
      try Disk.makeFolder(Path.parent(of: location))
      try Disk.create(location, with: file.bytes)
      try shell.write(location + "\n")
    }
    let place = path == "." ? "" : " " + (path.contains(" ") ? "'\(path)'" : path)
    shell.tell(
      Bilingual(
        nl: "Klaar. Schrijf de eerste notitie: wijk new\(place) --gebied \(town.exampleArea)",
        en: "Done. Write the first note: wijk new\(place) --area \(town.exampleArea)")[spoken])
    return .done
  }

  /// The municipality as the options name it, and then as the person at the terminal does.
  private func town(in shell: Shell, _ language: Language) -> StarterTown {
    let questions = shell.isAnswered ? StarterQuestions(shell: shell, language: language) : nil
    func value(_ option: String?, _ question: Bilingual, usual: String) -> String {
      option.map { StarterTown.words($0) }.flatMap { $0.isEmpty ? nil : $0 }
        ?? questions?.ask(question, usual: usual) ?? usual
    }
    let folder = Path.name(of: Disk.realPath(of: path) ?? path)
    let usual = StarterTown.usualCoordinator(in: language)
    return StarterTown(
      municipality: value(
        municipality,
        Bilingual(nl: "Hoe heet de gemeente?", en: "What is the municipality called?"),
        usual: folder.prefix(1).uppercased() + folder.dropFirst()),
      areas: StarterTown.areas(
        in: value(
          areas.isEmpty ? nil : areas.joined(separator: ","),
          Bilingual(
            nl: "Welke gebieden zijn er, met komma's ertussen? (leeg laten mag)",
            en: "Which areas are there, with commas between them? (may be empty)"), usual: "")),
      coordinator: value(
        coordinator,
        Bilingual(
          nl: "Hoe heet de functie van wie de gebieden onder zich heeft?",
          en: "What is the function of whoever looks after the areas called?"), usual: usual),
      language: language)
  }
}
