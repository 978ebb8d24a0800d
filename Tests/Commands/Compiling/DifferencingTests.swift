import TestSupport
import Testing

@Suite("A report beside an earlier one")
struct DifferencingTests {
  private static func note(_ day: Int) -> String {
    """
    ---
    soort: koffie
    gebied: Noord
    datum: 2026-04-\(day)
    aanwezig: { bewoners: 9 }
    ---
    ## Zorgen
    - Het plantsoen is een jungle. #groen
    """
  }

  /// Three conversations that are published, and then a fourth.
  private func municipality() throws -> (folder: TemporaryFolder, first: Transcript) {
    let folder = try TemporaryFolder()
    for day in 10...12 { try folder.write(Self.note(day), to: "gesprekken/\(day).md") }
    let first = try Transcript(["compile", "--editie", "alle"], in: folder.path)
    try folder.write(Self.note(13), to: "gesprekken/13.md")
    return (folder, first)
  }

  @Test("keeps its numbers, says why, and is made")
  func oneMore() throws {
    let (folder, first) = try municipality()
    #expect(!first.messages.contains("differencing"))
    #expect(try folder.text("rapporten/bewoners/noord.md").contains("3 van de 3"))

    let run = try Transcript(["compile", "--editie", "alle"], in: folder.path)

    #expect(run.status == 0)
    #expect(
      run.lines.first
        == "rapporten/bewoners: tip[differencing]: Noord telt 1 gesprek meer dan in een eerder"
        + " verslag; de thema's blijven geteld over de 3 van toen, tot er nog 1 bij is")
    #expect(run.messages.components(of: "differencing") == 1)
    let report = try folder.text("rapporten/bewoners/noord.md")
    #expect(report.contains("We voerden 4 gesprekken") && report.contains("3 van de 3"))
    #expect(report.contains("tellen bij de thema's pas mee als er genoeg bij zijn"))
    #expect(try folder.text("rapporten/intern/noord.md").contains("4 van de 4"))
  }

  @Test("is the same when it is made again")
  func again() throws {
    let (folder, _) = try municipality()
    _ = try Transcript(["compile", "--editie", "alle"], in: folder.path)
    let memory = try folder.text("rapporten/.wijk-published")

    let run = try Transcript(["compile", "--editie", "alle"], in: folder.path)

    #expect(run.messages.contains("(0 nieuw of anders)"))
    #expect(try folder.text("rapporten/.wijk-published") == memory)
  }

  @Test("counts on when there is more to count")
  func twoMore() throws {
    let (folder, _) = try municipality()
    try folder.write(Self.note(14), to: "gesprekken/14.md")

    let run = try Transcript(["compile", "--taal", "en", "-o", "rapporten"], in: folder.path)

    #expect(!run.messages.contains("differencing"))
    #expect(try folder.text("rapporten/residents/noord.md").contains("5 of 5"))
  }

  @Test("tells a script of it, and holds in a pipe as well")
  func scripts() throws {
    let (folder, _) = try municipality()
    let lines = try Transcript(["parse"], in: folder.path).output
    let document = try Transcript(["aggregate"], in: folder.path, input: lines).output
    let pipe = try Transcript(["render"], in: folder.path, input: document)
    #expect(pipe.messages.contains("[differencing]: Noord telt 1 gesprek meer"))
    #expect(try folder.text("rapporten/bewoners/noord.md").contains("3 van de 3"))

    let report = try JSONValue(Transcript(["compile", "--json"], in: folder.path).output)
    #expect(report["findings"]?[0]?["code"] == .text("differencing"))
    #expect(report["findings"]?[0]?["severity"] == .text("hint"))
  }

  @Test(
    "is not made when nobody can tell what was published",
    arguments: [
      ("", "het is geen JSON"), ("{}", "het veld 'schema' ontbreekt"),
      (
        "{\"schema\":\"wijk.figures/9\",\"totals\":[],\"tables\":[]}",
        "het is 'wijk.figures/9', gemaakt door een nieuwere wijk; deze kent 'wijk.figures/1'"
      ),
    ])
  func broken(_ memory: String, _ reason: String) throws {
    let (folder, _) = try municipality()
    let before = try folder.text("rapporten/bewoners/noord.md")
    try folder.write(memory, to: "rapporten/.wijk-published")

    let run = try Transcript(["compile"], in: folder.path)

    #expect(run.status == 2)
    #expect(
      run.lines.last
        == "wijk: 'rapporten/.wijk-published' is niet zoals wijk het schreef: \(reason) (zet het"
        + " terug, of haal het weg als de verslagen hier nooit zijn gedeeld)")
    #expect(try folder.text("rapporten/bewoners/noord.md") == before)
  }

  @Test("remembers nothing that was not on a page")
  func memory() throws {
    let (folder, _) = try municipality()
    let memory = try JSONValue(folder.text("rapporten/.wijk-published"))
    let expected = try JSONValue(
      """
      {
        "schema": "wijk.figures/1",
        "totals": [{ "area": "noord", "period": {}, "conversations": 3 }],
        "tables": [
          {
            "area": "noord", "period": {}, "isSensitive": false, "among": 3,
            "themes": { "groen": { "min": 3, "max": 3 } }
          },
          { "area": "noord", "period": {}, "isSensitive": true, "among": 3, "themes": {} }
        ]
      }
      """)
    #expect(memory == expected)
  }
}

extension String {
  fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
