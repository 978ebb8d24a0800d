import Diagnostics
import Publication
import TestMunicipality
import TestSupport
import Testing

@testable import Reports

@Suite("Reports")
struct ReportRendererTests {
  private static let notes = [
    """
    ---
    soort: huiskamergesprek
    gebied: west
    buurt: Lindehof
    datum: 2026-02-12
    samen met: [De Elzen]
    aanwezig: { bewoners: 9, buurtverbinders: 1 }
    ---
    ## Wat gaat goed
    - KOFFIEPLOEG STAAT ER AL TWAALF JAAR ELKE DINSDAG
    - Een bewoner repareert fietsen voor de hele buurt. #schat:mensen
    ## Zorgen
    - Het plantsoen achter hofje 3 is een jungle. #groen
    - Op de laan wordt te hard gereden. #verkeer
    ## Wensen
    - Een bankje bij de vijver. #groen
    ## Vragen
    - Wie snoeit wat: gemeente of corporatie?
    ## Afspraken
    - [ ] Planning rondsturen in gewone taal @de-elzen (voor 1 april 2026) #wonen ^planning
    - [x] Melding nalopen @gemeente (gedaan 20 februari 2026) #groen
    - [-] Drempel op de laan: kan pas bij groot onderhoud in 2028 @gemeente #verkeer
    - bankje -> wensenlijst
    ## Activiteiten
    - Kaartavond, elke vrijdag 19.30, wijkgebouw West (openbaar)
    ## Nog niet gesproken
    - jongeren van 16 tot 25

    Terugkoppeling: briefje in de bus, 19 mei 2026
    """,
    """
    ---
    soort: wijkwandeling
    gebied: west
    datum: 2026-04-18
    aanwezig: { bewoners: 14 }
    ---
    ## Wat gaat goed
    - De bakker deelt brood uit na sluitingstijd.
    ## Zorgen
    - Takken hangen tot op het pad. #groen
    ## Afspraken
    - [/] Planning rondsturen in gewone taal @de-elzen ^planning
    """,
  ]

  /// Agreements that wait, are late, and are asked of others.
  private static let waiting = [
    """
    ---
    soort: wijkwandeling
    gebied: west
    datum: 2025-11-18
    aanwezig: { bewoners: 12 }
    thema's: [verkeer]
    ---
    ## Afspraken
    - [ ] Lamp bij het fietspad vervangen @gemeente (voor 1 februari 2026) ^lamp
    - [>] Brug vastzetten @gemeente: wacht op offerte van de provincie (z.s.m.) ^brug
    - [ ] Nieuwe bomen planten @de-elzen met @gemeente (november 2026) ^bomen
    - [ ] Koffieochtend opzetten @bewoners met @welzijn (n.t.b.) ^koffie
    - [ ] Iemand zoeken die de sleutel beheert ^sleutel
    """,
    """
    ---
    soort: koffiegesprek
    gebied: west
    datum: 2026-05-18
    aanwezig: { bewoners: 8 }
    thema's: [verkeer]
    ---
    ## Zorgen
    - Op de laan wordt te hard gereden. #verkeer
    """,
  ]

  private func file(
    _ path: String, as edition: Edition = .residents, in language: Language = .dutch,
    from notes: [String] = notes
  ) throws -> String {
    let published = SmallMunicipality(notes).traced(as: edition, in: language)
    let files = try ReportRenderer(overrides: [:]).files(for: published)
    let file = try #require(files.first { $0.path == path }, "\(files.map(\.path))")
    return String(decoding: file.bytes, as: UTF8.self)
  }

  @Test(
    "read as these pages, which a person has read",
    arguments: [
      ("bewoners/west.md", Edition.residents, Language.dutch),
      ("bewoners/west.html", .residents, .dutch),
      ("bewoners/index.md", .residents, .dutch),
      ("residents/west.md", .residents, .english),
      ("residents/index.html", .residents, .english),
      ("intern/west.md", .internal, .dutch),
      ("partners/west.md", .partners, .dutch),
      ("partners/west.html", .partners, .dutch),
      ("partners/index.md", .partners, .dutch),
      ("college/west.md", .council, .dutch),
      ("college/west.html", .council, .dutch),
      ("college/index.md", .council, .dutch),
      ("council/index.md", .council, .english),
    ])
  func golden(path: String, edition: Edition, language: Language) throws {
    try expectPage(try file(path, as: edition, in: language), path)
  }

