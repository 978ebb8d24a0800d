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

  private func compile(_ arguments: String, in folder: TemporaryFolder) throws -> Transcript {
    try Transcript(
      script: """
        chmod +x bin/* 2>/dev/null
        wijk=$(command -v wijk)
        PATH="$PWD/bin:/bin:/usr/bin" "$wijk" compile --peildatum 2026-07-01 \(arguments)
        """, in: folder.path)
  }

  @Test("hands each program the pages of the edition, and dates by the report")
  func arguments() throws {
    let folder = try municipality(["pandoc": Self.echo])

    let run = try compile("--formaat odt --format docx", in: folder)

    #expect(run.status == 0)
    for kind in ["odt", "docx"] {
      let text = try folder.text("rapporten/bewoners/elzenveld-west.\(kind)")
      #expect(text.hasPrefix("pandoc --from gfm --to \(kind) --shift-heading-level-by -1"))
      #expect(text.contains("--metadata title=Wijkopgave Elzenveld-West --metadata lang=nl"))
      #expect(text.contains(" 1782864000\n"))
      #expect(text.contains("(index.\(kind))"))
      #expect(!text.contains("\n# "))
    }
    #expect(!folder.exists("rapporten/bewoners/index.html"))
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

  @Test("says which program is missing before anything is made", arguments: ["odt", "docx"])
  func missing(format: String) throws {
    let folder = try municipality()

    let run = try Transcript(
      ["compile", "--formaat", format], in: folder.path, environment: ["PATH": folder.path])

    #expect(run.status == 2)
    #expect(
      run.lines == [
        "wijk: voor \(format) is het programma pandoc nodig, en dat is er niet"
          + " (installeer het, bijvoorbeeld met 'apt install pandoc')"
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

  private static var hasPandoc: Bool {
    (try? Transcript(script: "command -v pandoc", in: "/").status) == 0
  }

  @Test(
    "makes the same office documents twice", .enabled(if: hasPandoc), arguments: ["odt", "docx"])
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
