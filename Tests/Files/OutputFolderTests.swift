import Diagnostics
import TestSupport
import Testing

@testable import Files

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite("The output folder")
struct OutputFolderTests {
  private let folder: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    output = OutputFolder(folder.path("rapporten"), isOwn: true)
  }

  /// Writes what a run of everything makes: what is not among it goes.
  private func replace(
    _ files: [String: String], by maker: OutputFolder.Maker = .report,
    fate: (String) -> OutputFolder.Fate = { _ in .goes }
  ) throws -> OutputFolder.Outcome {
    try output.write(
      files.mapValues { Array($0.utf8) }, by: maker, holding: output.lock(), fate: fate)
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

  @Test("deletes only what it is told to, and names what it is told to leave")
  func fates() throws {
    _ = try replace(["a/1.md": "1", "a/2.md": "2", "a/3.md": "3"])
    let outcome = try replace(["a/4.md": "4"]) {
      $0 == "a/1.md" ? .goes : $0 == "a/2.md" ? .isLeft : .stays
    }

    #expect(outcome == .init(written: 1, deleted: 1, left: ["a/2.md"]))
    #expect(try folder.files(below: "rapporten/a") == ["2.md", "3.md", "4.md"])
  }

  @Test("deletes nothing that another command wrote")
  func makers() throws {
    _ = try replace(["bewoners/index.md": "1"])
    _ = try replace(["bewoners/agenda.ics": "2"], by: .export)
    let outcome = try replace([:])

    #expect(outcome.deleted == 1)
    #expect(try output.files(of: .export) == ["bewoners/agenda.ics"])
    #expect(try folder.files(below: "rapporten/bewoners") == ["agenda.ics"])
  }

  @Test("leaves alone what it did not write, and names it")
  func foreign() throws {
    _ = try replace(["intern/index.md": "1", "intern/oud.md": "2"])
    try folder.write("van mij", to: "rapporten/brief.odt")
    try folder.write("van mij", to: "rapporten/intern/kaart.png")
    try folder.write("van mij", to: "rapporten/eigen/map/foto.jpg")
    try folder.write("", to: "rapporten/.nojekyll")
    try folder.write("", to: "rapporten/Thumbs.db")
    let outcome = try replace(["intern/index.md": "nieuw"])

    #expect(outcome.foreign == ["brief.odt", "eigen/", "intern/kaart.png"])
    #expect(outcome.deleted == 1)
    #expect(try folder.text("rapporten/brief.odt") == "van mij")
    #expect(folder.exists("rapporten/eigen/map/foto.jpg"))
  }

  @Test("refuses when what it did not write is in the way, and touches nothing")
  func inTheWay() throws {
    try folder.write("van mij", to: "rapporten/intern/index.md")
    try folder.write("van mij", to: "rapporten/intern/west.md/x")
    let files = ["intern/index.md": "1", "intern/oost.md": "2", "intern/west.md": "3"]

    let error = #expect(throws: FileError.self) { try replace(files) }

    #expect(error?.diagnostic.code == "foreign-files")
    #expect(error?.diagnostic.message.nl.contains("'intern/index.md', 'intern/west.md'") == true)
    #expect(try folder.files() == ["rapporten/intern/index.md", "rapporten/intern/west.md/x"])
  }

  @Test("takes over a file that is what it would write")
  func takesOver() throws {
    _ = try replace(["intern/index.md": "1"])
    try folder.remove("rapporten/.wijk-manifest")

    #expect(try replace(["intern/index.md": "1"]) == .init(unchanged: 1))
    #expect(try output.files(of: .report) == ["intern/index.md"])
  }

  @Test("refuses a folder of somebody else's when nothing was written in it before")
  func othersFolder() throws {
    try folder.write("van mij", to: "thuis/brief.odt")
    let thuis = OutputFolder(folder.path("thuis"))

    let error = #expect(throws: FileError.self) { try thuis.check() }

    #expect(error?.diagnostic.code == "foreign-files")
    #expect(error?.diagnostic.message.nl.contains("'brief.odt'") == true)
  }

  @Test("keeps a copy of what somebody edited before it writes")
  func edited() throws {
    _ = try replace(["bewoners/west.html": "1", "bewoners/oost.html": "2"])
    for text in ["met de hand", "nog eens"] {
      try folder.write(text, to: "rapporten/bewoners/west.html")
      let outcome = try replace(["bewoners/west.html": "3", "bewoners/oost.html": "4"])
      #expect(outcome.copies.map(\.file) == ["bewoners/west.html"])
    }

    #expect(try folder.text("rapporten/bewoners/west.html") == "3")
    #expect(try folder.text("rapporten/aangepast/bewoners/west.html") == "met de hand")
    #expect(try folder.text("rapporten/aangepast/bewoners/west-2.html") == "nog eens")
    #expect(try replace(["bewoners/west.html": "5", "bewoners/oost.html": "6"]).copies.isEmpty)
    #expect(try replace(["bewoners/west.html": "5", "bewoners/oost.html": "6"]).foreign.isEmpty)
  }

  @Test("does not delete what somebody edited")
  func editedAndObsolete() throws {
    _ = try replace(["bewoners/west.html": "1", "bewoners/oost.html": "2"])
    try folder.write("met de hand", to: "rapporten/bewoners/west.html")

    let outcome = try replace(["bewoners/oost.html": "2"])

    #expect(outcome.left == ["bewoners/west.html"])
    #expect(try folder.text("rapporten/bewoners/west.html") == "met de hand")
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
    // A folder that cannot go, where files are to be staged.
    try folder.write("", to: "rapporten/.wijk-new/diep/x")

    let error = #expect(throws: FileError.self) {
      try replace(["intern/a.md": "nieuw", "nieuw/b.md": "nieuw"])
    }

    #expect(error?.path.hasPrefix(output.path) == true)
    #expect(try folder.text("rapporten/intern/a.md") == "oud")
    #expect(try folder.text("rapporten/intern/b.md") == "oud")
    #expect(!folder.exists("rapporten/nieuw"))
  }

  @Test("takes away what a run that was stopped left on its way")
  func sweeps() throws {
    _ = try replace(["intern/a.md": "1"])
    let elsewhere = try TemporaryFolder(["brief.odt": "blijft"])
    try folder.write("half", to: "rapporten/.wijk-new/1")
    try folder.write("half", to: "rapporten/intern/.weg.html.wijk-new")
    try folder.write("half", to: "rapporten/..wijk-manifest.wijk-new")
    try folder.link("rapporten/.wijk-new/2", to: elsewhere.path("brief.odt"))

    _ = try replace(["intern/a.md": "1"])

    #expect(try folder.files() == ["rapporten/.wijk-manifest", "rapporten/intern/a.md"])
    #expect(try elsewhere.text("brief.odt") == "blijft")
  }

  @Test("waits for nothing in the place of a file on its way", .timeLimit(.minutes(5)))
  func pipe() throws {
    _ = try replace(["intern/a.md": "1"])
    try folder.write("", to: "rapporten/.wijk-new/x")
    #expect(unsafe mkfifo(folder.path("rapporten/.wijk-new/1"), 0o644) == 0)

    #expect(try replace(["intern/a.md": "2"]).written == 1)
  }

  @Test("keeps the permissions of a file, and lets nobody look at it on its way")
  func permissions() throws {
    _ = try replace(["intern/a.md": "1"])
    #expect(unsafe chmod(folder.path("rapporten/intern/a.md"), 0o600) == 0)
    _ = try replace(["intern/a.md": "2"])

    #expect(Disk.permissions(of: folder.path("rapporten/intern/a.md")) == 0o600)
  }
}

