import Diagnostics
import Publication
import TestSupport
import Testing

@testable import Reports

@Suite("A poster")
struct PosterTests {
  private func poster(_ notes: [String] = Square.notes) -> Poster? {
    let composer = ReportComposer(Square.published(notes), version: nil)
    return composer.edition.areas.first.map {
      Poster(AreaDigest(of: $0, composer), composer.phrases)
    }
  }

  @Test("is this page, which was looked at on a screen and on paper")
  func golden() throws {
    let files = try Square.exported([.poster]).files
    let page = try #require(files.first { $0.path == "bewoners/posters/west.html" }).text
    let head = page.split(separator: "<style>").first ?? ""
    let rest = page.split(separator: "</style>").last ?? ""
    try expectGolden("\(head)<style>…</style>\(rest)", "poster.html")
  }

  @Test("leaves out what does not fit on a sheet, whatever there is")
  func fits() throws {
    let activities = (0..<20).map {
      "- Kaartavond \($0) met heel veel lange woorden die niemand op één regel krijgt, elke vrijdag 19.30 uur, dorpshuis (openbaar)"
    }
    let done = (0..<20).map {
      "- [x] Iets heel groots nummer \($0) afmaken in de buurt voor iedereen die er woont @gemeente"
    }
    let note =
      "---\ngebied: west\ndatum: 2026-04-18\n---\n## Activiteiten\n"
      + activities.joined(separator: "\n") + "\n## Afspraken\n" + done.joined(separator: "\n")
    let poster = try #require(self.poster([note]))

    let lines = poster.parts.reduce(0) { sum, part in
      sum + part.items.reduce(2) { $0 + $1.lines }
    }
    #expect(lines <= 19)
    #expect(poster.parts.map(\.kind) == [.agenda, .progress])
    #expect(poster.parts.allSatisfy { !$0.items.isEmpty })
  }

  @Test("is not made when there is nothing to show, and a sentence says so")
  func empty() throws {
    let outcome = try Square.exported([.poster], notes: ["gebied: west\ndatum: 12 maart 2026\n"])

    #expect(!outcome.files.contains { $0.format == .poster })
    #expect(outcome.remarks == [.noPoster("Elzenveld-West"), .noPoster("Elzenveld-Noord")])
  }

  @Test("can be made of a municipality's own template")
  func template() throws {
    let own = try Exporter(
      [.poster], overrides: ["poster.html.mustache": "<h1>{{{name}}}</h1>\n"])
    let file = own.export(Square.published()).files.first { $0.format == .poster }

    #expect(file?.text == "<h1>Elzenveld-West</h1>\n")
    #expect(throws: TemplateError.self) {
      try Exporter([.poster], overrides: ["poster.html.mustache": "{{{nmae}}}"])
    }
  }
}
