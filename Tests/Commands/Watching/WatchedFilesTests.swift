import Diagnostics
import TestSupport
import Testing

@testable import Commands

@Suite("Looking at files")
struct WatchedFilesTests {
  private func town() throws -> TemporaryFolder {
    try TemporaryFolder([
      "wijk.yml": "gemeente: Elzenveld\n", "gesprekken/west.md": Notes.west,
      "gesprekken/noord.md": Notes.noord, "templates/footer.html.mustache": "",
      "opgaven/west.md": "# Wonen\n", "rapporten/index.html": "",
    ])
  }

  private func changes(
    _ folder: TemporaryFolder, _ work: (TemporaryFolder) throws -> Void
  ) throws -> FileChanges {
    let opened = try MunicipalityFolder(folder.path)
    let before = WatchedFiles(of: opened)
    try work(folder)
    return WatchedFiles(of: opened).changes(since: before)
  }

  @Test(
    "sees another note, setting, text or template",
    arguments: [
      "gesprekken/west.md", "wijk.yml", "opgaven/west.md", "templates/footer.html.mustache",
    ])
  func changed(file: String) throws {
    let town = try town()
    let changes = try changes(town) { try $0.write("anders: ja\n", to: file) }

    #expect(changes.changed == [town.path(file)])
    #expect(changes.added.isEmpty && changes.removed.isEmpty)
    #expect(!changes.isHalfway)
  }

  @Test("sees what is new and what is gone")
  func addedAndRemoved() throws {
    let town = try town()
    let changes = try changes(town) {
      try $0.write("", to: "gesprekken/oost/nieuw.md")
      try $0.remove("gesprekken/noord.md")
    }

    #expect(changes.added == [town.path("gesprekken/oost/nieuw.md")])
    #expect(changes.removed == [town.path("gesprekken/noord.md")])
    #expect(changes.isHalfway)
  }

  @Test("takes no notice of reports, nor of what an editor keeps beside a note")
  func others() throws {
    let changes = try changes(try town()) {
      try $0.write("<p>", to: "rapporten/index.html")
      try $0.write("b0VIM", to: "gesprekken/.west.md.swp")
      try $0.write("x", to: "gesprekken/west.md~")
      try $0.write("x", to: ".wijk-published")
    }

    #expect(changes.isEmpty)
  }

  @Test(
    "takes a note without a word for the middle of a save, whether it had one before or not",
    arguments: ["gesprekken/west.md", "gesprekken/nieuw.md"])
  func emptied(file: String) throws {
    #expect(try changes(try town()) { try $0.write("", to: file) }.isHalfway)
    #expect(try !changes(try town()) { try $0.write(Notes.west, to: file) }.isHalfway)
  }

  @Test("sees nothing when the whole folder is away, and everything when it is back")
  func away() throws {
    let town = try town()
    let opened = try MunicipalityFolder(town.path)
    let before = WatchedFiles(of: opened)
    try town.remove("gesprekken")

    #expect(WatchedFiles(of: opened).changes(since: before).removed.count == 2)
  }

  @Test("says what changed in a few words")
  func words() {
    var changes = FileChanges(added: ["a.md"], changed: ["b.md", "c.md", "d.md", "e.md"])
    changes.isNewDay = true

    #expect(
      changes.sentence
        == Bilingual(
          nl: "veranderd: b.md, c.md, d.md en nog 1; nieuw: a.md; een nieuwe dag",
          en: "changed: b.md, c.md, d.md and 1 more; new: a.md; a new day"))
  }
}
