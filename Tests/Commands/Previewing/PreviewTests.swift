import TestSupport
import Testing

@Suite("wijk preview")
struct PreviewTests {
  @Test("shows an address of this machine, and stops when it is asked")
  func runs() throws {
    let town = try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\n", "gesprekken/west.md": Notes.west,
    ])
    let preview = try RunningWijk(["kijk", "--no-open"], in: town.path)
    #expect(preview.waits { $0.messages.contains("stop met Ctrl-C") })
    #expect(preview.messages.contains("Het verslag staat op http://127.0.0.1:"))

    try town.write(Notes.noord, to: "gesprekken/noord.md")
    #expect(preview.waits { $0.messages.contains("nieuw: gesprekken/noord.md. ") })
    #expect(preview.stop() == 0)
    #expect(!town.exists("rapporten"))
  }

  @Test(
    "does not begin when the options cannot be followed",
    arguments: [["nergens"], ["--editie", "iedereen"], ["--editor", "x"], ["--poort", "99999"]])
  func wrongOptions(arguments: [String]) throws {
    let town = try TemporaryFolder(["gesprekken/west.md": Notes.west])

    #expect(try Transcript(["preview", "--no-open"] + arguments, in: town.path).status == 2)
  }
}
