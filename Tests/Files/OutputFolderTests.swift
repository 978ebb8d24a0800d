import Diagnostics
import TestSupport
import Testing

@testable import Files

@Suite("The output folder")
struct OutputFolderTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(folder.path("rapporten"))
  }

  private func replace(_ files: [String: String]) throws -> OutputFolder.Outcome {
    try output.replace(with: files.mapValues { Array($0.utf8) })
  }

  @Test("writes files, leaves equal ones alone and deletes what it wrote before")
  func replaces() throws {
    let first = try replace(["intern/a.md": "1", "intern/b.md": "2", "intern/diep/c.md": "3"])
    let second = try replace(["intern/a.md": "1", "intern/b.md": "twee"])

    #expect(first == .init(written: 3))
    #expect(second == .init(written: 1, unchanged: 1, deleted: 1))
    #expect(try folder.text("rapporten/intern/b.md") == "twee")
    #expect(
      try folder.files() == [
        "rapporten/.wijk-manifest", "rapporten/intern/a.md", "rapporten/intern/b.md",
      ])
    #expect(!folder.exists("rapporten/intern/diep"))
  }

  @Test("leaves an edition alone that is not made this time")
  func otherEdition() throws {
    _ = try replace(["bewoners/index.md": "1"])
    let outcome = try replace(["intern/index.md": "2"])

    #expect(outcome == .init(written: 1))
    #expect(try folder.text("rapporten/bewoners/index.md") == "1")
    #expect(
      try folder.text("rapporten/.wijk-manifest") == "bewoners/index.md\nintern/index.md\n")
  }

  @Test("empties a folder for which nothing is left, when it is named")
  func emptying() throws {
    _ = try replace(["agenda/west.ics": "1", "feeds/west.atom": "2", "lijsten/vragen.csv": "3"])
    let outcome = try output.replace(
      with: ["lijsten/vragen.csv": Array("3".utf8)], emptying: ["agenda"])

    #expect(outcome == .init(unchanged: 1, deleted: 1))
    #expect(!folder.exists("rapporten/agenda"))
    #expect(folder.exists("rapporten/feeds/west.atom"))
  }

  @Test("remembers what it is told to, until it is told something else")
  func memory() throws {
    let files = ["bewoners/index.md": Array("1".utf8)]
    #expect(try output.memory() == nil)
    _ = try output.replace(with: files, remembering: Array("drie".utf8))
    #expect(try output.replace(with: files).unchanged == 1)
    #expect(try output.memory() == Array("drie".utf8))

    _ = try output.replace(with: files, remembering: Array("vijf".utf8))
    #expect(try folder.text("rapporten/.wijk-published") == "vijf")
  }

  @Test("refuses a folder with something that it did not write, and touches nothing")
  func foreign() throws {
    try folder.write("van mij", to: "rapporten/brief.odt")

    let error = #expect(throws: FileError.self) { try replace(["intern/index.md": "1"]) }

    #expect(error?.diagnostic.code == "foreign-files")
    #expect(error?.diagnostic.message.nl.contains("'brief.odt'") == true)
    #expect(try folder.files() == ["rapporten/brief.odt"])
  }

  @Test("minds neither hidden files nor what an operating system leaves behind")
  func litter() throws {
    try folder.write("", to: "rapporten/.nojekyll")
    try folder.write("", to: "rapporten/Thumbs.db")

    #expect(try replace(["intern/index.md": "1"]).written == 1)
  }

  @Test("puts back a file that somebody deleted")
  func restores() throws {
    _ = try replace(["intern/a.md": "1", "intern/b.md": "2"])
    try folder.remove("rapporten/intern/a.md")

    #expect(try replace(["intern/a.md": "1", "intern/b.md": "2"]).written == 1)
    #expect(folder.exists("rapporten/intern/a.md"))
  }

  @Test("leaves what was there whole when a file cannot be written")
  func failure() throws {
    _ = try replace(["intern/a.md": "oud", "intern/b.md": "oud"])
    // A folder where the second new file is to be staged.
    try folder.write("", to: "rapporten/intern/.b.md.wijk-new/x")

    let error = #expect(throws: FileError.self) {
      try replace(["intern/a.md": "nieuw", "intern/b.md": "nieuw"])
    }

    #expect(error?.path == output.path)
    #expect(try folder.text("rapporten/intern/a.md") == "oud")
    #expect(try folder.text("rapporten/intern/b.md") == "oud")
    #expect(!folder.exists("rapporten/intern/.a.md.wijk-new"))
  }

  @Test("does not write through a link to elsewhere")
  func link() throws {
    let elsewhere = try TemporaryFolder()
    try folder.write("", to: "rapporten/.houd")
    try folder.link("rapporten/intern", to: elsewhere.path)

    let error = #expect(throws: FileError.self) { try replace(["intern/index.md": "1"]) }

    #expect(error?.diagnostic.code == "foreign-files")
    #expect(try elsewhere.files().isEmpty)
  }

  @Test("ignores a manifest that points elsewhere")
  func poisonedManifest() throws {
    try folder.write("blijft", to: "brief.odt")
    try folder.write("../brief.odt\n/etc/hosts\n", to: "rapporten/.wijk-manifest")

    _ = try replace(["intern/index.md": "1"])

    #expect(folder.exists("brief.odt"))
  }

  @Test(
    "refuses names that leave the folder or collide",
    arguments: [["../a.md"], ["/a.md"], ["a//b.md"], ["Noord.md", "noord.md"]])
  func names(_ names: [String]) throws {
    let files = Dictionary(uniqueKeysWithValues: names.map { ($0, "1") })

    let error = #expect(throws: FileError.self) { try replace(files) }

    #expect(error?.diagnostic.code == "unsafe-file-name")
    #expect(try folder.files().isEmpty)
  }

  @Test("says that the folder is a file")
  func file() throws {
    try folder.write("", to: "rapporten")

    let error = #expect(throws: FileError.self) { try output.check() }

    #expect(error?.diagnostic.code == "not-a-folder")
  }
}
