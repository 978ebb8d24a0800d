import Diagnostics
import Source
import TestSupport
import Testing

@testable import Files

@Suite("Reading notes")
struct NoteFileTests {
  static let sizeLimit = 1000

  private func read(_ bytes: [UInt8]) throws -> SourceFile {
    let folder = try TemporaryFolder()
    try folder.write(bytes, to: "map/notitie.md")
    return try NoteFile(location: folder.path("map/notitie.md"), path: "map/notitie.md").read(
      limit: Self.sizeLimit)
  }

  @Test("knows a note by its path in the folder of notes")
  func reads() throws {
    let file = try read(Array("# Oost\n".utf8))

    #expect(file.path == "map/notitie.md")
    #expect(file.text(0..<file.bytes.count) == "# Oost\n")
  }

  @Test("reads an empty note as empty")
  func empty() throws {
    #expect(try read([]).bytes.isEmpty)
  }

  @Test("reads a note of exactly the limit")
  func limit() throws {
    let bytes = [UInt8](repeating: 0x61, count: Self.sizeLimit)
    #expect(try read(bytes).bytes.count == Self.sizeLimit)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let code: Diagnostic.Code
  }

  static let refused = [
    Case(
      testDescription: "too large", bytes: .init(repeating: 0x61, count: Self.sizeLimit + 1),
      code: "note-too-large"),
    Case(testDescription: "binary", bytes: [0x50, 0x4B, 3, 4, 0, 0], code: "note-is-binary"),
  ]

  @Test("refuses by name what is no note", arguments: refused)
  func refuses(_ example: Case) {
    let error = #expect(throws: FileError.self) { try read(example.bytes) }

    #expect(error?.path == "map/notitie.md")
    #expect(error?.diagnostic.code == example.code)
  }

  @Test("says that a file is gone")
  func missing() {
    let error = #expect(throws: FileError.self) {
      try NoteFile(location: "/bestaat/niet.md", path: "niet.md").read(limit: Self.sizeLimit)
    }
    #expect(error?.path == "niet.md")
    #expect(error?.diagnostic.code == "file-not-found")
  }
}
