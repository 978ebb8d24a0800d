import TestSupport
import Testing

@Suite("Personal data holds a public edition back")
struct PrivacyGuardTests {
  /// The name and the number are invented.
  private static let leak = "\n## Zorgen\n- mevrouw Jansen, bel 06-12345678\n"

  private func municipality(_ more: String = leak) throws -> TemporaryFolder {
    try TemporaryFolder([
      "gesprekken/west.md": Notes.west + more, "gesprekken/noord.md": Notes.noord,
    ])
  }

  @Test("names the note and the line, never the value, and writes the other areas")
  func holding() throws {
    let folder = try municipality()

    let run = try Transcript(["compile", "--editie", "alle"], in: folder.path)

    #expect(run.status == 1)
    #expect(run.messages.contains("niet openbaar gemaakt, om persoonsgegevens in:"))
    #expect(run.messages.contains("[phone-number]"))
    #expect(!run.messages.contains("12345678") && !run.messages.contains("Jansen"))
    #expect(!folder.exists("rapporten/bewoners/elzenveld-west.html"))
    #expect(folder.exists("rapporten/bewoners/noord.html"))
    #expect(folder.exists("rapporten/intern/elzenveld-west.html"))
  }

  @Test("leaves the previous report of the area as it was")
  func standing() throws {
    let folder = try municipality("")
    _ = try Transcript(["compile"], in: folder.path)
    let before = try folder.text("rapporten/bewoners/elzenveld-west.html")
    try folder.write(Notes.west + Self.leak, to: "gesprekken/west.md")

    let run = try Transcript(["compile"], in: folder.path)

    #expect(run.status == 1)
    #expect(try folder.text("rapporten/bewoners/elzenveld-west.html") == before)
  }

  @Test("gives way to a comment in the note, and to a person with a reason")
  func allowing() throws {
    let excused = Self.leak.replacing(
      "06-12345678",
      with: "06-12345678 <!-- wijk: negeer phone-number, person-name: staat op haar winkel -->")
    let commented = try municipality(excused)
    #expect(try Transcript(["compile"], in: commented.path).status == 0)

    let folder = try municipality()
    let run = try Transcript(
      [
        "compile", "--toestaan", "phone-number=het nummer van de winkel", "--allow",
        "person-name=x",
      ],
      in: folder.path)
    #expect(run.status == 0)
    let report = try folder.text("rapporten/bewoners/elzenveld-west.md")
    #expect(
      report.contains(
        "Wat lijkt op een telefoonnummer is hier met opzet openbaar gemaakt: het nummer van de winkel."
      ))
  }

  @Test("asks for a reason, and for a code that exists")
  func reasons() throws {
    let folder = try municipality()

    for words in ["phone-number", "phone-number=", "jargon=x", "phone-nummer=x"] {
      let run = try Transcript(["compile", "--toestaan", words], in: folder.path)
      #expect(run.status == 2)
    }
  }

  @Test("lets a confidential note be: none of its words are published")
  func confidential() throws {
    let note = "---\nvertrouwelijk: ja\n---\n# Huiskamergesprek west 12-3-2026\n" + Self.leak
    let folder = try municipality("")
    try folder.write(note, to: "gesprekken/geheim.md")

    #expect(try Transcript(["compile"], in: folder.path).status == 0)
  }

  @Test("holds in a pipe as well")
  func pipe() throws {
    let folder = try municipality()
    let lines = try Transcript(["parse"], in: folder.path).output
    let document = try Transcript(["aggregate"], in: folder.path, input: lines).output

    let run = try Transcript(["render"], in: folder.path, input: document)

    #expect(run.status == 1)
    #expect(!folder.exists("rapporten/bewoners/elzenveld-west.html"))
    #expect(folder.exists("rapporten/bewoners/noord.html"))
  }
}
