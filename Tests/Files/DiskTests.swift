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

@Suite("The disk")
struct DiskTests {
  @Test("makes a file only where nothing is")
  func create() throws {
    let folder = try TemporaryFolder(["er.md": "van mij"])
    try folder.link("nergens.md", to: folder.path("weg.md"))

    try Disk.create(folder.path("nieuw.md"), with: Array("nieuw".utf8))

    #expect(try folder.text("nieuw.md") == "nieuw")
    for name in ["er.md", "nergens.md"] {
      let error = #expect(throws: FileError.self) {
        try Disk.create(folder.path(name), with: [1])
      }
      #expect(error?.diagnostic.code == "file-exists")
    }
    #expect(try folder.text("er.md") == "van mij")
    #expect(!folder.exists("weg.md"))
  }

  @Test("reads no pipe in the place of a file, and does not wait for it", .timeLimit(.minutes(5)))
  func pipe() throws {
    let folder = try TemporaryFolder()
    #expect(unsafe mkfifo(folder.path("pijp"), 0o644) == 0)

    let error = #expect(throws: FileError.self) { try Disk.contents(of: folder.path("pijp")) }

    #expect(error?.diagnostic.code == "not-a-file")
  }

  @Test("gives a file other contents with its permissions, and only while it is what it was")
  func replaces() throws {
    let folder = try TemporaryFolder(["n.md": "een"])
    #expect(unsafe chmod(folder.path("n.md"), 0o640) == 0)

    let done = try Disk.replace(
      contentsOf: folder.path("n.md"), with: Array("twee".utf8), ifStill: Array("een".utf8))
    let late = try Disk.replace(
      contentsOf: folder.path("n.md"), with: Array("drie".utf8), ifStill: Array("een".utf8))

    #expect(done && !late)
    #expect(try folder.text("n.md") == "twee")
    #expect(Disk.permissions(of: folder.path("n.md")) == 0o640)
    #expect(try folder.files() == ["n.md"])
  }

  @Test("writes no file that its owner made read-only")
  func readOnly() throws {
    let folder = try TemporaryFolder(["n.md": "een"])
    #expect(unsafe chmod(folder.path("n.md"), 0o444) == 0)

    let error = #expect(throws: FileError.self) {
      try Disk.replace(contentsOf: folder.path("n.md"), with: [1])
    }

    #expect(error?.diagnostic.code == "file-denied")
    #expect(try folder.text("n.md") == "een")
  }

  @Test("writes a file of which the name is as long as names can be")
  func longName() throws {
    let name = String(repeating: "n", count: 252) + ".md"
    let folder = try TemporaryFolder([name: "een"])

    try Disk.replace(contentsOf: folder.path(name), with: Array("twee".utf8))

    #expect(try folder.text(name) == "twee")
  }

  @Test("makes a copy as private as what it is a copy of")
  func privateCopy() throws {
    let folder = try TemporaryFolder(["n.md": "een"])
    #expect(unsafe chmod(folder.path("n.md"), 0o600) == 0)

    try Disk.create(folder.path("k.md"), with: [1], permissionsOf: folder.path("n.md"))

    #expect(Disk.permissions(of: folder.path("k.md")) == 0o600)
    #expect(try folder.files() == ["k.md", "n.md"])
  }

  @Test("takes away what a process that is no more left on its way, and nothing else")
  func sweeps() throws {
    let stays = [".nieuw", ".wijk-new-x", ".wijk-new-1", "n.md"]
    let goes = [".n.md.wijk-new", "diep/.wijk-new-999999999", ".wijk-new-\(getpid())"]
    let folder = try TemporaryFolder(
      Dictionary(uniqueKeysWithValues: (stays + goes).map { ($0, "") }))

    Disk.sweep(below: folder.path)

    #expect(try folder.files() == stays.sorted())
  }

  @Test("holds two folders for one run at a time, in either order")
  func locks() throws {
    let folder = try TemporaryFolder(["a/x": "", "b/x": ""])
    let lock = try FolderLock(folder.path("a"), and: folder.path("b"))
    let same = try FolderLock(folder.path, and: folder.path + "/.")

    lock.release()
    try FolderLock(folder.path("b"), and: folder.path("a")).release()
    same.release()
  }
}
