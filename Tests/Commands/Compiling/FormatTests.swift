import TestSupport
import Testing

@Suite("wijk compile --formaat")
struct FormatTests {
  /// Programs that write down their arguments, before what they read.
  private static let echo = """
    #!/bin/sh
    echo "$0" "$@" "$SOURCE_DATE_EPOCH" | sed 's|.*/bin/||'
    cat
    """

  private func municipality(_ programs: [String: String] = [:]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["gesprekken/west.md": Notes.west])
    for (name, text) in programs { try folder.write(text, to: "bin/\(name)") }
    return folder
  }

  private func compile(
    _ arguments: String, in folder: TemporaryFolder, patience: String = ""
  ) throws -> Transcript {
    try Transcript(
      script: """
        chmod +x bin/* 2>/dev/null
        wijk=$(command -v wijk)
        PATH="$PWD/bin:/bin:/usr/bin" "$wijk" compile --peildatum 2026-07-01 \(arguments)
        """, in: folder.path, environment: ["WIJK_GEDULD": patience])
  }

  @Test("hands each program the pages of the edition, and dates by the report")
  func arguments() throws {
    let folder = try municipality(["pandoc": Self.echo])

    let run = try compile("--formaat odt --format docx", in: folder)

    #expect(run.status == 0)
    for kind in ["odt", "docx"] {
      let text = try folder.text("rapporten/bewoners/elzenveld-west.\(kind)")
      let start = "pandoc --from gfm --to \(kind) --metadata lang=nl --output - --reference-doc=/"
      #expect(text.hasPrefix(start))
      #expect(text.contains(" --lua-filter=/"))
      #expect(text.contains(" 1782864000\n"))
      #expect(text.contains("(index.\(kind))"))
    }
    #expect(!folder.exists("rapporten/bewoners/index.html"))
  }

  @Test("tells how many of the documents are made, as each takes seconds")
  func progress() throws {
    let folder = try municipality(["pandoc": Self.echo])

    let run = try Transcript(
      script: """
        chmod +x bin/*
        wijk=$(command -v wijk)
        "$wijk" parse gesprekken 2>/dev/null | "$wijk" aggregate 2>/dev/null > document.json
        PATH="$PWD/bin:/bin:/usr/bin" "$wijk" render document.json --formaat odt -o uit --progress json
        """, in: folder.path)

    let lines = try run.messages.split(separator: "\n").map { try JSONValue(String($0)) }
    let told = lines.filter { $0["step"] == .text("render") && $0["total"] == .number(2) }
    #expect(told.count == 1, "\(run.messages)")
    #expect(told.first?["done"] == .number(2))
  }

  @Test("leads from documents to documents, and leaves what only looks like a link")
  func links() throws {
    let folder = try municipality(["pandoc": Self.echo, "weasyprint": Self.echo])
    try folder.write(
      Notes.west + "- Zie [de lijst](lijst.md) of (west.md)\n", to: "gesprekken/west.md")

    let run = try compile("--formaat pdf,odt", in: folder)

    #expect(run.status == 0)
    let index = try folder.text("rapporten/bewoners/index.odt")
    #expect(index.contains("(elzenveld-west.odt)"))
    let page = try folder.text("rapporten/bewoners/elzenveld-west.odt")
    #expect(!page.contains("lijst.odt"))
    #expect(!page.contains("west.odt"))
    let paper = try folder.text("rapporten/bewoners/elzenveld-west.pdf")
    #expect(
      paper.hasPrefix("weasyprint --quiet --encoding utf-8 --pdf-variant pdf/ua-1 - - 1782864000\n")
    )
    #expect(paper.contains("<a href=\"index.pdf\">"))
    #expect(!paper.contains(".html\""))
  }

  @Test("names the page in plain text only where there is one")
  func plainText() throws {
    let folder = try municipality()
    _ = try compile("--formaat html", in: folder)
    #expect(!(try folder.text("rapporten/bewoners/index.html")).contains("index.md"))

    _ = try compile("--formaat html,md", in: folder)
    #expect(try folder.text("rapporten/bewoners/index.html").contains("href=\"index.md\""))
  }

  @Test("gives up on a program that does not come to an end")
  func hangs() throws {
    let folder = try municipality(["weasyprint": "#!/bin/sh\nexec sleep 60\n"])

    let run = try compile("--formaat pdf", in: folder, patience: "1")

    #expect(run.status == 2)
    #expect(
      run.messages.contains(
        "weasyprint was na 1 seconden niet klaar met 'bewoners/elzenveld-west.pdf' en is gestopt"
          + " (geef het meer tijd, bijvoorbeeld met WIJK_GEDULD=5)"))
    #expect(!folder.exists("rapporten"))
  }

  @Test(
    "refuses patience that is no number of seconds", arguments: ["0", "-1", "lang", "99999999"])
  func patience(text: String) throws {
    let folder = try municipality(["weasyprint": Self.echo])

    let run = try compile("--formaat pdf", in: folder, patience: text)

    #expect(run.status == 2)
    #expect(run.messages.contains("WIJK_GEDULD is '\(text)'"))
  }

  @Test("does not take nothing for a document")
  func empty() throws {
    let folder = try municipality(["weasyprint": "#!/bin/sh\nexit 0\n"])

    let run = try compile("--formaat pdf", in: folder)

    #expect(run.status == 2)
    #expect(
      run.messages.contains("weasyprint maakte van 'bewoners/elzenveld-west.pdf' een leeg bestand"))
  }

  @Test("keeps what was there when a program fails")
  func failure() throws {
    let folder = try municipality(["pandoc": "#!/bin/sh\necho 'no room' >&2; exit 3\n"])
    _ = try compile("", in: folder)
    let before = try folder.files(below: "rapporten")

    let run = try compile("--formaat html,odt", in: folder)

    #expect(run.status == 2)
    #expect(run.messages.contains("pandoc kon 'bewoners/elzenveld-west.odt' niet maken: no room"))
    #expect(try folder.files(below: "rapporten") == before)
  }

  @Test(
    "says which program is missing before anything is made",
    arguments: [("odt", "pandoc"), ("docx", "pandoc"), ("pdf", "weasyprint")])
  func missing(format: String, program: String) throws {
    let folder = try municipality()

    let run = try Transcript(
      ["compile", "--formaat", format], in: folder.path, environment: ["PATH": folder.path])

    #expect(run.status == 2)
    #expect(
      run.lines == [
        "wijk: voor \(format) is het programma \(program) nodig, en dat is er niet"
          + " (installeer het, bijvoorbeeld met 'apt install \(program)')"
      ])
    #expect(!folder.exists("rapporten"))
  }

  @Test("knows no other format")
  func unknown() throws {
    let folder = try municipality()
    let run = try Transcript(["compile", "--formaat", "dcox"], in: folder.path)

    #expect(run.status == 2)
    #expect(run.messages.contains("'dcox' is geen formaat"))
    #expect(run.messages.contains("docx"))
  }

  @Test("makes the same tagged PDF twice", .needs("weasyprint"))
  func tagged() throws {
    let folder = try municipality()
    _ = try compile("--formaat pdf", in: folder)
    let run = try compile("--formaat pdf", in: folder)

    #expect(run.status == 0)
    #expect(run.messages.contains("(0 nieuw of anders)"))
    let pdf = try folder.bytes("rapporten/bewoners/elzenveld-west.pdf")
    #expect(pdf.starts(with: "%PDF-".utf8))
    #expect(pdf.firstRange(of: "pdfuaid:part".utf8) == nil, "a claim that nobody has checked")
    #expect(
      pdf.firstRange(of: "/MarkInfo".utf8) != nil || pdf.firstRange(of: "/ObjStm".utf8) != nil)
  }

  @Test(
    "makes documents with a title, headings, a head, a foot, and charts that can be heard",
    .needs("pandoc", "unzip"), arguments: ["odt", "docx"])
  func office(format: String) throws {
    let folder = try municipality()
    try folder.write("gemeente: Elzenveld\nhuisstijl: { accent: \"#7a1f5c\" }\n", to: "wijk.yml")
    let run = try compile("--formaat \(format) --editie intern", in: folder)
    #expect(run.status == 0)

    let read = try Transcript(
      script: """
        cd rapporten/intern
        pandoc --standalone -t markdown elzenveld-west.\(format)
        unzip -p elzenveld-west.\(format) '*.xml'
        """, in: folder.path)

    for expected in [
      "Wijkopgave Elzenveld-West",
      format == "odt" ? "text:style-name=\"Title\"" : "w:val=\"Title\"",
      format == "odt" ? "text:outline-level=\"1\"" : "w:val=\"Heading1\"", "In het kort",
      "INTERN. Alleen voor wie er in de gemeente mee werkt.", "Gemeente Elzenveld",
      "Voor wie er in de gemeente mee werkt", "Wijkopgave · Stand op 1 juli 2026", "Pagina ",
    ] {
      #expect(read.output.contains(expected), "\(expected)")
    }
    #expect(read.output.uppercased().contains("7A1F5C"))
    let words = "afgesproken: 1"
    let described = format == "odt" ? "<svg:desc>\(words)</svg:desc>" : "descr=\"\(words)\""
    #expect(read.output.contains(described))
  }

  @Test(
    "makes the same office documents twice", .needs("pandoc"),
    arguments: ["odt", "docx"])
  func twice(format: String) throws {
    let folder = try municipality()
    _ = try compile("--formaat \(format)", in: folder)
    // ZIP counts time in steps of two seconds.
    _ = try Transcript(script: "sleep 2", in: "/")
    let run = try compile("--formaat \(format)", in: folder)

    #expect(run.status == 0)
    #expect(run.messages.contains("(0 nieuw of anders)"))
    #expect(try folder.bytes("rapporten/bewoners/index.\(format)").starts(with: [0x50, 0x4B]))
  }
}
