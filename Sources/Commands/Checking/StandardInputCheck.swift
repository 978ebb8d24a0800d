internal import Calendar
internal import Checks
internal import Diagnostics
internal import Files
internal import LanguageServer
internal import Notes
internal import Source

/// A check of a text on standard input, as an editor without a language server runs it.
struct StandardInputCheck {
  /// The file that the text would be; `nil` for a note by itself.
  let name: String?
  let selected: [String]
  let ignored: [String]
  let day: CalendarDate

  /// Checks the text in the place of its file, among all other notes of the municipality.
  ///
  /// - Throws: ``UsageError`` when the file would be none that is checked.
  func run() async throws -> CheckRun.Outcome {
    let files =
      try name.map { path throws(FileError) in try EditorFiles(around: path) }
      ?? EditorFiles(standardInputIn: ".")
    let place = name ?? MunicipalityFolder.standardInput
    guard files.role(of: place) != nil else { throw UsageError.noNote(place) }
    let bytes = try OpenFile.standardInput.readAll(upTo: NoteReader.sizeLimit + 1)
    let selection = try RuleSelection(
      selecting: selected, ignoring: ignored, in: files.folder)
    var desk = EditorDesk(files, on: day, selection)
    _ = await desk.refresh()
    desk.lay([place: bytes])
    var outcome = CheckRun.Outcome()
    outcome.findings = await desk.checkup().findings[place] ?? []
    if let note = desk.outcome(of: place) {
      outcome.tally.add(note, in: files.base)
    } else {
      outcome.otherFiles = Set(outcome.findings.map(\.path))
    }
    return outcome
  }
}

extension UsageError {
  /// A name that is not that of a note, a text or `wijk.yml`.
  fileprivate static func noNote(_ path: String) -> UsageError {
    UsageError(
      nl: "'\(path)' is geen naam van een notitie, een tekst in opgaven of wijk.yml",
      en: "'\(path)' is not the name of a note, a text in opgaven or wijk.yml",
      help: Bilingual(
        nl: "noem een naam op .md in de map met notities",
        en: "name one that ends in .md, among the notes"))
  }

  /// What comes on standard input is in no file that can be mended.
  static let noMendingOfInput = UsageError(
    nl: "een tekst op de standaardinvoer wordt nagekeken en niet hersteld",
    en: "a text on standard input is checked and not mended",
    help: Bilingual(
      nl: "wijs het bestand aan om het te herstellen", en: "point to the file to mend it"))

  static let nameWithoutInput = UsageError(
    nl: "--stdin-filename hoort bij 'wijk check -'",
    en: "--stdin-filename belongs to 'wijk check -'")
}
