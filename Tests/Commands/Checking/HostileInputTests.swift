import TestSupport
import Testing

@Suite("Input that was made to hurt")
struct HostileInputTests {
  /// A thousand lines would do no harm; these are one line each, and as long as a note may be.
  static let patterns = [
    "[", "[[", "![[]()", "*a_ ", "**", "<a", "<!--", "%%", "`", "(", "((a)", "@", "@a ", "^", "#",
    "#a", "- [", "| ", "a|", "> ", "1. ", "&amp;", "\\", "a:", "voor ", "=", "«", "  ",
  ]

  @Test("is read in the end", .timeLimit(.minutes(5)), arguments: patterns)
  func ends(_ pattern: String) throws {
    let line = String(repeating: pattern, count: 20_000 / pattern.utf8.count)
    let folder = try TemporaryFolder([
      "west.md": Notes.west,
      "lang.md": """
      ---
      gebied: Noord
      datum: 2026-04-02
      ---
      ## Zorgen
      - \(line)

      ## Afspraken
      - [ ] \(line)
      """,
    ])

    let run = try Transcript(["compile"], in: folder.path)

    #expect(run.status == 0)
    #expect(run.messages.contains("2 notities gevonden: 2 gelezen, 0 overgeslagen."))
  }

  /// Lines of a sign alone, each of which asks what the signs of the whole note mean.
  @Test("is read when nearly every line is empty", .timeLimit(.minutes(5)), arguments: ["-", "*"])
  func endsEmpty(_ sign: String) throws {
    let lines = String(repeating: "\(sign)\n", count: 60_000)
    let folder = try TemporaryFolder([
      "leeg.md": "---\ngebied: Noord\ndatum: 2026-04-02\n---\n## Zorgen\n- a\n\n" + lines
    ])

    let run = try Transcript(["parse"], in: folder.path)

    #expect(run.status == 0)
    #expect(run.messages.contains("1 notitie gevonden: 1 gelezen, 0 overgeslagen."))
  }

  static let heads = [
    "x: \(String(repeating: "[", count: 5000))\(String(repeating: "]", count: 5000))",
    "x: &x [*x]",
    "a: &a [1,2]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]",
    (0..<3000).map { "k\($0): v" }.joined(separator: "\n"),
    "x: !!binary /w==\ny: !<tag:yaml.org,2002:python/object> z",
    "? [a, b]\n: c",
    "datum: 2026-04-03",
  ]

  @Test(
    "stands in the head, and the rest is read", .timeLimit(.minutes(5)), arguments: heads.indices)
  func head(_ number: Int) throws {
    let lines = Self.heads[number]
    let folder = try TemporaryFolder([
      "a.md": "---\ngebied: Noord\ndatum: 2026-04-02\n\(lines)\n---\n## Wensen\n- Een bankje.\n"
    ])

    let run = try Transcript(["parse", "--meldingen"], in: folder.path)

    #expect(run.status != 2)
    #expect(run.output.contains("Een bankje."))
    #expect(run.messages.contains("let op[") || run.messages.contains("fout["))
  }

  static let brokenSettings: [[UInt8]] = [
    Array("- a\n- b\n".utf8), Array("hallo".utf8), [],
    Array("gebieden: 7\nthema's: ja\nterm: {a: b}\npublicatie: 3\n".utf8),
    Array("gemeente: \"Elzen\ngebieden: {\n".utf8),
    Array("x: \(String(repeating: "[", count: 100_000))".utf8),
  ]

  @Test(
    "stands in wijk.yml, and the notes are read all the same", arguments: brokenSettings.indices)
  func settingsFile(_ number: Int) throws {
    let bytes = Self.brokenSettings[number]
    let folder = try TemporaryFolder(["west.md": Notes.west])
    try folder.write(bytes, to: "wijk.yml")

    let run = try Transcript(["compile", "--editie", "alle"], in: folder.path)

    #expect(run.status == (bytes.isEmpty ? 0 : 2))
    #expect(run.messages.contains("1 notitie gevonden: 1 gelezen"))
    #expect(folder.exists("rapporten/intern/elzenveld-west.html"))
    #expect(folder.exists("rapporten/bewoners") == bytes.isEmpty)
    #expect(bytes.isEmpty || run.messages.contains("wijk.yml:1:"))
  }

  @Test("has names that would break a line, steer a terminal or leave the folder")
  func names() throws {
    let areas = ["../../etc", "CON", "index", String(repeating: "x", count: 300), "Café/Noord"]
    var files = ["regel\neinde.md": "", "kleur\u{1B}[31m.md": ""]
    for (number, area) in areas.enumerated() {
      files["\(number).md"] =
        "---\ngebied: '\(area)'\ndatum: 2026-04-0\(number + 1)\n---\n## Wensen\n- Een bankje.\n"
    }
    let folder = try TemporaryFolder(files)

    let run = try Transcript(["compile", "-o", "rapporten"], in: folder.path)

    #expect(run.status == 1)
    #expect(run.messages.contains("regel einde.md:1:1: fout["))
    #expect(!run.messages.contains("\u{1B}"))
    let pages = try folder.files(below: "rapporten/bewoners").filter { $0.hasSuffix(".html") }
    #expect(pages.count == areas.count + 1, "\(pages)")
  }

  private static let settingsWithMarkup = """
    gemeente: Elzenveld
    gebieden:
      ../x: { naam: "../x <b>Noord</b> | Zuid" }
    thema's:
      script: { naam: "<script>alert(1)</script>", woorden: [scriptje] }
      pijp: { naam: "Groen | grijs", woorden: [pijpje] }
    """

  @Test("has names of themes and areas that are markup, and stays words in every report and export")
  func markup() throws {
    var files = ["wijk.yml": Self.settingsWithMarkup]
    for month in 1...3 {
      files["gesprekken/\(month).md"] = """
        ---
        soort: koffie
        gebied: ../x
        datum: 2026-0\(month)-10
        aanwezig: 9 bewoners
        ---
        ## Wat gaat goed
        - =HYPERLINK("x") werkt | goed #schat:dingen
        ## Zorgen
        - Het scriptje | pijpje is <img src=x onerror=alert(1)> stuk #script #pijp
        ## Afspraken
        - [ ] Pijp | maken <script>x</script> @gemeente (voor 1 mei) #pijp ^pijp\(month)
        """
    }
    let folder = try TemporaryFolder(files)

    let compiled = try Transcript(["compile", "--editie", "alle"], in: folder.path)
    let exported = try Transcript(["export", "--uit", "uit"], in: folder.path)

    #expect(compiled.status == 0)
    #expect(exported.status == 0)
    for file in try folder.files() where !file.hasPrefix("gesprekken") && file != "wijk.yml" {
      let text = try folder.text(file)
      #expect(!file.contains(".."))
      if file.hasSuffix(".html") {
        #expect(!text.contains("<script") && !text.contains("<img") && !text.contains("<b>Noord"))
      }
      guard file.hasSuffix(".md") else { continue }
      var columns: Int?
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        let cells =
          line.hasPrefix("|") ? line.split(separator: "\\|").joined().split(separator: "|") : []
        #expect(cells.isEmpty || columns == nil || columns == cells.count, "\(file): \(line)")
        columns = cells.isEmpty ? nil : cells.count
      }
    }
    #expect(
      try folder.text("uit/bewoners/lijsten/schatten.csv").contains(
        "\"'=HYPERLINK(\"\"x\"\") werkt | goed\""))
  }
}
