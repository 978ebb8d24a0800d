import TestSupport
import Testing

@Suite("The house style of a municipality")
struct HouseStyleTests {
  private static let picture = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>"#

  private static func settings(_ style: String) -> String {
    """
    gemeente: Elzenveld
    gebieden: { west: { naam: Elzenveld-West, contact: west@elzenveld.example }, noord: { naam: Noord } }
    huisstijl: \(style)
    """
  }

  private static let whole = """
    { logo: huis/logo.svg, telefoon: 14 0123, website: "https://www.elzenveld.example/",
      toegankelijkheid: "https://www.elzenveld.example/toegankelijk", plaats: Elzenveld,
      aanhef: "Beste bewoner,", ondertekening: "De gebiedsregisseur, Elzenveld" }
    """

  private func town(_ style: String) throws -> TemporaryFolder {
    try TemporaryFolder([
      "wijk.yml": Self.settings(style), "huis/logo.svg": Self.picture,
      "gesprekken/west.md": Notes.west, "gesprekken/noord.md": Notes.noord,
    ])
  }

  @Test("stands on every page: logo, phone, website and accessibility statement")
  func pages() throws {
    let folder = try town(Self.whole)

    let run = try Transcript(["compile"], in: folder.path)

    #expect(run.status == 0, "\(run.messages)")
    for page in ["index", "west"] {
      let html = try folder.text("rapporten/bewoners/\(page).html")
      #expect(html.contains(#"<img src="data:image/svg+xml;base64,PHN2Zy"#))
      #expect(html.contains(#"alt="Gemeente Elzenveld""#))
      #expect(html.contains(#"Telefoon <a href="tel:140123">14 0123</a>"#))
      #expect(html.contains(#"<a href="https://www.elzenveld.example/">www.elzenveld.example</a>"#))
      #expect(html.contains(#"toegankelijk">Toegankelijkheid</a>"#))
      let markdown = try folder.text("rapporten/bewoners/\(page).md")
      #expect(markdown.contains("[Toegankelijkheid](https://www.elzenveld.example/toegankelijk)"))
    }
  }

  @Test("takes its colours from the theme of an NL Design System")
  func tokens() throws {
    let folder = try town("{ tokens: thema.css }")
    try folder.write(".x { --utrecht-link-color: #1f5f4a; }", to: "thema.css")

    let run = try Transcript(["compile"], in: folder.path)

    #expect(run.status == 0, "\(run.messages)")
    #expect(try folder.text("rapporten/bewoners/west.html").contains("--accent: #1f5f4a;"))

    try folder.write("a { color: red }", to: "thema.css")
    let stopped = try Transcript(["compile"], in: folder.path)
    #expect(stopped.status == 2)
    #expect(stopped.messages.contains("thema.css' geeft geen kleuren"), "\(stopped.messages)")
    #expect(try Transcript(["check"], in: folder.path).status != 2)
  }

  @Test("opens and closes a letter", arguments: ["html", "md", "txt"])
  func letter(_ form: String) throws {
    let folder = try town(Self.whole)

    _ = try Transcript(
      ["feedback", "--gebied", "west", "--periode", "2026", "--formaat", form, "-o", "brief"],
      in: folder.path)
    let file = try #require(try folder.files(below: "brief").first { $0.hasSuffix(form) })
    let letter = try folder.text("brief/\(file)")

    let words = ["Elzenveld, 1 juli 2026", "Beste bewoner,", "De gebiedsregisseur, Elzenveld"]
    let places = words.map { letter.firstRange(of: $0)?.lowerBound }
    #expect(places.allSatisfy { $0 != nil }, "\(letter)")
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
  }

  @Test("is on a poster too, where nobody can follow a link")
  func poster() throws {
    let folder = try town(Self.whole)

    _ = try Transcript(["export", "--formaat", "poster"], in: folder.path)

    #expect(try folder.text("rapporten/bewoners/posters/west.html").contains("Telefoon 14 0123"))
  }

  @Test(
    "names a logo that cannot be one",
    arguments: [
      ("gone.svg", "'gone.svg' bestaat niet"), ("wijk.yml", "'wijk.yml' is geen logo"),
      ("../logo.svg", "'../logo.svg' ligt niet bij wijk.yml"),
    ])
  func noLogo(_ name: String, _ message: String) throws {
    let folder = try town("{ logo: \(name) }")

    let run = try Transcript(["compile"], in: folder.path)

    #expect(run.status == 2)
    #expect(run.messages.contains(message), "\(run.messages)")
  }

  @Test(
    "takes no address that could be something else",
    arguments: ["www.elzenveld.example", "javascript:alert(1)", "https://a.example/\\\"onclick"])
  func address(_ words: String) throws {
    let folder = try town("{ website: \"\(words)\" }")

    let checked = try Transcript(["check", "wijk.yml"], in: folder.path)
    _ = try Transcript(["compile"], in: folder.path)

    #expect(checked.output.contains("[wrong-value]"))
    #expect(try !folder.text("rapporten/bewoners/index.html").contains(words))
  }
}
