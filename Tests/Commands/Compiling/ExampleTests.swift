import Foundation
import TestSupport
import Testing

@Suite("The reports of examples/elzenveld")
struct ExampleTests {
  private static func compiled(_ arguments: String...) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = try Transcript(
      ["compile", Example.path, "-o", folder.path("uit"), "--editie", "alle"] + arguments)
    #expect(run.status <= 1, "\(run.messages)")
    return folder
  }

  private func pages(_ folder: TemporaryFolder) throws -> [String] {
    let pages = try folder.files(below: "uit").filter { $0.hasSuffix(".html") }
    try #require(pages.count >= 16)
    return pages
  }

  @Test("are whole pages that any browser and reading aid understands")
  func structure() throws {
    let folder = try Self.compiled()
    for path in try pages(folder) {
      let html = try folder.text("uit/\(path)")
      let page = Page(html)

      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"nl\">"))
      #expect(page.faults.isEmpty, "\(path): \(page.faults.prefix(3))")
      #expect(Set(page.ids).count == page.ids.count, "\(path): an id twice")
      for name in ["h1", "main", "header", "footer", "title"] {
        // Charts have titles too, within their pictures.
        #expect(page.all(name).count { !$0.parents.contains("svg") } == 1, "\(path): \(name)")
      }
      #expect(page.all("script").isEmpty && page.all("img").isEmpty && page.all("link").isEmpty)
      #expect(
        page.all("meta").contains { $0.attributes["http-equiv"] == "Content-Security-Policy" })
      #expect(page.elements.allSatisfy { $0.attributes.keys.allSatisfy { !$0.hasPrefix("on") } })

      var level = 0
      for heading in page.elements.compactMap({ Int($0.name.drop { $0 == "h" }) }) {
        #expect(heading <= level + 1, "\(path): h\(heading) after h\(level)")
        level = heading
      }
      for cell in page.all("th") { #expect(cell.attributes["scope"] != nil) }
      #expect(page.all("table").count == page.all("caption").count)
      for chart in page.all("svg") where chart.attributes["role"] == "img" {
        let names = try #require(chart.attributes["aria-labelledby"]).split(separator: " ")
        #expect(names.allSatisfy { page.ids.contains(String($0)) })
      }
    }
  }

  @Test("have links that lead somewhere")
  func links() throws {
    let folder = try Self.compiled()
    for path in try pages(folder) {
      let page = Page(try folder.text("uit/\(path)"))
      let edition = path.prefix { $0 != "/" }
      for address in page.all("a").compactMap({ $0.attributes["href"] }) {
        if address.hasPrefix("#") {
          #expect(page.ids.contains(String(address.dropFirst())), "\(path): \(address)")
        } else if !address.contains(":") {
          #expect(folder.exists("uit/\(edition)/\(address)"), "\(path): \(address)")
        }
      }
      for use in page.all("use").compactMap({ $0.attributes["href"] }) {
        #expect(page.ids.contains(String(use.dropFirst())), "\(path): \(use)")
      }
    }
  }

  @Test("tell residents nothing that was told in confidence, or kept out of the report")
  func secrets() throws {
    let folder = try Self.compiled()
    let secrets = try Example.secretLines()
    try #require(secrets.count >= 5)
    for path in try folder.files(below: "uit/bewoners") {
      let text = try folder.text("uit/bewoners/\(path)")
      for line in secrets { #expect(!text.contains(line), "\(path): \(line)") }
      #expect(!text.contains(".md:") && !text.contains("INTERN"))
    }
  }

  @Test("come in English as well, each page of them")
  func english() throws {
    let folder = try Self.compiled("--taal", "en")
    let pages = try folder.files(below: "uit").filter { $0.hasPrefix("residents/") }
    #expect(pages.count >= 16)
    for path in pages where path.hasSuffix(".html") {
      #expect(try folder.text("uit/\(path)").hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    }
  }

  @Test("have something to tell about every area")
  func areas() throws {
    let folder = try Self.compiled()
    for path in try folder.files(below: "uit/bewoners")
    where path.hasSuffix(".md") && path != "index.md" {
      let text = try folder.text("uit/bewoners/\(path)")
      for chapter in ["Wat gaat goed", "Dit is gelukt", "Wat er speelt", "Afspraken"] {
        #expect(text.contains("\n## \(chapter)\n"), "\(path): \(chapter)")
      }
      #expect(!text.contains("\n\n\n"))
    }
  }
}
