import Foundation
import TestSupport
import Testing

@Suite("wijk themes")
struct ThemesTests {
  private static let example = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "examples/elzenveld").path(percentEncoded: false)

  private func folder(conversations: Int = 2) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["wijk.yml": "gemeente: Elzenveld\n"])
    for number in 1...conversations {
      try folder.write(
        """
        ---
        soort: koffie
        gebied: \(number % 2 == 0 ? "Noord" : "West")
        datum: 2026-0\(number % 6 + 1)-12
        thema's: [groen\(number == 1 ? ", wonen" : "")]
        ---
        ## Zorgen
        - Bij de duiventil groeit onkruid. #groen
        """, to: "gesprekken/\(number).md")
    }
    return folder
  }

  @Test("shows counts, pairs and words without a theme, in both languages")
  func page() throws {
    let folder = try folder()
    for language in ["nl", "en"] {
      let run = try Transcript(
        ["themes", "--taal", language], in: folder.path, environment: ["COLUMNS": "80"])

      #expect(run.status == 0)
      try expectGolden(run.output, "themes.\(language).txt")
    }
  }

  @Test("shows a share only from ten conversations on")
  func share() throws {
    let nine = try folder(conversations: 9)
    let ten = try folder(conversations: 10)

    #expect(!(try Transcript(["themas"], in: nine.path).output.contains("%")))
    #expect(try Transcript(["themas"], in: ten.path).output.contains("100%"))
  }

  @Test("counts as the reports do")
  func sameCounts() throws {
    let day = ["--peildatum", "2026-07-01"]
    let parsed = try Transcript(["parse", Self.example])
    let document = try JSONValue(Transcript(["aggregate"] + day, input: parsed.output).output)
    let themes = try JSONValue(Transcript(["themes", Self.example, "--json"] + day).output)

    guard case .list(let areas) = document["areas"], case .list(let counts) = themes["themes"]
    else { throw CocoaError(.coderValueNotFound) }
    var compared = 0
    for (place, area) in areas.enumerated() {
      guard case .list(let counted) = area["themes"] else { continue }
      for theme in counted {
        let count = counts.first { $0["id"] == theme["id"] }
        #expect(count?["byPart"]?[place] == theme["conversations"], "\(theme)")
        compared += 1
      }
    }
    #expect(compared > 20)
  }

  @Test("fits the terminal, whatever its width", arguments: [40, 60, 80], ["", "gebied", "maand"])
  func width(_ columns: Int, _ division: String) throws {
    let run = try Transcript(
      ["themes", Self.example] + (division.isEmpty ? [] : ["--per", division]),
      environment: ["COLUMNS": String(columns)])

    let lines = run.output.split(separator: "\n")
    #expect(lines.count > 20)
    #expect(lines.allSatisfy { $0.count <= columns }, "\(lines.filter { $0.count > columns })")
  }

  @Test("writes JSON as its schema says")
  func json() throws {
    let schema = try SchemaValidator(Transcript(["schema", "themes"]).output)
    let run = try Transcript(["themes", Self.example, "--json", "--per", "kwartaal"])

    #expect(try schema.problems(in: JSONValue(run.output)) == [])
    #expect(try JSONValue(run.output)["parts"]?[0]?["id"] == .text("2025-Q1"))
  }

  @Test("writes CSV, a column for each kind and each part")
  func csv() throws {
    let folder = try folder()
    let run = try Transcript(["themes", "--csv", "--per", "gebied"], in: folder.path)

    let lines = run.output.split(separator: "\r\n")
    #expect(
      lines[0]
        == "id;thema;gesprekken;keer genoemd;kracht;wens;zorg;vraag;idee;achtergrond;melding;Noord;West"
    )
    #expect(lines[1] == "groen;Groen en plantsoenen;2;2;0;0;2;0;0;0;0;1;1")
  }

  @Test(
    "says what it cannot do",
    arguments: [
      (["--per", "week"], 2, "'week' is geen indeling van thema's"),
      (["--per", "kwartal"], 2, "bedoelt u 'kwartaal'?"),
      (["--gebied", "zuid"], 2, "er zijn geen notities over 'zuid'"),
      (["--periode", "2020"], 0, "er zijn geen gesprekken in '2020'"),
    ] as [([String], Int32, String)])
  func badInput(_ words: [String], _ status: Int32, _ message: String) throws {
    let folder = try folder()
    let run = try Transcript(["themes"] + words, in: folder.path)

    #expect(run.status == status)
    #expect(run.messages.contains(message), "\(run.messages)")
  }
}
