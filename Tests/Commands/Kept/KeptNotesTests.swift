import ArgumentParser
import Calendar
import Checks
import Diagnostics
import Files
import Municipality
import Notes
import Opgave
import Source
import TestSupport
import Testing

@testable import Commands

@Suite("What is kept of notes between runs")
struct KeptNotesTests {
  @Test("gives the reports of a run that keeps nothing, after any change", arguments: seeds(2))
  func sameReports(seed: UInt64) async throws {
    let (kept, anew) = (try TestSupport.Example.copy(), try TestSupport.Example.copy())
    var store = NoteStore<ReadNote>()
    var areas: KeptAreas? = KeptAreas()
    var random = SeededGenerator(seed: seed)

    for _ in 0..<4 {
      let one = try await compile(kept, keeping: store, areas)
      let other = try await compile(anew)
      try expectSameReports(kept, anew)
      #expect(one.report.found == other.report.found)
      #expect(one.report.findings.map(\.code) == other.report.findings.map(\.code))
      #expect(one.report.unplaced.map(\.note) == other.report.unplaced.map(\.note))
      store = try #require(one.compiled.intake.store)
      areas = one.compiled.areas
      try BusyMorning.change([kept, anew], &random)
    }
  }

  @Test("gives the findings of a check that keeps nothing, after any change", arguments: seeds(2))
  func sameFindings(seed: UInt64) async throws {
    let town = try TestSupport.Example.copy()
    var store = NoteStore<CheckedNoteFile>()
    var random = SeededGenerator(seed: seed)

    for _ in 0..<4 {
      let (one, other) = (try await check(town, keeping: store), try await check(town))
      #expect(one.findings.map(\.fingerprint) == other.findings.map(\.fingerprint))
      #expect(one.findings.map(\.message) == other.findings.map(\.message))
      store = try #require(one.store)
      try BusyMorning.change([town], &random)
    }
  }

  @Test("reads only what changed, and forgets what is gone")
  func readsLittle() async throws {
    let town = try TemporaryFolder([
      "gesprekken/west.md": Notes.west, "gesprekken/noord.md": Notes.noord,
    ])
    let first = try store(of: try await compile(town, keeping: NoteStore()))
    #expect(first.count == 2)

    try town.write(Notes.west + "\n- [ ] Lamp maken @gemeente\n", to: "gesprekken/west.md")
    #expect(try isNew(town, "west.md", in: first))
    #expect(try !isNew(town, "noord.md", in: first))

    try town.remove("gesprekken/noord.md")
    #expect(try store(of: try await compile(town, keeping: first)).count == 1)
  }

  @Test("sees another text of the same size, saved in the same moment")
  func sameSize() async throws {
    let town = try TemporaryFolder(["gesprekken/west.md": Notes.west])
    let first = try store(of: try await compile(town, keeping: NoteStore()))

    try town.write(Notes.west.replacing("jungle", with: "moeras"), to: "gesprekken/west.md")
    #expect(try isNew(town, "west.md", in: first))
    try town.write(Notes.west, to: "gesprekken/west.md")
    #expect(try !isNew(town, "west.md", in: first))
  }

  @Test("takes the text of an editor for the note, and the disk's again when that is closed")
  func unsaved() throws {
    let town = try TemporaryFolder(["west.md": "een"])
    let note = NoteFile(location: town.path("west.md"), path: "west.md")
    var store = NoteStore<Length>().on(0)

    for (text, length, isNew) in [
      (nil, 3, true), (nil, 3, false), ("vier", 4, true), ("vier", 4, false), (nil, 3, true),
    ] {
      let entry = store.entry(of: note, unsaved: text.map { Array($0.utf8) }, Length.init)
      #expect(entry.reading.bytes == length)
      #expect(entry.isNew == isNew)
      store.keep(entry, of: note)
    }
  }

  @Test("forgets everything when the settings are others")
  func otherBasis() throws {
    let town = try TemporaryFolder(["west.md": "een"])
    let note = NoteFile(location: town.path("west.md"), path: "west.md")
    var store = NoteStore<Length>().on(0)
    store.keep(store.entry(of: note, Length.init), of: note)

    #expect(!store.on(0).entry(of: note, Length.init).isNew)
    #expect(store.on(1).entry(of: note, Length.init).isNew)
  }

  @Test("asks again for a note that could not be read")
  func unreadable() throws {
    let town = try TemporaryFolder()
    let note = NoteFile(location: town.path("west.md"), path: "west.md")
    var store = NoteStore<Length>().on(0)
    let missing = store.entry(of: note, Length.init)
    store.keep(missing, of: note)

    #expect(missing.reading.bytes == nil)
    #expect(store.count == 0)
    try town.write("een", to: "west.md")
    #expect(store.entry(of: note, Length.init).reading.bytes == 3)
  }
}

/// The simplest thing to make of a note.
private struct Length: KeptReading {
  typealias Basis = Int

  let bytes: Int?

  init(_ text: NoteStore<Length>.Text) { bytes = try? text().bytes.count }
}

extension KeptNotesTests {
  private func compile(
    _ folder: TemporaryFolder, keeping store: NoteStore<ReadNote>? = nil,
    _ areas: KeptAreas? = nil
  ) async throws -> CompileRun.Outcome {
    let run = CompileRun(
      options: try CompileOptions.parse(["--editie", "alle", "--peildatum", "2026-07-01"]),
      language: .dutch, tellsAll: true, isQuiet: true)
    return try await run.run(
      try MunicipalityFolder(folder.path), keeping: store, nil, areas, in: .forTests)
  }

  private func check(
    _ folder: TemporaryFolder, keeping store: NoteStore<CheckedNoteFile>? = nil
  ) async throws -> Checker.Outcome {
    let municipality = try MunicipalityFolder(folder.path)
    let checker = Checker(
      folder: municipality, targets: try CheckTargets([folder.path]),
      selection: try RuleSelection(
        selecting: [], ignoring: [], settings: municipality.reading.checks),
      day: CalendarDate(iso: "2026-07-01") ?? CalendarDate(dayNumber: 0), store: store)
    return try await checker.run(over: FileOverlay(), in: .forTests, .dutch)
  }

  private func store(of outcome: CompileRun.Outcome) throws -> NoteStore<ReadNote> {
    try #require(outcome.compiled.intake.store)
  }

  private func isNew(
    _ folder: TemporaryFolder, _ name: String, in store: NoteStore<ReadNote>
  ) throws -> Bool {
    let note = NoteFile(location: folder.path("gesprekken/\(name)"), path: name)
    let municipality = Municipality()
    return store.entry(of: note) { text in
      ReadNote(
        of: name, reader: NoteReader(Gazetteer(municipality)),
        privacy: PrivacyCheck(municipality), minimumSeverity: .error, text)
    }.isNew
  }

  private func expectSameReports(_ one: TemporaryFolder, _ other: TemporaryFolder) throws {
    let files = try one.files(below: "rapporten")
    #expect(!files.isEmpty)
    #expect(try files == other.files(below: "rapporten"))
    for file in files {
      #expect(try one.text("rapporten/\(file)") == other.text("rapporten/\(file)"), "\(file)")
    }
  }
}
