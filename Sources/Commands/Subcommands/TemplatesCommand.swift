internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Municipality
internal import Reports

/// Gives a municipality the templates to change.
struct TemplatesCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "templates",
      abstract: Bilingual(
        nl: "Schrijf de sjablonen van de rapporten, om aan te passen.",
        en: "Write the templates of the reports, to change them."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Schrijft de ingebouwde sjablonen in templates/ in de map van de gemeente.
          Wat daar al staat, blijft staan. Haal weg wat u niet aanpast: dan blijft dat
          ingebouwd.

          Voor Word en LibreOffice kan daar een reference.docx of reference.odt bij:
          een verslag dat wijk maakte, met de opmaak, kop en voet van uw gemeente.
          Een intern verslag houdt zijn eigen kop, met INTERN op elke bladzijde.

          Voorbeeld:
            wijk sjablonen exporteer elzenveld
          """,
        en: """
          Writes the built-in templates to templates/ in the municipality's folder.
          What is there already stays as it is. Take away what you do not change: that
          stays built in.

          For Word and LibreOffice a reference.docx or reference.odt may lie there
          too: a report that wijk made, with the styles, head and foot of your
          municipality. An internal report keeps its own head, marked on each page.

          Example:
            wijk templates export elzenveld
          """
      ).inHelp,
      aliases: ["sjablonen"]
    )
  }

  @Argument(
    help: .both(
      nl: "Wat er moet gebeuren: exporteer.", en: "What to do: export.",
      value: Bilingual(nl: "exporteer", en: "export")),
    completion: .list(["export", "exporteer"]))
  var action: String

  @Argument(
    help: .both(
      nl: "De map van de gemeente.", en: "The municipality's folder.",
      value: Bilingual(nl: "map", en: "folder")),
    completion: .directory)
  var path = "."

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) throws -> ExitStatus {
    guard ["export", "exporteer"].contains(action.lowercased()) else {
      throw UsageError(
        nl: "'\(action)' kan niet met sjablonen", en: "'\(action)' cannot be done with templates",
        help: Bilingual(
          nl: "schrijf 'wijk sjablonen exporteer'", en: "write 'wijk templates export'"))
    }
    let folder = try MunicipalityFolder(path)
    let spoken = shell.language(language.chosen, folder.municipality.language)
    guard folder.hasSettings else {
      throw UsageError(
        nl: "bij '\(path)' is geen wijk.yml", en: "there is no wijk.yml at '\(path)'",
        help: Bilingual(nl: "begin met 'wijk init'", en: "begin with 'wijk init'"))
    }
    let target = Path.join(folder.home, MunicipalityFolder.templatesFolder)
    try Disk.makeFolder(target)
    for (name, text) in ReportRenderer.builtInTemplates.sorted(by: { $0.key < $1.key }) {
      let file = Path.join(target, name)
      let stands = Disk.kindWithoutFollowing(file) != nil
      if !stands { try Disk.create(file, with: Array(text.utf8)) }
      let done =
        stands
        ? Bilingual(nl: "blijft zoals het is", en: "stays as it is")
        : Bilingual(nl: "gemaakt", en: "made")
      shell.tell("\(file): \(done[spoken])")
    }
    return .done
  }
}
