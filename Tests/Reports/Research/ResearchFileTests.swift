import Diagnostics
import Publication
import TestMunicipality
import TestSupport
import Testing

@testable import Reports

@Suite("Files for researchers")
struct ResearchFileTests {
  private static func note(
    _ date: String, kind: String = "koffie", people: String = "9 bewoners", extra: String = "",
    _ body: String
  ) -> String {
    "---\nsoort: \(kind)\ngebied: west\nbuurt: Lindehof\ndatum: \(date)\naanwezig: \(people)\n"
      + "thema's: [groen, economie]\n\(extra)---\n\(body)\n"
  }

  /// Three conversations about groen, one of them about verkeer as well.
  private static let notes = [
    note(
      "2026-02-12", extra: "citaten: nee\n",
      """
      ## Wat gaat goed
      - Café 't Hoekje 🌳 schenkt koffie voor € 1. #groen
      ## Zorgen
      - Cafe\u{301}s en **naïeve** plannen: a &lt; b. #groen
      - Op de laan rijdt men te hard. #verkeer
      - Iemand zei: "dat zou ik nooit zo hebben gewild". #groen
      """),
    note("2026-03-12", "## Wensen\n- Een bankje bij de vijver. #groen"),
    note(
      "2026-04-12", kind: "huiskamergesprek", people: "2 bewoners",
      "## Zorgen\n- De heg is te hoog. #groen"),
    note(
      "2026-05-12", extra: "vertrouwelijk: ja\n", "## Zorgen\n- De haag staat er hoog. #groen"),
    note(
      "2026-06-12",
      """
      ## Zorgen
      - Iemand is erg alleen. #eenzaam
      ## Niet voor het verslag
      - Ruzie over de sleutel.
      """),
  ]

  private func research(
    _ notes: [String] = notes, isPublic: Bool = true, language: Language = .dutch
  ) -> TracedResearch {
    Publisher.research(
      SmallMunicipality(notes).document(), isPublic: isPublic, language: language)
  }

  private func project(_ research: TracedResearch) throws -> (
    files: StoredFiles, root: XMLElement
  ) {
    let files = try StoredFiles(ResearchFile.project(research))
    let document = try #require(files["project.qde"])
    return (files, try XMLElement(Array(document.utf8)))
  }

  /// The words of each selection, with the names of its codes.
  private func coded(_ research: TracedResearch) throws -> [String: [String]] {
    let (files, root) = try project(research)
    let names = Dictionary(
      root.all("Code").map { ($0.attributes["guid"] ?? "", $0.attributes["name"] ?? "") },
      uniquingKeysWith: { first, _ in first })
    var found: [String: [String]] = [:]
    for source in root.all("TextSource") {
      let path = try #require(source.attributes["plainTextPath"])
      #expect(path.hasPrefix("internal://"))
      let text = try #require(files["sources/\(path.dropFirst(11))"])
      let scalars = Array(text.unicodeScalars)
      #expect(!text.contains("\r") && scalars.first != "\u{FEFF}")
      for selection in source.all("PlainTextSelection") {
        let start = try #require(Int(selection.attributes["startPosition"] ?? ""))
        let end = try #require(Int(selection.attributes["endPosition"] ?? ""))
        var words = String.UnicodeScalarView()
        words.append(contentsOf: scalars[start..<end])
        found[String(words)] = selection.all("CodeRef").map {
          names[$0.attributes["targetGUID"] ?? ""] ?? "?"
        }
      }
    }
    return found
  }

