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
            wijk new --gebied west --uit 'verslag 12 maart.docx'

          Met --uit wordt een .docx, .odt, .rtf, .html, .eml of .txt de tekst van de
          notitie. Voor .docx, .odt en .rtf is pandoc nodig. Wat niet meekomt, wordt
          gezegd.
          """,
        en: """
          Writes where the note is.

          Examples:
            wijk new --area west
            wijk new --area Lindehof --kind walk --date 2026-03-12 --open
            wijk new --area west --from 'report 12 march.docx'

          With --from, a .docx, .odt, .rtf, .html, .eml or .txt becomes the text of the
          note. A .docx, .odt and .rtf need pandoc. What does not come along is said.
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
      value: Bilingual(nl: "gebied", en: "area")),
    completion: CompletionWords.areas)
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

  @Option(
    name: .both(nl: "uit", en: "from"),
    help: .both(
      nl: "Maak de notitie van dit bestand.", en: "Make the note of this file.",
      value: Bilingual(nl: "bestand", en: "file")),
    completion: .file())
  var source: String?

  @Flag(help: .both(nl: "Open de notitie in $EDITOR.", en: "Open the note in $EDITOR."))
  var open = false

  @OptionGroup var language: LanguageOptions

  func run(in shell: Shell) async throws -> ExitStatus {
    let folder = try MunicipalityFolder(path)
    let spoken = shell.reportLanguage(language.chosen, folder.municipality.language)
    let text = try source.map {
      try ImportedText(reading: $0, environment: shell.environment)
    }
    let asked = try day.map(CalendarDate.init(word:))
    var note = NewNote(
      kind: kind ?? Bilingual(nl: "huiskamergesprek", en: "living room")[spoken],
      date: try asked ?? text?.date ?? shell.today,
      place: try place(in: folder.municipality),
      language: spoken)
    if let text, let source {
      note.imported = .init(
        text: text, name: Path.name(of: source), hasDate: asked != nil || text.date != nil,
        hasKind: kind != nil)
    }

    let location = note.location(in: folder.notesFolder)
    try Disk.makeFolder(folder.notesFolder)
    try Disk.create(location, with: Array(note.text.utf8))
    try shell.write(location + "\n")
    if let dropped = text?.dropped, !dropped.isEmpty {
      let things = dropped.map { $0[spoken] }.joined(separator: ", ")
      shell.tell(Bilingual(nl: "niet meegekomen: \(things)", en: "left behind: \(things)")[spoken])
    }
    if open { try shell.edit(location, spoken) }
    return .done
  }

  private func place(in municipality: Municipality) throws -> NewNote.Place {
    guard let areaName else { return NewNote.Place() }
    guard !municipality.areas.isEmpty else { return NewNote.Place(area: areaName) }
    let place = try Gazetteer(municipality).knownPlace(named: areaName)
    return NewNote.Place(
      area: place.area, areaName: municipality.areas.first { $0.id == place.area }?.name,
      neighbourhood: place.neighbourhood)
  }
}
