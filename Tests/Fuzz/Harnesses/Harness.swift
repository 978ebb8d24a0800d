import Calendar
import Municipality
import Notes
import Source

/// What a fuzzer gives its bytes to.
///
/// Each throws nothing and ends for every input, and stops the process where something comes out
/// that must never be.
enum Harness: String, CaseIterable {
  case note, settings, pages, mending, comments

  /// The one that was asked for.
  static let chosen = CommandLine.arguments.dropFirst().first.flatMap(Harness.init)

  static let names = allCases.map(\.rawValue).joined(separator: "|")

  /// The size past which a text is another matter: the reader refuses it.
  static let sizeLimit = NoteReader.sizeLimit

  /// The day on which everything is judged.
  static let day = CalendarDate(iso: "2026-07-01") ?? CalendarDate(dayNumber: 0)

  static let municipality = Municipality(
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
    ])

  static let gazetteer = Gazetteer(municipality)

  /// Does with some bytes what users do with theirs.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .note: Self.readNote(bytes)
    case .settings: Self.readSettings(bytes)
    case .pages: Self.makePages(bytes)
    case .mending: Self.mendTwice(bytes)
    case .comments: Self.readComments(bytes)
    }
  }
}
