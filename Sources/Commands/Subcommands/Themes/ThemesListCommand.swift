internal import ArgumentParser
internal import Diagnostics
internal import Municipality
internal import Opgave

/// Counts what people talked about, by conversation.
struct ThemesListCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", shouldDisplay: false, aliases: ["toon"])
  }

  @OptionGroup var notes: NotesOptions

  @Option(
    name: .both(nl: "per", en: "by"),
    help: .both(
      nl: "Verdeeld per gebied, maand, kwartaal of jaar, in plaats van per soort uitspraak.",
      en: "Divided by area, month, quarter or year, instead of by kind of statement.",
      value: Bilingual(nl: "indeling", en: "division")))
  var division: String?

  @OptionGroup var form: ListFormOptions

  @OptionGroup var scope: ScopeOptions
  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    try form.check()
    let chosen = try division.map(ThemeOverview.Division.init(word:))
    let folder = try MunicipalityFolder(notes.path)
    let spoken = shell.language(language.chosen, folder.municipality.language)
    let compiled = try await Compilation(folder, scope, in: shell, spoken)
    let overview = ThemeOverview(
      of: compiled.document, by: chosen ?? .area, compiled.intake.gazetteer)
    let words = ThemeWords(folder.municipality, in: spoken)

    if form.json {
      try shell.write(JSONText.line(overview))
    } else if form.csv {
      try shell.write(ThemeCSV.text(overview, words))
    } else {
      let text = ThemeText(
        overview, isDivided: chosen != nil, words, width: shell.width,
        isColoured: shell.writesInColour)
      try shell.write(text.rendered)
    }
    return compiled.status
  }
}
