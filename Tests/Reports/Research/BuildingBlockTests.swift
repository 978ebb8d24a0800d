import Testing

@testable import Reports

@Suite("What research files are built of")
struct BuildingBlockTests {
  @Test("names always get the same UUID of version 5, and other names another")
  func identifiers() {
    let id = NameUUID("code", "groen").description
    let parts = id.split(separator: "-")

    #expect(parts.map(\.count) == [8, 4, 4, 4, 12])
    #expect(parts[2].hasPrefix("5"))
    #expect("89ab".contains(parts[3].prefix(1)))
    #expect(NameUUID("code", "groen").description == id)
    #expect(NameUUID("codeg", "roen").description != id)
    #expect(NameUUID("codegroen").description != id)
  }

  @Test("checks archives as ISO 3309 does")
  func checksum() {
    #expect(ZIPArchive.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    #expect(ZIPArchive.checksum(of: []) == 0)
  }

  @Test("an archive gives back what was put in")
  func archive() throws {
    var archive = ZIPArchive()
    archive.add("een.txt", Array("één".utf8))
    archive.add("map/leeg.txt", [])

    let files = try StoredFiles(archive.bytes)
    #expect(files.names == ["een.txt", "map/leeg.txt"])
    #expect(files["een.txt"] == "één")
    #expect(files["map/leeg.txt"] == "")
  }

  static let texts: [(loose: String, composed: [UInt32])] = [
    ("e\u{301}", [0xE9]),
    ("a\u{308}b", [0xE4, 0x62]),
    ("\u{E9}", [0xE9]),
    ("e\u{323}\u{302}", [0x1EC7]),
    ("e\u{302}\u{323}", [0x1EC7]),
    ("q\u{301}", [0x71, 0x301]),
    ("\u{1F333}", [0x1F333]),
  ]

  @Test("letters with loose accents are composed, others stay", arguments: texts)
  func composing(_ loose: String, _ composed: [UInt32]) {
    #expect(ComposedText.composing(loose).unicodeScalars.map(\.value) == composed)
  }
}
