import Diagnostics
import Publication
import TestMunicipality
import TestSupport
import Testing

@testable import Reports

@Suite("Agendas and feeds beside the pages")
struct FollowedFilesTests {
  private static let note = """
    ---
    soort: wijkwandeling
    gebied: west
    datum: 2026-05-12
    aanwezig: { bewoners: 12 }
    ---
    ## Vragen
    - Wanneer komt er een bankje?
    ## Activiteiten
    - Kaartavond, 4 september 2026 19.30 uur, wijkgebouw West (openbaar)
    """

  private func pages(
    _ forms: [PageForm] = [.html, .markdown], beside exports: Set<String>
  ) throws -> [String: String] {
    let files = try ReportRenderer(overrides: [:]).files(
      for: SmallMunicipality([Self.note]).traced(), as: forms, beside: exports)
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  /// What `export` makes of the same edition.
  private func exports(_ formats: ExportFormat...) throws -> Set<String> {
    let made = try Exporter(formats).export(SmallMunicipality([Self.note]).traced())
    return Set(made.files.map(\.path))
  }

  @Test("are linked in the head and in the foot of the pages that they are about")
  func linked() throws {
    let pages = try pages(beside: exports(.agenda, .atom, .jsonFeed))

    for (page, name, whole) in [("west", "west", "west"), ("index", "agenda", "alles")] {
      let html = try #require(pages["bewoners/\(page).html"])
      for (type, path) in [
        ("text/calendar", "agenda/\(name).ics"), ("application/atom+xml", "feeds/\(whole).atom"),
        ("application/feed+json", "feeds/\(whole).json"),
      ] {
        #expect(html.contains("<link rel=\"alternate\" type=\"\(type)\" title=\""))
        #expect(html.contains(" href=\"\(path)\">"))
      }
      #expect(
        html.contains("<a href=\"feeds/\(whole).atom\" type=\"application/atom+xml\">Vragen en "))
      #expect(!html.contains("<a href=\"feeds/\(whole).json\""))
      let markdown = try #require(pages["bewoners/\(page).md"])
      #expect(markdown.contains("](agenda/\(name).ics)\n"))
      #expect(markdown.contains("](feeds/\(whole).atom)\n"))
    }
  }

  @Test("are not linked where they do not stand, nor in a document that is sent away")
  func absent() throws {
    let atom = try pages(beside: exports(.atom))
    #expect(atom["bewoners/west.html"]?.contains("text/calendar") == false)
    #expect(atom["bewoners/west.html"]?.contains("feeds/west.atom") == true)
    let forms = [
      PageForm(.html, ending: "pdf"), PageForm(.markdown, ending: "docx", hasPictures: true),
    ]
    for text in try pages(forms, beside: exports(.agenda, .atom)).values {
      #expect(!text.contains("west.ics"))
      #expect(!text.contains("west.atom"))
    }
    #expect(try pages(beside: []).values.allSatisfy { !$0.contains("rel=\"alternate\"") })
  }
}
