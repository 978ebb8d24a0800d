import Testing

@testable import Reports

@Suite("What research files are built of")
struct BuildingBlockTests {
  @Test(
    "hashes as FIPS 180-4 does",
    arguments: [
      ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
      ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
      ),
      (String(repeating: "a", count: 119), "ee971065aaa017e0632a8ca6c77bb3bf8b1dfc56"),
    ])
  func hash(_ message: String, _ digest: String) {
    let bytes = SHA1.digest(of: Array(message.utf8))
    #expect(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == digest)
  }

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
