import Checks
import Diagnostics
import Calendar
import Municipality
import Notes
import Source

/// The fictional municipality of the tests.
extension Municipality {
  static var elzenveld: Municipality {
    Municipality(
      name: "Elzenveld",
      areas: [
        Area(
          id: "west", name: "Elzenveld-West",
          neighbourhoods: [Neighbourhood(name: "Lindehof", code: "BU99990102")]),
        Area(id: "ganzeveen", name: "Ganzeveen"),
      ],
      organisations: [
        Organisation(id: "de-elzen", name: "De Elzen", kind: .housing, aliases: ["corporatie"]),
        Organisation(id: "welzijn", name: "Welzijn Elzenveld", kind: .welfare),
        Organisation(id: "dorpsbelang", name: "Dorpsbelang Ganzeveen", kind: .residents),
      ]
    )
  }
}

/// What `wijk check` finds in notes as of 1 July 2026, by note and place.
///
/// The notes are called `1.md`, `2.md` and so on.
func findings(in notes: [String], _ municipality: Municipality = .elzenveld) throws
  -> [PlacedFinding]
{
  let gazetteer = Gazetteer(municipality)
  let day = CalendarDate(iso: "2026-07-01") ?? CalendarDate(dayNumber: 0)
  let check = NoteCheck(gazetteer, on: day, try RuleSelection())
  var town = TownCheck(gazetteer, on: day, try RuleSelection())
  let files = notes.enumerated().map { SourceFile(path: "\($0 + 1).md", text: $1) }

  var checked = files.map { file in
    let reading = NoteReader(gazetteer).read(file)
    if let conversation = reading.conversation { town.add(conversation) }
    return check.check(file, reading, path: file.path)
  }
  let together = town.finish().findings
  for index in files.indices {
    let here = together.filter { $0.note == files[index].path }
    check.add(here, to: &checked[index], in: files[index])
  }
  return checked.flatMap(\.findings)
}

/// What `wijk check` finds in `wijk.yml`.
func findings(inSettings text: String) throws -> [PlacedFinding] {
  let file = SourceFile(path: "wijk.yml", text: text)
  let reading = MunicipalityReader.read(file)
  let check = NoteCheck(
    Gazetteer(reading.municipality), on: CalendarDate(dayNumber: 0), try RuleSelection())
  let found = reading.diagnostics + UnknownCheckRule.diagnostics(reading)
  return check.checked(file, found, path: file.path).findings
}

extension RulePage.Example {
  /// The notes of the example; empty when it is no note.
  var notes: [String] {
    switch self {
    case .note(let text): [text]
    case .notes(let texts): texts
    case .settings, .words: []
    }
  }

  /// The files of the example; empty when it is told in words.
  var texts: [String] {
    if case .settings(let text) = self { return [text] }
    return notes
  }

  /// What is found in its files, or in others in their place.
  func findings(_ texts: [String]) throws -> [PlacedFinding] {
    if case .settings = self { return try ChecksTests.findings(inSettings: texts[0]) }
    return try ChecksTests.findings(in: texts)
  }
}
