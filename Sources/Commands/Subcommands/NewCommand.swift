internal import ArgumentParser
internal import Diagnostics
internal import Calendar
internal import Files
internal import Municipality

/// Makes a note to write in.
struct NewCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new",
      abstract: Bilingual(
        nl: "Maak een nieuwe notitie om in te vullen.", en: "Make a new note to fill in."
      ).inHelp,
      discussion: Bilingual(
        nl: """
          Schrijft waar de notitie staat.

          Voorbeelden:
            wijk new --gebied west
            wijk new --gebied Lindehof --soort wijkwandeling --datum 2026-03-12 --open
          """,
        en: """
          Writes where the note is.

          Examples:
            wijk new --area west
            wijk new --area Lindehof --kind walk --date 2026-03-12 --open
          """
      ).inHelp,
      aliases: ["nieuw"]
    )
  }

  @Argument(
    help: .both(
      nl: "De map van de gemeente; anders deze map.",
      en: "The municipality's folder; else this folder.",
      value: Bilingual(nl: "map", en: "folder")),
    completion: .directory)
  var path = "."

  @Option(
    name: .both(nl: "gebied", en: "area"),
    help: .both(
      nl: "Het gebied of de buurt.", en: "The area or the neighbourhood.",
      value: Bilingual(nl: "gebied", en: "area")))
  var areaName: String?

  @Option(
    name: .both(nl: "soort", en: "kind"),
    help: .both(
      nl: "De vorm van het gesprek; anders huiskamergesprek.",
      en: "The form of the conversation; else living room.",
      value: Bilingual(nl: "soort", en: "kind")))
  var kind: String?

  @Option(
    name: .both(nl: "datum", en: "date"),
    help: .both(
      nl: "De dag van het gesprek; anders vandaag.",
      en: "The day of the conversation; else today.",
      value: Bilingual(nl: "dag", en: "day")))
  var day: String?

  @Flag(help: .both(nl: "Open de notitie in $EDITOR.", en: "Open the note in $EDITOR."))
  var open = false

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let folder = try MunicipalityFolder(path)
    let spoken = shell.reportLanguage(language.chosen, folder.municipality.language)
    let note = NewNote(
      kind: kind ?? Bilingual(nl: "huiskamergesprek", en: "living room")[spoken],
      date: try day.map(CalendarDate.init(word:)) ?? shell.today,
      place: try place(in: folder.municipality),
      language: spoken)

    let location = note.location(in: folder.notesFolder)
    try Disk.makeFolder(folder.notesFolder)
    try Disk.create(location, with: Array(note.text.utf8))
    try shell.write(location + "\n")
    if open { try shell.edit(location, spoken) }
    return .done
  }

  private func place(in municipality: Municipality) throws -> NewNote.Place {
    guard let areaName else { return NewNote.Place() }
    guard !municipality.areas.isEmpty else { return NewNote.Place(area: areaName) }
    let place = try Gazetteer(municipality).knownPlace(named: areaName)
    return NewNote.Place(area: place.area, neighbourhood: place.neighbourhood)
  }
}
