import Calendar
import Checks
import Diagnostics
import Files
import Municipality
import Notes
import Opgave
import Source
import TestSupport

@testable import LanguageServer

/// The notes of a made-up municipality, without a disk.
struct TestDesk: NoteDesk {
  let home = "/dorp"
  let day = CalendarDate(iso: "2026-07-01") ?? CalendarDate(dayNumber: 0)
  let gazetteer = Gazetteer(
    Municipality(
      areas: [
        Area(
          id: "west", name: "Elzenveld-West", aliases: ["wijk west"],
          neighbourhoods: [Neighbourhood(name: "Lindehof"), Neighbourhood(name: "Wissel")]),
        Area(id: "oost", name: "Elzenveld-Oost", neighbourhoods: [Neighbourhood(name: "Bongerd")]),
      ],
      organisations: [
        Organisation(id: "de-elzen", name: "De Elzen", kind: .housing, aliases: ["woningstichting"])
      ]))
  /// The notes by their names.
  var stored: [String: String]
  private var laid: [String: [UInt8]] = [:]

  init(_ stored: [String: String] = [:]) { self.stored = stored }

  var texts: [DeskText] { [] }

  var notes: [DeskNote] {
    let locations = Set(stored.keys.map { "/dorp/\($0)" }).union(laid.keys).sorted()
    return locations.compactMap { location in
      read(location)?.reading.conversation.map { DeskNote(location: location, conversation: $0) }
    }
  }

  func role(of location: String) -> DeskRole? {
    Path.relative(location, to: home).flatMap { $0.hasSuffix(".md") ? .note($0) : nil }
  }

  func location(of path: String) -> String? { "/dorp/\(path)" }

  func file(at location: String, holding text: [UInt8]?) -> SourceFile? {
    guard let path = Path.relative(location, to: home) else { return nil }
    let bytes = text ?? stored[path].map { Array($0.utf8) }
    return bytes.flatMap { try? NoteFile.text($0, at: path, limit: NoteReader.sizeLimit) }
  }

  private func read(_ location: String) -> (file: SourceFile, reading: NoteReading)? {
    file(at: location, holding: laid[location]).map { ($0, NoteReader(gazetteer).read($0)) }
  }

  mutating func lay(_ texts: [String: [UInt8]]) { laid = texts }

  mutating func refresh() async -> Bool { false }

  mutating func glance() -> Checkup? { nil }

  mutating func checkup() async -> Checkup {
    let selection = RuleSelection(settings: [])
    let check = NoteCheck(gazetteer, on: day, selection)
    var town = TownCheck(gazetteer, on: day, selection)
    for note in notes { town.add(note.conversation) }
    let survey = town.finish()
    var checkup = Checkup(agreements: survey.agreements)
    for location in laid.keys {
      guard let (file, reading) = read(location) else { continue }
      var checked = check.check(file, reading, path: file.path)
      check.add(survey.findings.filter { $0.note == file.path }, to: &checked, in: file)
      checkup.findings[location] = checked.findings
    }
    return checkup
  }
}

/// A note that is open, with the place of `‸` in it.
struct OpenNote {
  let view: NoteView
  let checkup: Checkup
  let place: LSP.Position
  /// The texts in hand.
  let open: [String: OpenDocument]

  /// Opens a note beside others.
  ///
  /// - Parameters:
  ///   - marked: The text, with `‸` where somebody is.
  ///   - others: Other notes by their names.
  ///   - language: The language of the person.
  init(
    _ marked: String, beside others: [String: String] = [:], in language: Language = .dutch
  ) async {
    let text = marked.replacing("‸", with: "")
    let before = marked.prefix { $0 != "‸" }
    var desk = TestDesk(others)
    let item = LSP.TextDocumentItem(uri: "file:///dorp/hier.md", version: 1, text: text)
    let document = OpenDocument(
      document: TextDocument(item, .utf16), location: "/dorp/hier.md", desk: "/dorp")
    desk.lay(["/dorp/hier.md": Array(text.utf8)])
    checkup = await desk.checkup()
    view = NoteView(document, .note("hier.md"), desk, language)
    place = view.text.position(of: before.utf8.count)
    open = ["/dorp/hier.md": document]
  }

  /// The text after an edit of this note.
  func text(after edits: [LSP.TextEdit]) -> String {
    var text = view.text
    for edit in edits.sorted(by: { $1.range.start < $0.range.start }) {
      text.apply(.init(range: edit.range, text: edit.newText))
    }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// A note of Elzenveld-West with some lines below its head.
  static func note(_ body: String) -> String {
    "---\nsoort: huiskamergesprek\ngebied: west\ndatum: 2026-06-12\n---\n" + body
  }
}
