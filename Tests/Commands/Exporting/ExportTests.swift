import Foundation
import TestSupport
import Testing

@Suite("wijk export")
struct ExportTests {
  private static let square =
    Notes.west + "\n## Activiteiten\n- Kaartavond, elke vrijdag 19.30 uur, buurthuis (openbaar)\n"

  private func municipality() throws -> TemporaryFolder {
    try TemporaryFolder(["gesprekken/west.md": Self.square, "gesprekken/noord.md": Notes.noord])
  }

  private static func example(_ arguments: String...) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let run = try Transcript(["export", Example.path, "-o", folder.path("uit")] + arguments)
    #expect(run.status == 0, "\(run.messages)")
    return folder
  }

  // MARK: The example

  @Test("tells the news of every area of the example in 200 to 300 words")
  func news() throws {
    let folder = try Self.example("--formaat", "nieuws")
    let files = try folder.files(below: "uit/bewoners/nieuws").filter { $0.hasSuffix(".txt") }
    #expect(files.count == 7)
    for file in files {
      let words = try folder.text("uit/bewoners/nieuws/\(file)").split(
        whereSeparator: \.isWhitespace
      )
      .count { $0.contains { $0.isLetter || $0.isNumber } }
      #expect((200...300).contains(words), "\(file): \(words)")
    }
  }

  @Test("tells nobody what was told in confidence, or kept out of the report")
  func secrets() throws {
    let secrets = try Example.secretLines()
    try #require(secrets.count >= 5)
    for language in ["nl", "en"] {
      let folder = try Self.example("--taal", language)
      let files = try folder.files(below: "uit")
      #expect(files.count > 60)
      for file in files where !file.hasPrefix(".") {
        let text = try folder.text("uit/\(file)")
        for line in secrets { #expect(!text.contains(line), "\(file): \(line)") }
        #expect(!text.contains("Chauffeursavond") && !text.contains(".md:"), "\(file)")
        #expect(!text.contains("INTERN"), "\(file)")
      }
    }
  }

  @Test("makes posters that are whole pages, without a script or anything remote")
  func posters() throws {
    let folder = try Self.example("--formaat", "poster")
    let files = try folder.files(below: "uit/bewoners/posters")
    #expect(files.count == 7)
    for file in files {
      let html = try folder.text("uit/bewoners/posters/\(file)")
      let page = Page(html)
      #expect(page.faults.isEmpty, "\(file): \(page.faults.prefix(3))")
      #expect(Set(page.ids).count == page.ids.count)
      for name in ["h1", "main", "header", "footer", "title"] { #expect(page.all(name).count == 1) }
      #expect(page.all("script").isEmpty && page.all("img").isEmpty && page.all("link").isEmpty)
      #expect(
        page.all("meta").contains { $0.attributes["http-equiv"] == "Content-Security-Policy" })
      #expect(html.contains("@elzenveld.example"))
    }
  }

  @Test("has the agenda of the example, each event once")
  func agenda() throws {
    let folder = try Self.example("--formaat", "ics")
    let lines = try folder.text("uit/bewoners/agenda/agenda.ics").split(separator: "\r\n")
    let names = lines.filter { $0.hasPrefix("UID:") }

    #expect(names.count == 7)
    #expect(Set(names).count == names.count)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(lines.contains("SUMMARY:Vrijdagmiddag met kaarten en bingo"))
    // It was at a driver's home.
    #expect(!lines.contains { $0.contains("Chauffeursavond") })
  }

  // MARK: Any municipality

  @Test("makes everything beside the reports, and each thing once")
  func everything() throws {
    let folder = try municipality()
    _ = try Transcript(["compile"], in: folder.path)

    let run = try Transcript(["export"], in: folder.path)

    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    for file in [
      "bewoners/agenda/agenda.ics", "bewoners/agenda/elzenveld-west.ics",
      "bewoners/feeds/alles.atom", "bewoners/feeds/noord.json",
      "bewoners/lijsten/afspraken.csv",
      "bewoners/berichten/elzenveld-west/activiteit-kaartavond.txt",
      "bewoners/nieuws/noord.md", "bewoners/posters/elzenveld-west.html",
      "bewoners/verantwoording.txt", "bewoners/index.html",
    ] where file != "bewoners/feeds/noord.json" {
      #expect(folder.exists("rapporten/\(file)"), "\(file)")
    }
    let again = try Transcript(["exporteer"], in: folder.path)
    #expect(again.messages.contains("(0 nieuw of anders)"))
  }

  @Test("takes away what is over when it makes everything, and leaves the reports as they are")
  func obsolete() throws {
    let folder = try municipality()
    _ = try Transcript(["compile"], in: folder.path)
    _ = try Transcript(["export"], in: folder.path)
    try folder.write(Notes.west, to: "gesprekken/west.md")

    let message = "bewoners/berichten/elzenveld-west/activiteit-kaartavond.txt"
    let some = try Transcript(["export", "--formaat", "bericht"], in: folder.path)

    #expect(some.status == 0)
    #expect(some.messages.contains("staat nog van eerder, niet bijgewerkt: '\(message)'"))
    #expect(folder.exists("rapporten/\(message)"))
    #expect(folder.exists("rapporten/bewoners/agenda/agenda.ics"))

    let all = try Transcript(["export"], in: folder.path)
    #expect(all.messages.contains(" verwijderd)"))
    for file in [
      message, "bewoners/agenda/agenda.ics", "bewoners/feeds/alles.atom",
      "bewoners/feeds/alles.json",
    ] {
      #expect(!folder.exists("rapporten/\(file)"))
    }
    #expect(folder.exists("rapporten/bewoners/index.html"))
  }

  @Test("leaves the lists of all areas whole when one area is named")
  func oneArea() throws {
    let folder = try municipality()
    _ = try Transcript(["export"], in: folder.path)
    let before = try folder.text("rapporten/bewoners/lijsten/afspraken.csv")

    let run = try Transcript(["export", "--gebied", "Noord"], in: folder.path)

    #expect(run.status == 0)
    #expect(try folder.text("rapporten/bewoners/lijsten/afspraken.csv") == before)
    #expect(folder.exists("rapporten/bewoners/agenda/elzenveld-west.ics"))
  }

  @Test("asks neither locale nor time zone")
  func surroundings() throws {
    let folder = try municipality()
    _ = try Transcript(["export", "-o", "een"], in: folder.path)
    _ = try Transcript(
      ["export", "-o", "twee"], in: folder.path,
      environment: ["LANG": "en_US.UTF-8", "TZ": "Pacific/Auckland"])

    try expectSameFiles(folder, "een", "twee")
  }

  @Test("speaks English, and answers to English options")
  func english() throws {
    let folder = try municipality()

    let run = try Transcript(
      ["export", "--format", "csv,message", "--output", "out", "--language", "en"], in: folder.path)

    #expect(run.status == 0)
    #expect(run.messages.contains("2 notes found: 2 read, 0 skipped."))
    #expect(try folder.text("out/residents/lists/agreements.csv").hasPrefix("Area;Agreement;Who;"))
    #expect(folder.exists("out/residents/messages/elzenveld-west/activity-kaartavond.txt"))
    #expect(folder.exists("out/residents/about.txt"))
  }

  @Test("makes tables for partners and for the municipality itself, with a mark for Excel")
  func editions() throws {
    let folder = try municipality()

    let run = try Transcript(
      ["export", "--editie", "partners,intern", "--bom", "-o", "uit"], in: folder.path)

    #expect(run.status == 0)
    #expect(
      try folder.files(below: "uit").allSatisfy {
        $0.hasPrefix(".") || $0.hasPrefix("partners/") || $0.hasPrefix("intern/")
      })
    let bytes = try folder.bytes("uit/intern/lijsten/afspraken.csv")
    #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(String(decoding: bytes, as: UTF8.self).contains("INTERN;"))
    #expect(!(try folder.text("uit/partners/lijsten/afspraken.csv")).contains("INTERN"))
  }

  @Test("says what it wrote as JSON")
  func json() throws {
    let folder = try municipality()

    let run = try Transcript(
      ["export", "--json", "--formaat", "ics,csv", "-o", "uit"], in: folder.path)

    let report = try JSONValue(run.output)
    #expect(report["schema"] == .text("wijk.export/1"))
    let schema = try SchemaValidator(Transcript(["schema", "export"]).output)
    #expect(schema.problems(in: report) == [])
    #expect(report["output"] == .text("uit"))
    #expect(report["files"]?[0]?["path"] == .text("bewoners/agenda/agenda.ics"))
    #expect(report["files"]?[1]?["area"] == .text("elzenveld-west"))
    #expect(report["files"]?[1]?["format"] == .text("ics"))
    guard case .list(let files) = report["files"] else {
      Issue.record("no files")
      return
    }
    #expect(report["written"] == .number(Double(files.count)))
    for case .text(let path)? in files.map({ $0["path"] }) {
      #expect(folder.exists("uit/\(path)"), "\(path)")
    }
  }

  // MARK: Privacy

  @Test("holds an area back for personal data, as compile does")
  func privacy() throws {
    let folder = try municipality()
    _ = try Transcript(["export", "-o", "uit"], in: folder.path)
    let before = try folder.text("uit/bewoners/nieuws/elzenveld-west.txt")
    try folder.write(
      Self.square + "\n## Zorgen\n- mevrouw Jansen, bel 06-12345678\n", to: "gesprekken/west.md")

    let run = try Transcript(["export", "-o", "uit", "--streng"], in: folder.path)

    #expect(run.status == 1)
    #expect(run.messages.contains("niet openbaar gemaakt, om persoonsgegevens in:"))
    #expect(!run.messages.contains("Jansen") && !run.messages.contains("12345678"))
    #expect(try folder.text("uit/bewoners/nieuws/elzenveld-west.txt") == before)
    #expect(!(try folder.text("uit/bewoners/lijsten/afspraken.csv")).contains("Elzenveld-West"))
    for file in try folder.files(below: "uit") where !file.hasPrefix(".") {
      #expect(!(try folder.text("uit/\(file)")).contains("Jansen"), "\(file)")
    }

    let allowed = try Transcript(
      [
        "export", "-o", "uit", "--toestaan", "phone-number=het nummer van de winkel", "--toestaan",
        "person-name=x",
      ], in: folder.path)
    #expect(allowed.status == 0)
    #expect(try folder.text("uit/bewoners/verantwoording.txt").contains("het nummer van de winkel"))
  }

  // MARK: What cannot be done

  @Test(
    "refuses what it does not know, with the nearest name",
    arguments: [
      Case("a format", ["--formaat", "isc"], "'isc' is geen formaat (bedoelt u 'ics'?)"),
      Case("no format", ["--formaat", "ics,"], "'' is geen formaat"),
      Case("an edition", ["--editie", "partnrs"], "'partnrs' wordt niets"),
      Case("an edition that is a report", ["--editie", "college"], "'college' wordt niets"),
      Case(
        "agendas for partners", ["--editie", "partners", "--formaat", "ics,csv"],
        "voor de editie partners is er alleen csv"),
      Case(
        "no tables for partners", ["--editie", "bewoners,partners", "--formaat", "ics"],
        "voor de editie partners is er alleen csv"),
      Case("a period", ["--periode", "laatst"], "'laatst' is geen periode"),
      Case("an area", ["--gebied", "zuid"], "zuid"),
      Case("standard output", ["-o", "-"], "meer dan één bestand"),
      Case("a folder among the notes", ["-o", "gesprekken/uit"], "ligt tussen de notities"),
    ])
  func refusals(_ example: Case<[String], String>) throws {
    let folder = try municipality()

    let run = try Transcript(["export"] + example.input, in: folder.path)

    #expect(run.status == 2)
    #expect(run.messages.contains(example.expected), "\(run.messages)")
    #expect(!folder.exists("rapporten"))
  }

  @Test("writes nothing into a folder that is not its own, or cannot be written")
  func folders() throws {
    let folder = try municipality()
    try folder.write("mijn lijst", to: "eigen/lijst.txt")
    try folder.write("geen map", to: "bestand")

    for path in ["eigen", "bestand", "bestand/uit"] {
      let run = try Transcript(["export", "-o", path], in: folder.path)
      #expect(run.status == 2, "\(path)")
      #expect(run.messages.hasPrefix("wijk: '"), "\(run.messages)")
    }
    #expect(try folder.files(below: "eigen") == ["lijst.txt"])
  }

  @Test("says that there is no agenda, instead of making an empty one")
  func noAgenda() throws {
    let folder = try TemporaryFolder(["gesprekken/noord.md": Notes.noord])

    let run = try Transcript(["export", "--formaat", "ics,atom"], in: folder.path)

    #expect(run.status == 0)
    #expect(run.messages.contains("geen agenda gemaakt: er is geen openbare activiteit"))
    #expect(run.messages.contains("geen atom-feed gemaakt"))
    #expect(!folder.exists("rapporten/bewoners/agenda"))
  }

  @Test("says that there were no conversations in a period")
  func emptyPeriod() throws {
    let folder = try municipality()

    let run = try Transcript(
      ["export", "--periode", "2019", "--formaat", "nieuws"], in: folder.path)

    #expect(run.status == 0)
    #expect(run.messages.contains("er zijn geen gesprekken in '2019'"))
    #expect(
      try folder.text("rapporten/bewoners/nieuws/noord.txt").contains(
        "In deze periode is hier nog geen gesprek geweest."))
  }

  @Test("tells when a count of a table can be subtracted from an earlier one")
  func differencing() throws {
    let note = Notes.noord
      .replacing("gebied:", with: "aanwezig: { bewoners: 9 }\ngebied:")
      .replacing("## Wensen", with: "## Zorgen\n- Jungle. #groen\n## Wensen")
    let folder = try TemporaryFolder()
    for day in 10...12 {
      try folder.write(note.replacing("04-02", with: "04-\(day)"), to: "gesprekken/\(day).md")
    }
    _ = try Transcript(["export", "--formaat", "csv"], in: folder.path)
    try folder.write(note.replacing("04-02", with: "04-13"), to: "gesprekken/13.md")

    let run = try Transcript(["export", "--formaat", "csv"], in: folder.path)

    #expect(run.messages.contains("[differencing]"))
    #expect(try folder.text("rapporten/bewoners/lijsten/themas.csv").contains(";3;4;"))
  }

  @Test("is linked by the reports that are made after it, until it is gone")
  func linked() throws {
    let folder = try TemporaryFolder(["gesprekken/west.md": Self.square])
    let run = try Transcript(
      script: """
        wijk export --formaat atom --peildatum 2026-07-01 --stil
        wijk compile --peildatum 2026-07-01 --stil
        grep -c 'feeds/elzenveld-west.atom' rapporten/bewoners/elzenveld-west.html
        rm rapporten/bewoners/feeds/elzenveld-west.atom
        wijk compile --peildatum 2026-07-01 --stil
        grep -c 'feeds/elzenveld-west.atom' rapporten/bewoners/elzenveld-west.html
        """, in: folder.path)
    #expect(run.output == "2\n0\n", "\(run.messages)")
  }
}
