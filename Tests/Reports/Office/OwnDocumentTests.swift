import Publication
import TestMunicipality
import Testing

@testable import Reports

@Suite("A document of a municipality's own")
struct OwnDocumentTests {
  private static let look = ReferenceDocument(SmallMunicipality([]).published(as: .residents))

  /// A built-in document with more in it.
  private static func document(
    _ kind: OwnDocument.Kind, adding files: [String] = [], without part: String? = nil
  ) throws -> [UInt8] {
    let stored = try StoredFiles(look.bytes(kind))
    var archive = ZIPArchive()
    for name in stored.names + files where name != part {
      archive.add(name, Array((stored[name] ?? "Van A. Schrijver").utf8))
    }
    return archive.bytes
  }

  @Test(
    "gives its look away, and not who wrote it or what stood in it",
    arguments: [
      (OwnDocument.Kind.word, "word/theme/theme1.xml", "docProps/app.xml"),
      (.word, "word/media/image1.png", "word/comments.xml"),
      (.word, "word/fontTable.xml", "word/vbaProject.bin"),
      (.openDocument, "Pictures/logo.png", "Thumbnails/thumbnail.png"),
      (.openDocument, "Fonts/huis.ttf", "meta.xml"),
      (.openDocument, "Pictures/kop.svg", "Basic/Standard/Module1.xml"),
    ])
  func parts(kind: OwnDocument.Kind, kept: String, left: String) throws {
    let bytes = try Self.document(kind, adding: [kept, left])
    let own = try #require(OwnDocument(kind, bytes))
    let stored = try StoredFiles(own.bytes)

    #expect(stored.names.contains(kept))
    #expect(!stored.names.contains(left))
    let before = try StoredFiles(bytes)
    for name in stored.names { #expect(stored[name] == before[name], "\(name)") }
  }

  @Test(
    "is no archive of another kind, and none of which a part is missing",
    arguments: OwnDocument.Kind.allCases)
  func others(kind: OwnDocument.Kind) throws {
    for part in try StoredFiles(Self.look.bytes(kind)).names
    where ["document.xml", "styles.xml", "mimetype"].contains(where: part.hasSuffix) {
      #expect(OwnDocument(kind, try Self.document(kind, without: part)) == nil, "\(part)")
    }
    for other in OwnDocument.Kind.allCases where other != kind {
      #expect(OwnDocument(kind, try Self.document(other)) == nil)
    }
  }

  @Test(
    "is not read past its end, wherever it was cut or hurt", arguments: OwnDocument.Kind.allCases)
  func hurt(kind: OwnDocument.Kind) throws {
    let bytes = try Self.document(kind)
    for count in stride(from: 0, to: bytes.count, by: 251) {
      #expect(OwnDocument(kind, Array(bytes.prefix(count))) == nil)
    }
    // Every byte of the list of files and of the end, as large as it can be.
    for place in bytes.count - 600..<bytes.count {
      var other = bytes
      other[place] = 0xFF
      _ = OwnDocument(kind, other)
    }
  }
}
