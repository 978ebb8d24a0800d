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

@Suite("Finding notes")
struct NoteFinderTests {
  @Test("lists notes sorted by path and passes over what is no note")
  func lists() throws {
    let folder = try TemporaryFolder([
      "noord/b.md": "", "noord/a.MD": "", "west.markdown": "", "ëinde.md": "", "README.md": "",
      "noord/Leesmij.md": "", "foto.jpg": "", ".git/x.md": "", ".verborgen.md": "",
      "rapporten/index.md": "", "noord/rapporten/c.md": "",
    ])

    let listing = try NoteFinder(folder.path, ignoring: ["rapporten"]).find()

    #expect(
      listing.notes.map(\.path) == [
        "noord/a.MD", "noord/b.md", "noord/rapporten/c.md", "west.markdown", "ëinde.md",
      ])
    #expect(
      listing.findings.map(\.path) == [".verborgen.md", "README.md", "noord/Leesmij.md"])
    #expect(listing.findings.allSatisfy { $0.diagnostic.code == "passed-over" })
    #expect(listing.skipped.isEmpty)
  }

  @Test("names what might have been a note")
  func passedOver() throws {
    let folder = try TemporaryFolder([
      "a.md": "", "b.txt": "", "noord/c.DOCX": "", "foto.jpg": "", ".klad/d.md": "",
      ".obsidian/e.md": "", ".klad2/f.jpg": "", "templates/g.md": "", "rapporten/h.md": "",
    ])

    let listing = try NoteFinder(
      folder.path, ignoring: ["templates", "rapporten"], naming: ["templates"]
    ).find()

    #expect(listing.notes.map(\.path) == ["a.md", "b.txt"])
    #expect(listing.findings.map(\.path) == [".klad", "noord/c.DOCX", "templates"])
    #expect(
      listing.findings.map(\.diagnostic.severity) == [.hint, .warning, .hint])
  }

  @Test("never reads a folder that it wrote itself")
  func ownOutput() throws {
    let folder = try TemporaryFolder(["a.md": ""])
    _ = try OutputFolder(folder.path("uit")).write(["west.md": [0x61]], by: .report)

    let listing = try NoteFinder(folder.path).find()
    #expect(listing.notes.map(\.path) == ["a.md"])
    #expect(listing.findings.map(\.path) == ["uit"])
  }

  @Test("names links and does not follow them")
  func links() throws {
    let outside = try TemporaryFolder(["geheim.md": "niet van hier"])
    let folder = try TemporaryFolder(["a.md": ""])
    try folder.link("b.md", to: outside.path("geheim.md"))
    try folder.link("map", to: outside.path)
    try folder.link("kringloop", to: folder.path)

    let listing = try NoteFinder(folder.path).find()

    #expect(listing.notes.map(\.path) == ["a.md"])
    #expect(listing.skipped.map(\.path) == ["b.md"])
    #expect(listing.findings.map(\.path) == ["b.md", "kringloop", "map"])
    #expect(listing.findings.allSatisfy { $0.diagnostic.code == "link-not-followed" })
  }

  @Test("looks into a folder with the name of a note, and says so")
  func folderNamedAsNote() throws {
    let folder = try TemporaryFolder(["gesprek.md/a.md": ""])

    let listing = try NoteFinder(folder.path).find()

    #expect(listing.notes.map(\.path) == ["gesprek.md/a.md"])
    #expect(listing.findings.map(\.diagnostic.code) == ["folder-named-as-note"])
  }

  @Test("names notes that are one file on another computer")
  func collisions() throws {
    let folder = try TemporaryFolder(["Noord.md": "", "noord.md": "", "caf\u{E9}.md": ""])
    try folder.write("", to: "cafe\u{301}.md")

    let listing = try NoteFinder(folder.path).find()

    #expect(listing.notes.count == 4)
    #expect(listing.findings.map(\.diagnostic.code) == ["colliding-names", "colliding-names"])
  }

  @Test("names what only looks like a note, and counts it as skipped")
  func notFiles() throws {
    let folder = try TemporaryFolder(["a.md": ""])
    #expect(unsafe mkfifo(folder.path("pijp.md"), 0o644) == 0)
    #expect(unsafe mkfifo(folder.path("pijp"), 0o644) == 0)

    let listing = try NoteFinder(folder.path).find()

    #expect(listing.notes.map(\.path) == ["a.md"])
    #expect(listing.skipped.map(\.path) == ["pijp.md"])
    #expect(listing.findings.map(\.diagnostic.code) == ["not-a-file"])
  }

  #if os(Linux)
    @Test("names a file whose name is not text")
    func nameNotText() throws {
      let folder = try TemporaryFolder(["a.md": "", "vervangen \u{FFFD}.md": ""])
      for name in ["caf\\351.md", "map\\377/x.md"] {
        let script = "cd \(folder.path); f=$(printf '\(name)'); mkdir -p $(dirname $f); : > $f"
        #expect(unsafe system(script) == 0)
      }

      let listing = try NoteFinder(folder.path).find()

      #expect(listing.notes.map(\.path) == ["a.md", "vervangen \u{FFFD}.md"])
      #expect(listing.skipped.map(\.path) == ["caf\u{FFFD}.md"])
      #expect(listing.findings.map(\.path) == ["caf\u{FFFD}.md", "map\u{FFFD}"])
      #expect(listing.findings.allSatisfy { $0.diagnostic.code == "name-not-text" })
    }
  #endif

  @Test("says what is wrong with the folder itself")
  func noFolder() throws {
    let folder = try TemporaryFolder(["a.md": ""])

    let missing = #expect(throws: FileError.self) { try NoteFinder(folder.path("x")).find() }
    let file = #expect(throws: FileError.self) { try NoteFinder(folder.path("a.md")).find() }

    #expect(missing?.diagnostic.code == "file-not-found")
    #expect(file?.diagnostic.code == "not-a-folder")
  }
}
