import TestSupport
import Testing

@Suite("wijk redact")
struct RedactTests {
  /// The name and the number are invented.
  private static let note =
    "# Huiskamergesprek west 12-3-2026\r\n- mevrouw Jansen, bel 06-12345678\r\n"

  @Test("writes a copy with roles in place of what it finds, every other byte kept")
  func copies() throws {
    let folder = try TemporaryFolder(["a.md": Self.note])

    let run = try Transcript(["redact", "a.md"], in: folder.path)

    #expect(
      run.output
        == "# Huiskamergesprek west 12-3-2026\r\n- een bewoner, bel [telefoonnummer]\r\n")
    #expect(run.lines == ["2 plekken vervangen; lees de kopie na voordat u haar deelt"])
    #expect(try folder.text("a.md") == Self.note)
  }

  @Test("reads standard input, and speaks English when asked")
  func input() throws {
    let run = try Transcript(["anonimiseer", "-", "--taal", "en"], input: "mrs Jansen called")

    #expect(run.output == "a resident called")
    #expect(run.lines.first?.hasPrefix("1 place replaced") == true)
  }

  @Test("leaves what the municipality makes known")
  func known() throws {
    let folder = try TemporaryFolder([
      "wijk.yml": "organisaties: { welzijn: { naam: Welzijn, telefoon: 0578-123456 } }",
      "a.md": "Bel Welzijn: 0578 123456.",
    ])

    #expect(
      try Transcript(["redact", "a.md"], in: folder.path).output == "Bel Welzijn: 0578 123456.")
  }

  @Test("makes a new file, and never writes over one")
  func output() throws {
    let folder = try TemporaryFolder(["a.md": Self.note])

    #expect(try Transcript(["redact", "a.md", "-o", "b.md"], in: folder.path).status == 0)
    #expect(try folder.text("b.md").contains("[telefoonnummer]"))
    #expect(try Transcript(["redact", "a.md", "-o", "a.md"], in: folder.path).status == 2)
    #expect(try folder.text("a.md") == Self.note)
  }

  @Test("changes nothing in a copy that it made itself", arguments: ["nl", "en"])
  func twice(_ language: String) throws {
    let words = "Een bewoner, Henk van nr 14, vertelde over eigen ziekte en zijn [[schulden]].\n"

    let copy = try Transcript(["redact", "-", "--taal", language], input: words)
    let again = try Transcript(["redact", "-", "--taal", language], input: copy.output)

    #expect(copy.output != words)
    #expect(again.output == copy.output)
  }
}