@Suite("The output folder follows no link")
struct OutputLinkTests {
  private let folder: TemporaryFolder
  private let elsewhere: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    folder = try TemporaryFolder()
    elsewhere = try TemporaryFolder(["brief.odt": "blijft"])
    output = OutputFolder(folder.path("rapporten"), isOwn: true)
  }

  private func replace(_ files: [String: String]) throws -> OutputFolder.Outcome {
    try output.write(
      files.mapValues { Array($0.utf8) }, by: .report, holding: output.lock(), fate: { _ in .goes })
  }

  @Test("to write in it")
  func writing() throws {
    try folder.write("", to: "rapporten/.houd")
    try folder.link("rapporten/intern", to: elsewhere.path)

    let error = #expect(throws: FileError.self) { try replace(["intern/index.md": "1"]) }

    #expect(error?.diagnostic.code == "foreign-files")
    #expect(try elsewhere.files() == ["brief.odt"])
  }

  @Test("to write over what it points to")
  func file() throws {
    _ = try replace(["intern/index.md": "1"])
    try folder.remove("rapporten/intern/index.md")
    try folder.link("rapporten/intern/index.md", to: elsewhere.path("brief.odt"))

    #expect(throws: FileError.self) { try replace(["intern/index.md": "2"]) }
    #expect(try elsewhere.text("brief.odt") == "blijft")
  }

  static let lists = [
    "bewoners/diep/brief.odt", "bewoners/.x/brief.odt", "../elders/brief.odt", "/etc/hosts",
    "bewoners//brief.odt", "bewoners/./brief.odt", "bewoners/.git/config", ".ssh/id",
    "report - bewoners/diep/brief.odt", "report 0123456789abcdef bewoners/diep/brief.odt",
    "report 0123456789abcdef bewoners/.x/brief.odt", "wis - alles", "report", "\u{0}\u{1}",
  ]

  @Test("to delete what a list of somebody else's names", arguments: lists)
  func poisoned(_ line: String) throws {
    _ = try replace(["bewoners/index.md": "1"])
    for name in ["diep", ".x"] { try folder.link("rapporten/bewoners/\(name)", to: elsewhere.path) }
    try folder.write("van mij", to: "rapporten/bewoners/.git/config")
    let list = try folder.text("rapporten/.wijk-manifest")
    try folder.write(list + line + "\n", to: "rapporten/.wijk-manifest")

    _ = try? replace(["bewoners/index.md": "2"])

    #expect(try elsewhere.files() == ["brief.odt"])
    #expect(folder.exists("rapporten/bewoners/.git/config"))
  }

  static let damaged = [
    "wijk.manifest/1\nzomaar iets\n", "zomaar iets\n", "wijk.manifest/2\n", "../weg\n",
    "wijk.manifest/1\nreport\n",
    "wijk.manifest/1\nreport xyz bewoners/index.md\n", "bewoners/.htaccess\n",
  ]

  @Test("nor a list that is not as it was written: nothing is changed", arguments: damaged)
  func unreadable(_ list: String) throws {
    _ = try replace(["bewoners/index.md": "1", "bewoners/west.md": "1"])
    try folder.write(list, to: "rapporten/.wijk-manifest")

    let error = #expect(throws: FileError.self) { try replace(["bewoners/index.md": "2"]) }

    #expect(error?.diagnostic.code == "manifest-unreadable")
    #expect(try folder.text("rapporten/bewoners/index.md") == "1")
    #expect(folder.exists("rapporten/bewoners/west.md"))
  }

  @Test("of its own name, unless a person points to it")
  func root() throws {
    try folder.link("rapporten", to: elsewhere.path)

    #expect(throws: FileError.self) { try output.check() }
    try elsewhere.remove("brief.odt")
    #expect(throws: FileError.self) { try output.check() }
    #expect(throws: Never.self) { try OutputFolder(folder.path("rapporten")).check() }
  }

  @Test("and knows the list of an earlier version")
  func plainList() throws {
    _ = try replace(["bewoners/index.md": "1", "bewoners/west.md": "1"])
    try folder.write("bewoners/index.md\nbewoners/west.md\n", to: "rapporten/.wijk-manifest")

    #expect(try replace(["bewoners/index.md": "2"]) == .init(written: 1, deleted: 1))
  }

  @Test(
    "nor a name that leaves the folder, is hidden or collides",
    arguments: [
      ["../a.md"], ["/a.md"], ["a//b.md"], [".a.md"], ["a/.b/c.md"], ["a\nb.md"],
      ["Noord.md", "noord.md"],
    ])
  func names(_ names: [String]) throws {
    let files = Dictionary(uniqueKeysWithValues: names.map { ($0, Array("1".utf8)) })

    let error = #expect(throws: FileError.self) { try output.write(files, by: .report) }

    #expect(error?.diagnostic.code == "unsafe-file-name")
    #expect(try folder.files().isEmpty)
  }

  @Test("and says that the folder is a file")
  func isFile() throws {
    try folder.write("", to: "rapporten")

    let error = #expect(throws: FileError.self) { try output.check() }

    #expect(error?.diagnostic.code == "not-a-folder")
  }
}
