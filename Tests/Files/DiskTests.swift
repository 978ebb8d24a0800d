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

  @Test("reads no pipe in the place of a file, and does not wait for it", .timeLimit(.minutes(1)))
  func pipe() throws {
    let folder = try TemporaryFolder()
    #expect(unsafe mkfifo(folder.path("pijp"), 0o644) == 0)

    let error = #expect(throws: FileError.self) { try Disk.contents(of: folder.path("pijp")) }

    #expect(error?.diagnostic.code == "not-a-file")
  }
}
