import TestSupport
import Testing

@Suite("What is told besides an answer")
struct QuietTests {
  private func town() throws -> TemporaryFolder {
    try TemporaryFolder(["west.md": Notes.west + "\n\n## Zorgen\n- Iets over #zweefvliegen\n"])
  }

  @Test(
    "is nothing of findings that do not concern it", arguments: ["agreements", "status", "themes"])
  func answers(command: String) throws {
    let town = try town()

    #expect(try !Transcript([command], in: town.path).messages.contains("zie ze met"))
  }

  @Test("is how many findings there are, before reports")
  func reports() throws {
    let town = try town()
    let run = try Transcript(["compile"], in: town.path)

    #expect(run.messages.contains("1 waarschuwing in 1 bestand; zie ze met: wijk controleer"))
  }

  @Test("is nothing at all when that is asked", arguments: ["-q", "--stil", "--quiet"])
  func quiet(flag: String) throws {
    let town = try town()
    let run = try Transcript(["compile", flag], in: town.path)

    #expect(run.messages.isEmpty)
    #expect(run.status == 0)
    #expect(town.exists("rapporten/bewoners/index.html"))
  }

  @Test("is what went wrong, however quiet")
  func failures() throws {
    let town = try town()
    try town.write([0, 1, 2], to: "kapot.md")

    #expect(try Transcript(["status", "-q"], in: town.path).messages.contains("kapot.md"))
    #expect(
      try Transcript(["status", "-q", "nergens"], in: town.path).messages.hasPrefix("wijk: "))
  }

  @Test("is no personal data in a difference, be it around what changes")
  func differences() throws {
    let town = try TemporaryFolder([
      "west.md": Notes.west
        + "\n\n## Zorgen\n- Mw. Verhoeven-Tak belt op 06-10203040 over de lamp.\n- ok\n"
    ])
    for options in [["--diff"], ["--diff", "--unsafe"]] {
      let run = try Transcript(["check"] + options, in: town.path)
      #expect(!run.output.contains("Verhoeven") && !run.output.contains("10203040"))
    }
    let unsafe = try Transcript(["check", "--diff", "--unsafe"], in: town.path)
    #expect(unsafe.output.contains("•••"))
    #expect(unsafe.output.contains("over de lamp"))
  }
}