  @Test(
    "tell partners and the council what waits in these words",
    arguments: [
      ("partners/west.md", Edition.partners, Language.dutch),
      ("partners/west.html", .partners, .dutch),
      ("partners/index.md", .partners, .dutch),
      ("partners/index.html", .partners, .dutch),
      ("college/west.md", .council, .dutch),
      ("college/west.html", .council, .dutch),
      ("college/index.md", .council, .dutch),
      ("council/west.md", .council, .english),
    ])
  func waiting(path: String, edition: Edition, language: Language) throws {
    let page = try file(path, as: edition, in: language, from: Self.waiting)
    try expectPage(page, "waiting/\(path)")
  }

  private func expectPage(_ page: String, _ path: String) throws {
    // The style is the same on every page, and is read in its own file.
    let text =
      page.split(separator: "<style>").first.map(String.init).map { head in
        page.contains("<style>")
          ? head + "<style>…" + (page.split(separator: "</style>").last.map(String.init) ?? "")
          : page
      } ?? page
    try expectGolden(text, path)
  }

  @Test("speak English throughout when asked")
  func english() throws {
    for path in ["residents/west.md", "residents/west.html", "residents/index.html"] {
      let page = try file(path, in: .english)
      for word in [
        "gesprek", "bewoners ", "afspra", "gebied", "Stand", "Thema", " van de ", "nog ",
      ] {
        #expect(!page.contains(word), "\(path): \(word)")
      }
    }
  }

  @Test("have no empty chapter, whatever there is to tell")
  func noEmptyChapters() throws {
    let tellings: [[String]] = [
      [], ["gebied: west\ndatum: 12 maart 2026\n- koffie was gezellig\n"],
      ["---\ngebied: west\ndatum: 2026-03-12\n---\n## Wat gaat goed\n- Fijn hier\n"],
    ]
    for notes in tellings {
      for edition in Edition.allCases {
        let published = SmallMunicipality(notes).traced(as: edition)
        for file in try ReportRenderer(overrides: [:]).files(for: published)
        where file.path.hasSuffix(".md") {
          let text = String(decoding: file.bytes, as: UTF8.self)
          let lines = text.split(separator: "\n")
          for (line, next) in zip(lines, lines.dropFirst()) where line.hasPrefix("#") {
            #expect(
              !next.hasPrefix("#") || next.hasPrefix(line.prefix { $0 == "#" } + "#"),
              "\(file.path): \(line)")
          }
          #expect(!text.contains("\n\n\n"))
        }
      }
    }
  }

  @Test("stay short in public where people talked sixty times")
  func short() throws {
    let note = Self.notes[0]
    let notes = (0..<60).map { index in
      note.replacing("2026-02-12", with: "202\(index % 6)-0\(index % 9 + 1)-12")
        .replacing("^planning", with: "^planning\(index)")
        .replacing("- Op de laan", with: "- Op laan \(index)")
        .replacing("- [x] Melding", with: "- [x] Melding \(index)")
    }
    let published = SmallMunicipality(notes).traced()
    let files = try ReportRenderer(overrides: [:]).files(for: published)
    let page = try #require(files.first { $0.path == "bewoners/west.md" })
    let text = String(decoding: page.bytes, as: UTF8.self)
    let body = text.split(separator: "## De gesprekken").first ?? ""

    #expect(body.split(whereSeparator: { $0 == " " || $0 == "\n" }).count < 1_400)
    #expect(text.contains("andere, op de webpagina\n"))
    let alone = try ReportRenderer(overrides: [:]).files(for: published, as: [.markdown])
    let other = try #require(alone.first { $0.path == "bewoners/west.md" })
    #expect(String(decoding: other.bytes, as: UTF8.self).contains(" andere\n"))
  }

  @Test("take a template of the municipality, and refuse one that cannot be used")
  func templates() throws {
    let published = SmallMunicipality(Self.notes).traced()
    let own = try ReportRenderer(overrides: ["index.md.mustache": "Eigen: {{{title}}}\n"])
    let index = own.files(for: published).first { $0.path == "bewoners/index.md" }
    #expect(
      index.map { String(decoding: $0.bytes, as: UTF8.self) } == "Eigen: Wijkopgaven Elzenveld\n")
    #expect(
      throws: TemplateError(
        name: "indx.md.mustache", reason: .unknown(nearest: "index.md.mustache"))
    ) {
      try ReportRenderer(overrides: ["indx.md.mustache": ""])
    }
    #expect(throws: TemplateError.self) {
      try ReportRenderer(overrides: ["area.md.mustache": "{{#chapters}}"])
    }
  }
}