  @Test("are as REFI-QDA asks", arguments: [true, false], [Language.dutch, .english])
  func structure(_ isPublic: Bool, _ language: Language) throws {
    let research = research(isPublic: isPublic, language: language)
    let root = try project(research).root
    let codebook = try XMLElement(ResearchFile.codebook(research))

    #expect(ExchangeSchema.problems(in: root) == [])
    #expect(ExchangeSchema.problems(in: codebook) == [])
    #expect(root.attributes["xmlns"] ?? "urn:QDA-XML:project:1.0" == "urn:QDA-XML:project:1.0")
    let ids = root.all.compactMap { $0.attributes["guid"] }
    #expect(Set(ids).count == ids.count)
    #expect(Set(root.all.compactMap { $0.attributes["targetGUID"] }).isSubset(of: ids))
    #expect(
      root.all("Code").map { $0.attributes["guid"] }.contains(
        codebook.all("Code")[1].attributes["guid"]))
  }

  @Test("are held against a schema that refuses what is not in the format")
  func schema() throws {
    let wrong = """
      <Project name="a" colour="x"><CodeBook><Codes><Code guid="1" name="b"/></Codes></CodeBook>\
      <Users/></Project>
      """
    let problems = ExchangeSchema.problems(in: try XMLElement(Array(wrong.utf8)))
    #expect(
      problems == [
        "'Project' lacks 'xmlns'", "'Project' may not have 'colour'",
        "'Users' may not stand there in 'Project'", "'Code' lacks 'isCodable'", "'1' is no GUID",
        "'Users' lacks 'User'",
      ])
  }

  @Test("hold words as they read, each exactly where its selection says")
  func positions() throws {
    let found = try coded(research())

    #expect(
      found["Café 't Hoekje 🌳 schenkt koffie voor € 1."] == ["Kracht", "Groen en plantsoenen"])
    let composed = try #require(found.keys.first { $0.hasPrefix("Cafés") })
    #expect(
      Array(composed.unicodeScalars) == Array("Cafés en naïeve plannen: a < b.".unicodeScalars))
    #expect(found["Een bankje bij de vijver."] == ["Wens", "Groen en plantsoenen"])
  }

  @Test("leave out in public what residents may not read, and code no theme that is not counted")
  func publicWords() throws {
    let found = try coded(research())
    let bytes = ResearchFile.project(research())
    let text = String(decoding: bytes, as: UTF8.self)

    for secret in [
      "zwijgen", "alleen.", "Ruzie", "nooit zo hebben", "Lindehof", "2026-0", "huiskamergesprek",
    ] {
      #expect(!text.contains(secret) || secret == "2026-0", "\(secret)")
    }
    #expect(!text.contains("2026-02") && !text.contains("2026-04") && !text.contains("2.md"))
    #expect(!text.contains("Eenzaamheid"))
    #expect(found["Op de laan rijdt men te hard."] == ["Zorg"])
    #expect(found["De heg is te hoog."] == nil)
  }

  @Test("tell nobody which conversation was which: not by day, kind or place")
  func unlinkable() {
    let others = zip(
      Self.notes, ["2025-12-03", "2025-11-03", "2026-06-30", "2026-01-01", "2025-10-01"]
    )
    .map { note, date in
      var lines = note.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines[1] = "soort: wijkwandeling"
      lines[3] = "buurt: Wissel"
      lines[4] = "datum: \(date)"
      return lines.joined(separator: "\n")
    }

    #expect(ResearchFile.project(research(others)) == ResearchFile.project(research()))
  }

  @Test("gather what is about themes that are not counted")
  func gathered() throws {
    let names = try project(research()).root.all("TextSource").compactMap { $0.attributes["name"] }

    #expect(
      names == [
        "Elzenveld-West, gesprek 1", "Elzenveld-West, gesprek 2",
        "Elzenveld-West, overige gesprekken",
      ])
  }

  @Test("have everything for the municipality itself, and say so")
  func everything() throws {
    let research = research(isPublic: false)
    let root = try project(research).root
    let found = try coded(research)

    #expect(root.attributes["name"] == "Elzenveld (INTERN)")
    #expect(root.all("Case").count == 5)
    #expect(found["De haag staat er hoog."] == ["Zorg", "Groen en plantsoenen"])
    #expect(found["Ruzie over de sleutel."] == ["Niet voor het verslag"])
    #expect(root.all("Variable").map { $0.attributes["typeOfVariable"] }.contains("Date"))
    #expect(root.all("DateValue").map(\.text).contains("2026-04-12"))
    #expect(root.all("BooleanValue").count { $0.text == "true" } == 1)
  }

  @Test("code a conversation as a whole by the themes that no statement in it has")
  func whole() throws {
    let root = try project(research(isPublic: false)).root
    let last = try #require(root.all("TextSource").last)
    let codes = last.children.filter { $0.name == "Coding" }

    #expect(codes.count == 1)
    #expect(
      codes.first?.all("CodeRef").first?.attributes["targetGUID"]
        == ResearchCodes.id(theme: "groen").description)
  }

  @Test("are the same bytes, in whatever order the notes come")
  func sameBytes() {
    let first = ResearchFile.project(research())

    #expect(ResearchFile.project(research()) == first)
    #expect(ResearchFile.project(research(Self.notes.reversed())) == first)
  }

  @Test("of nothing at all are still whole")
  func empty() throws {
    let root = try project(research([])).root

    #expect(ExchangeSchema.problems(in: root) == [])
    #expect(root.all("TextSource").isEmpty)
  }
}
