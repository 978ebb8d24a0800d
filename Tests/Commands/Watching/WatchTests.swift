import TestSupport
import Testing

@Suite("wijk watch")
struct WatchTests {
  @Test("makes the reports of compile after each change, and stops when it is asked")
  func rounds() throws {
    let town = try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\n", "gesprekken/west.md": Notes.west,
      "gesprekken/noord.md": Notes.noord,
    ])
    let other = try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\n", "gesprekken/west.md": Notes.west,
      "gesprekken/noord.md": Notes.noord,
    ])
    let watch = try RunningWijk(["volg", "--editie", "intern"], in: town.path)
    #expect(watch.waits { $0.messages.contains("stop met Ctrl-C") })

    for folder in [town, other] {
      try folder.write(
        Notes.noord + "\n- [ ] Lamp maken @gemeente\n", to: "gesprekken/noord.md")
    }
    #expect(watch.waits { $0.messages.contains("veranderd: gesprekken/noord.md. ") })
    _ = try Transcript(["compile", "--editie", "intern"], in: other.path)
    for file in try other.files(below: "rapporten/intern") {
      #expect(
        try town.text("rapporten/intern/\(file)") == other.text("rapporten/intern/\(file)"))
    }
    #expect(watch.stop() == 0)
    #expect(watch.messages.hasSuffix("wijk kijkt niet meer mee\n"))
  }

  @Test("leaves the reports when the settings are gone, and goes on when they are back")
  func failedRound() throws {
    let settings = "gemeente: Elzenveld\n"
    let town = try TemporaryFolder(["wijk.yml": settings, "gesprekken/west.md": Notes.west])
    let watch = try RunningWijk(["watch", "--taal", "en"], in: town.path)
    #expect(watch.waits { $0.messages.contains("stop with Ctrl-C") })
    let page = try town.text("rapporten/residents/index.html")

    try town.remove("wijk.yml")
    #expect(watch.waits { $0.messages.contains("gone: wijk.yml. Nothing was made") })
    #expect(try town.text("rapporten/residents/index.html") == page)
    try town.write(settings, to: "wijk.yml")
    #expect(watch.waits { $0.messages.contains("new: wijk.yml. 0 files updated") })
    #expect(watch.stop() == 0)
  }

  @Test("begins without a note, and makes the reports when there is one")
  func nothingYet() throws {
    let town = try TemporaryFolder()
    let watch = try RunningWijk(["watch"], in: town.path)
    #expect(watch.waits { $0.messages.contains("nog geen verslag. Er is niets gemaakt") })

    try town.write(Notes.west, to: "west.md")
    #expect(watch.waits { $0.messages.contains("nieuw: west.md. ") })
    #expect(town.exists("rapporten/bewoners/index.html"))
    #expect(watch.stop() == 0)
  }

  @Test(
    "does not begin when the options cannot be followed",
    arguments: [["nergens"], ["--editie", "iedereen"], ["-o", "-"], ["--formaat", "exe"]])
  func wrongOptions(arguments: [String]) throws {
    let town = try TemporaryFolder(["gesprekken/west.md": Notes.west])

    #expect(try Transcript(["watch"] + arguments, in: town.path).status == 2)
  }
}
