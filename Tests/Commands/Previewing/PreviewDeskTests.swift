import ArgumentParser
import Diagnostics
import Preview
import Publication
import TestSupport
import Testing

@testable import Commands

@Suite("What a preview shows")
struct PreviewDeskTests {
  private func desk(_ folder: TemporaryFolder) throws -> PreviewDesk {
    var scope = try ScopeOptions.parse([])
    scope.day = try DayOptions.parse(["--peildatum", "2026-07-01"])
    let wish = PreviewDesk.Wish(
      target: folder.path, edition: .residents, terms: Release.Terms(),
      editor: try EditorLink(nil), language: .dutch, scope: scope)
    return try PreviewDesk(wish, in: .forTests)
  }

  private func page(
    _ desk: PreviewDesk, _ path: String, _ query: [String: String] = [:]
  ) async throws -> String? {
    await desk.answer(path, query).map { String(decoding: $0.bytes, as: UTF8.self) }
  }

  @Test("is what compile would write, in every edition and period, and writes nothing")
  func sameAsCompile() async throws {
    let town = try TestSupport.Example.copy()
    let desk = try desk(town)
    try await desk.compile(in: .forTests)
    let files = try town.files()
    for (period, options) in [("alles", []), ("2026-Q1", ["--periode", "2026-Q1"])] {
      for edition in Edition.allCases {
        let state = try JSONValue(
          try #require(
            try await page(desk, "state", ["edition": edition.rawValue, "period": period])))
        #expect(state["period"] == .text(period))
        let shown = try #require(
          try await page(desk, "page/\(edition.rawValue)/\(period)/elzenveld-west.html"))
        // A fresh copy, since what is compiled is remembered as published.
        let other = try TestSupport.Example.copy()
        _ = try Transcript(
          ["compile", "--editie", edition.rawValue, "--peildatum", "2026-07-01"] + options,
          in: other.path)
        let folder = edition.folder.nl
        #expect(try shown == other.text("rapporten/\(folder)/elzenveld-west.html"))
        #expect(!shown.contains("<script"))
      }
    }
    #expect(try town.files() == files)
  }

  @Test("links the agendas and feeds that stand beside the reports, and shows them")
  func exports() async throws {
    let town = try TestSupport.Example.copy()
    let exported = try Transcript(["export", "--peildatum", "2026-07-01"], in: town.path)
    #expect(exported.status == 0, "\(exported.messages)")
    let desk = try desk(town)
    try await desk.compile(in: .forTests)

    let shown = try #require(try await page(desk, "page/residents/alles/elzenveld-west.html"))
    _ = try Transcript(["compile", "--peildatum", "2026-07-01"], in: town.path)
    #expect(try shown == town.text("rapporten/bewoners/elzenveld-west.html"))
    for file in ["agenda/elzenveld-west.ics", "feeds/elzenveld-west.atom"] {
      #expect(shown.contains("href=\"\(file)\""), "\(file)")
      let served = try await page(desk, "page/residents/alles/\(file)")
      #expect(try served == town.text("rapporten/bewoners/\(file)"))
    }
    for path in ["agenda/../index.html", "../../wijk.yml", "agenda/weg.ics", ".wijk-manifest"] {
      #expect(try await page(desk, "page/residents/alles/x/../\(path)") == nil, "\(path)")
      #expect(try await page(desk, "page/internal/alles/\(path)") == nil, "\(path)")
    }
  }

  @Test("shows after any change what a preview that begins then shows", arguments: seeds(2))
  func anyChange(seed: UInt64) async throws {
    let town = try TestSupport.Example.copy()
    let desk = try desk(town)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<3 {
      try await desk.compile(in: .forTests)
      let fresh = try self.desk(town)
      try await fresh.compile(in: .forTests)
      for edition in Edition.allCases {
        for name in ["index", "elzenveld-west", "noord", "hoogwolde"] {
          let path = "page/\(edition.rawValue)/alles/\(name).html"
          #expect(try await page(desk, path) == page(fresh, path), "\(path)")
        }
      }
      let (one, other) = (try await page(desk, "state"), try await page(fresh, "state"))
      #expect(try JSONValue(#require(one))["lists"] == JSONValue(#require(other))["lists"])
      try BusyMorning.change([town], &random)
    }
  }

  @Test("follows the notes, and shows what was there when a round fails")
  func rounds() async throws {
    let town = try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\n", "gesprekken/west.md": Notes.west,
    ])
    let desk = try desk(town)
    try await desk.compile(in: .forTests)
    let path = "page/internal/alles/elzenveld-west.html"
    #expect(try #require(try await page(desk, path)).contains("jungle"))

    try town.write(Notes.west.replacing("jungle", with: "moeras"), to: "gesprekken/west.md")
    try await desk.compile(in: .forTests)
    #expect(try #require(try await page(desk, path)).contains("moeras"))

    try town.remove("wijk.yml")
    await #expect(throws: (any Error).self) { try await desk.compile(in: .forTests) }
    #expect(try #require(try await page(desk, path)).contains("moeras"))
    let state = try JSONValue(try #require(try await page(desk, "state")))
    guard case .text(let error) = state["error"] else {
      Issue.record("the failure is not told")
      return
    }
    #expect(error.contains("wijk.yml"))
  }

  @Test("tells each place from the folder of the notes on, or from that of the municipality")
  func places() async throws {
    let town = try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\ngebieden: { oost: { naam: Oost } }\nkleur: rood\n",
      "gesprekken/west.md": Notes.west,
    ])
    let desk = try desk(town)
    try await desk.compile(in: .forTests)

    let state = try #require(try await page(desk, "state"))
    #expect(state.contains("\"place\":\"wijk.yml:3\""), "\(state)")
    #expect(state.contains("\"place\":\"west.md:"), "\(state)")
  }

  @Test(
    "serves nothing but the pages of an edition",
    arguments: [
      "", "page", "page/residents", "page/residents/alles/", "page/residents/alles/nergens.html",
      "page/residents/alles/../wijk.yml", "page/residents/alles/west.md",
      "page/residents/1900/index.html",
      "page/iedereen/alles/index.html", "page/residents/alles/x/index.html", "wijk.yml",
      "/etc/passwd", ".wijk-published",
    ])
  func nothingElse(path: String) async throws {
    let town = try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\n", "gesprekken/west.md": Notes.west,
    ])
    let desk = try desk(town)
    try await desk.compile(in: .forTests)

    #expect(try await page(desk, path) == nil)
  }

  @Test("says beside it what was not understood and what stays inside, each with its line")
  func lists() async throws {
    let town = try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\n",
      "gesprekken/west.md": Notes.west + "\n- Bel Truus Verhoeven op 06-10203040 over de lamp.\n",
    ])
    let desk = try desk(town)
    try await desk.compile(in: .forTests)
    let told = try #require(await desk.told())
    let state = try JSONValue(try #require(try await page(desk, "state")))
    let held = try #require(state["lists"]?[1])

    #expect(told.held == 1)
    #expect(held["count"] == .number(1))
    let link = try #require(held["items"]?[0]?["link"])
    #expect(link == .text("vscode://file\(town.path)/gesprekken/west.md:21"))
    #expect(!"\(held)".contains("Verhoeven"))
  }

  @Test("offers years and quarters with conversations")
  func periods() async throws {
    let town = try TemporaryFolder(["west.md": Notes.west, "noord.md": Notes.noord])
    let desk = try desk(town)
    try await desk.compile(in: .forTests)
    let state = try JSONValue(try #require(try await page(desk, "state")))
    guard case .list(let periods) = state["periods"] else {
      Issue.record("no periods")
      return
    }

    #expect(
      periods.map { $0["id"] } == [
        .text("alles"), .text("2026"), .text("2026-Q2"), .text("2026-Q1"),
      ])
  }
}
