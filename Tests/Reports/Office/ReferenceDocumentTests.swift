import Diagnostics
import FoundationEssentials
import Publication
import TestMunicipality
import TestSupport
import Testing

@testable import Reports

@Suite("The look of documents")
struct ReferenceDocumentTests {
  /// A PNG of one by two pixels.
  private static let picture =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAACCAIAAAAW4yFwAAAAEElEQVR4nGP4z8AARAwQCgAf7gP9i18U1AAAAABJRU5ErkJggg=="

  private func look(
    _ edition: Edition, _ language: Language = .dutch, logo: String? = nil
  ) -> ReferenceDocument {
    var town = SmallMunicipality([])
    town.settings = "gemeente: Elzenveld & Broek\nhuisstijl: { accent: \"#7a1f5c\" }\n"
    return ReferenceDocument(town.published(as: edition, in: language), logo: logo)
  }

  @Test(
    "is an A4 with the sender, the readers and the number of the page", arguments: Edition.allCases)
  func page(edition: Edition) throws {
    let look = look(edition)
    let word = try StoredFiles(look.word)
    let open = try StoredFiles(look.openDocument)
    let styles = try #require(open["styles.xml"])

    #expect(word["word/document.xml"]?.contains("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>") == true)
    #expect(styles.contains("fo:page-width=\"210mm\" fo:page-height=\"297mm\""))
    #expect(open.names.first == "mimetype")
    for head in [word["word/header1.xml"], styles] {
      #expect(head?.contains("Gemeente Elzenveld &amp; Broek") == true)
      #expect(head?.contains(look.readers) == true)
      #expect(head?.contains("INTERN") == !edition.isPublic)
    }
    #expect(word["word/footer1.xml"]?.contains("NUMPAGES") == true)
    #expect(styles.contains("<text:page-count>"))
  }

  @Test("has room on the council's sheet for all of its page")
  func tight() throws {
    let texts = try [Edition.council, .residents].map { edition in
      let look = look(edition)
      let word = try StoredFiles(look.word)
      return [
        word["word/styles.xml"], word["word/document.xml"],
        try StoredFiles(look.openDocument)["styles.xml"],
        String(decoding: look.filter.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self),
      ].compactMap(\.self).joined()
    }
    let marks = [
      ("<w:sz w:val=\"17\"/>", "<w:sz w:val=\"21\"/>"),
      ("w:top=\"1020\" w:right=\"907\"", "w:top=\"1587\" w:right=\"1247\""),
      ("fo:font-size=\"8.5pt\"", "fo:font-size=\"10.5pt\""),
      ("fo:margin-left=\"16mm\"", "fo:margin-left=\"22mm\""),
      ("width, characters, tight = 178, 108, true", "width, characters, tight = 166, 83, false"),
    ]
    for (council, residents) in marks {
      #expect(texts[0].contains(council) && !texts[0].contains(residents), "\(council)")
      #expect(texts[1].contains(residents), "\(residents)")
    }
  }

  @Test("has the colours of the municipality and the language of its readers")
  func house() throws {
    let dutch = try StoredFiles(look(.residents).word)
    #expect(dutch["word/styles.xml"]?.contains("<w:color w:val=\"7A1F5C\"/>") == true)
    #expect(dutch["word/styles.xml"]?.contains("<w:lang w:val=\"nl-NL\"/>") == true)
    let english = try StoredFiles(look(.residents, .english).openDocument)
    #expect(english["styles.xml"]?.contains("fo:color=\"#7a1f5c\"") == true)
    #expect(english["styles.xml"]?.contains("fo:language=\"en\" fo:country=\"GB\"") == true)
  }

  @Test("has the logo at the head, as high as there is room, with the sender in words")
  func logo() throws {
    let picture = try #require(Data(base64Encoded: Self.picture))
    let template = try #require(Logo(Array(picture)))
    let look = look(.residents, logo: template.template)

    let head = try #require(StoredFiles(look.word)["word/header1.xml"])
    #expect(head.contains("cx=\"216000\" cy=\"432000\""))
    #expect(head.contains("descr=\"Gemeente Elzenveld &amp; Broek\""))
    #expect(try StoredFiles(look.word).names.contains("word/media/logo.png"))
    let open = try StoredFiles(look.openDocument)
    #expect(open["styles.xml"]?.contains("svg:width=\"6mm\" svg:height=\"12mm\"") == true)
    #expect(open.names.contains("Pictures/logo.png"))
  }

  @Test(
    "names the sender where the logo is none that office programs show",
    arguments: [
      "", "geen logo", "data:image/svg+xml;base64,PHN2Zy8+\"", "data:image/png;base64,AAAA\"",
      "data:image/jpeg;base64,/9j/4AAQSkZJRg==\"", "data:image/png;base64,***\"",
    ])
  func noLogo(template: String) throws {
    let head = try #require(StoredFiles(look(.residents, logo: template).word)["word/header1.xml"])
    #expect(head.contains("<w:t xml:space=\"preserve\">Gemeente Elzenveld"))
  }

  @Test("draws a bar as long as its share of the whole", arguments: [0, 1, 2, 4, 9])
  func bar(count: Int) throws {
    let palette = HouseColours([:]).paper
    let png = BarPicture(count, of: 4, filled: .solid, palette).png

    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(Array(png.suffix(12)) == [0, 0, 0, 0, 0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82])
    // The first row: behind signature, header, palette, and the marks of data and block.
    let row = png.dropFirst(8 + 25 + 24 + 8 + 7 + 1).prefix(85)
    // Four pixels of the filling in a byte.
    #expect(row.prefix { $0 == 0b0101_0101 }.count == min(count, 4) * 85 / 4)
  }

  @Test("fills the bars of states in ways that differ without colour")
  func fillings() {
    let pictures = Filling.allCases.map {
      BarPicture(1, of: 1, filled: $0, HouseColours([:]).paper).png
    }
    #expect(Set(pictures).count == Filling.allCases.count)
  }

  @Test("puts a picture with words and its size in each row of a chart")
  func chart() {
    let chart = Chart(
      title: "Hoe staat het ermee?",
      shape: .states([(.done, "afgerond", 3), (.waiting, "wacht", 1)]), remark: "1 is te laat.")
    let table = Table(
      caption: "Hoe staat het ermee?",
      columns: [.init("Stand"), .init("Aantal", isNumber: true)],
      rows: [
        [Line([.state(.done, "afgerond")]), Line("3")],
        [Line([.state(.waiting, "wacht")]), Line("1")],
      ])
    var writer = MarkdownWriter(pictures: HouseColours([:]).paper)
    writer.write([.chart(chart, table)])

    let lines = writer.markdown.split(separator: "\n")
    #expect(lines.first == "**Hoe staat het ermee?**")
    #expect(lines[1].hasPrefix("| Stand"))
    #expect(lines[3].hasPrefix("| ✓ afgerond | ![afgerond: 3](data:image/png;base64,"))
    #expect(lines[3].contains(" \"45x3\") |"))
    #expect(lines.last == "1 is te laat.")
  }
}
