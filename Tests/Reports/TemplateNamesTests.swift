import Diagnostics
import Publication
import Templates
import TestMunicipality
import TestSupport
import Testing

@testable import Reports

@Suite("Templates of a municipality")
struct TemplateNamesTests {
  /// A template, and what is wrong with it.
  struct Slip: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let reason: TemplateError.Reason

    var testDescription: String { "\(name): \(text.prefix(40))" }
  }

  private static let slips = [
    Slip(
      name: "area.md", text: "# {{{titel}}}",
      reason: .unknownName("titel", line: 1, nearest: "title")),
    Slip(
      name: "index.md", text: "\n{{! a remark\nof two lines }}\n{{ sendr }}",
      reason: .unknownName("sendr", line: 4, nearest: "sender")),
    Slip(
      name: "area.html", text: "{{#facts}}\n{{& valeu}}{{/facts}}",
      reason: .unknownName("valeu", line: 2, nearest: "value")),
    Slip(
      name: "area.md", text: "{{#tiles}}{{number}}{{/tiles}}\n{{number}}",
      reason: .unknownName("number", line: 2, nearest: nil)),
    Slip(
      name: "area.md", text: "{{#chapter}}{{/chapter}}",
      reason: .unknownName("chapter", line: 1, nearest: "chapters")),
    Slip(
      name: "area.md", text: "{{^intern}}{{/intern}}",
      reason: .unknownName("intern", line: 1, nearest: "internal")),
    Slip(
      name: "index.md", text: "{{{tiles}}}",
      reason: .unknownName("tiles", line: 1, nearest: "title")),
    Slip(
      name: "footer.html", text: "{{{sendr}}}",
      reason: .unknownName("sendr", line: 1, nearest: "sender")),
    Slip(
      name: "area.html", text: "\n{{> foter.html}}",
      reason: .unknownPartial("foter.html", line: 2, nearest: "footer.html")),
    Slip(
      name: "footer.html", text: "{{> footer.html}}",
      reason: .endlessPartial("footer.html", line: 1)),
    Slip(
      name: "area.html", text: "\n{{<area.html}}{{/area.html}}",
      reason: .endlessPartial("area.html", line: 2)),
    Slip(
      name: "area.md", text: "{{#facts}}\n{{#facts}}{{name}}{{/facts}}{{/facts}}",
      reason: .repeatedSection("facts", line: 2)),
    Slip(
      name: "area.md", text: String(repeating: "{{#facts}}\n", count: 20_000),
      reason: .tooDeep(line: 20_000)),
    Slip(
      name: "index.md", text: String(repeating: "{{<head.html}}{{$a}}", count: 20_000),
      reason: .tooDeep(line: 1)),
  ]

  @Test("that are built in use no name that their page does not offer")
  func builtIn() throws { try PageTemplates.checkNames(in: Templates.all) }

  @Test("are refused for a name that is not there", arguments: slips)
  func refuses(slip: Slip) {
    let name = slip.name + ".mustache"
    #expect(throws: TemplateError(name: name, reason: slip.reason)) {
      try ReportRenderer(overrides: [name: slip.text])
    }
  }

  /// The names that pages offer, over all editions and forms.
  private struct Offer {
    var names: [PageTemplates.Page: Set<String>] = [:]
    var sections: [String: Set<String>] = [:]

    mutating func add(_ page: PageTemplates.Page, _ values: [String: Any]) {
      names[page, default: []].formUnion(values.keys)
      for (name, value) in values {
        for row in rows(value) { addSection(name, row) }
      }
    }

    private mutating func addSection(_ name: String, _ values: [String: Any]) {
      sections[name, default: []].formUnion(values.keys)
      for (name, value) in values {
        for row in rows(value) { addSection(name, row) }
      }
    }

    private func rows(_ value: Any) -> [[String: Any]] {
      value as? [[String: Any]] ?? (value as? [String: Any]).map { [$0] } ?? []
    }
  }

  @Test("may use what pages offer, all of it and nothing else")
  func offered() throws {
    let note = """
      ---
      gebied: west
      datum: 2026-03-12
      aanwezig: { bewoners: 9 }
      ---
      ## Wat gaat goed
      - Een bewoner repareert fietsen voor de hele buurt.
      """
    var municipality = SmallMunicipality([note])
    municipality.settings += """

      huisstijl:
        telefoon: 14 0578
        plaats: Elzenveld
        aanhef: Beste buren
        ondertekening: de gebiedsregisseur
      """
    var offer = Offer()
    var posters = 0
    for edition in Edition.allCases {
      let traced = municipality.traced(as: edition)
      let published = traced.value
      let composer = ReportComposer(traced, version: nil)
      for form in [PageForm.html, .markdown] {
        let followed = FollowedFiles(
          published, standing: ["bewoners/agenda/agenda.ics", "bewoners/feeds/west.atom"])
        let values = PageValues(composer, form, hasPlainText: true, followed)
        offer.add(.index, values.index(composer.indexChapters))
        for area in traced.areas {
          offer.add(.area, values.page(area.value, named: "west", composer.chapters(of: area)))
        }
      }
      for area in published.areas {
        let phrases = Phrases(published.language)
        let poster = Poster(AreaDigest(of: area, composer), phrases)
        posters += poster.parts.count
        let page = PosterPage(poster: poster, area: area, edition: published, phrases: phrases)
        offer.add(.poster, page.values)
      }
    }

    #expect(posters > 0)
    let letter = try #require(municipality.letter(about: 1))
    offer.add(.letter, LetterRenderer.values(LetterComposer(letter), .html))
    // A letter is never internal and stands alone, and its head asks whether it is and does.
    offer.names[.letter]?.formUnion(["internal", "feeds"])

    for page in PageTemplates.Page.allCases {
      #expect(offer.names[page] == TemplateNames.offered(by: page), "\(page)")
    }
    #expect(offer.sections == TemplateNames.sections)
  }

  @Test(
    "may use every name where it stands",
    arguments: [
      "{{{title}}} {{asOf}} {{&sender}}", "{{#chapters}}{{{lang}}}{{{body}}}{{/chapters}}",
      "{{^internal}}{{title}}{{/internal}}", "{{=<% %>=}}<% title %>", "{{! titel }}", "",
      "{{#plain}}{{{plain}}}{{/plain}}{{^plain}}{{{index}}}{{/plain}}",
    ])
  func accepts(text: String) throws {
    _ = try ReportRenderer(overrides: ["area.md.mustache": text])
  }
}
