import Source
import Testing

@testable import Files

@Suite("Text decoding")
struct TextDecodingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let bytes: [UInt8]
    let text: String
    let encoding: TextEncoding

    init(_ description: String, _ bytes: [UInt8], _ text: String, _ encoding: TextEncoding) {
      self.testDescription = description
      self.bytes = bytes
      self.text = text
      self.encoding = encoding
    }
  }

  static let cases = [
    Case("nothing", [], "", .utf8),
    Case("UTF-8", Array("Café één".utf8), "Café één", .utf8),
    Case("UTF-8 with its mark kept", [0xEF, 0xBB, 0xBF, 0x61], "\u{FEFF}a", .utf8),
    Case("UTF-16, low byte first", [0xFF, 0xFE, 0x65, 0, 0xEB, 0], "eë", .utf16),
    Case("UTF-16, high byte first", [0xFE, 0xFF, 0, 0x65, 0, 0xEB], "eë", .utf16),
    Case(
      "UTF-16 without a mark", Array("# Oost\n".utf16).flatMap { [UInt8($0), 0] }, "# Oost\n",
      .utf16),
    Case("Windows-1252", [0x62, 0x75, 0x75, 0x72, 0x74, 0xEB], "buurtë", .windows1252),
    Case("Windows-1252 quotes", [0x93, 0x68, 0x6F, 0x69, 0x94], "“hoi”", .windows1252),
    Case("a Windows-1252 euro", [0x80, 0x35], "€5", .windows1252),
    Case(
      "Windows-1252 pasted into UTF-8", Array("één ".utf8) + [0xE9, 0xE9, 0x6E], "één één",
      .windows1252),
    Case("the end-of-file mark of an old editor", [0x61, 0x1A], "a", .utf8),
    Case("a null character in a word", [0x61, 0x62, 0, 0x63], "abc", .utf8),
    Case("a null character in Windows-1252", [0x61, 0xEB, 0], "aë", .windows1252),
    Case("a null character in UTF-16", [0xFF, 0xFE, 0x65, 0, 0, 0, 0x66, 0], "ef", .utf16),
    Case(
      "the hyphens of Word", Array("wijk\u{1E}agent win\u{1F}kel".utf8), "wijk-agent winkel", .utf8),
    Case("the line break of Word", Array("een\u{B}twee".utf8), "een twee", .utf8),
    Case("codes for a terminal", Array("\u{1B}[31mrood\u{7F}".utf8), "[31mrood", .utf8),
  ]

  @Test("keeps every letter", arguments: cases)
  func decodes(_ example: Case) {
    let result = TextDecoding.decode(example.bytes)

    #expect(String(decoding: result.bytes, as: UTF8.self) == example.text)
    #expect(result.encoding == example.encoding)
    #expect(!result.isBinary)
  }

  static let binaries: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D],
    [0x50, 0x4B, 3, 4, 0x14, 0, 6, 0],
    Array("%PDF-1.7\n".utf8),
    [UInt8](repeating: 0, count: 40) + Array("tekst".utf8),
    (0..<200).map { $0 % 8 },
    [0xFF, 0x61] + [UInt8](repeating: 2, count: 9),
  ]

  @Test("tells where it took something out")
  func removals() {
    #expect(TextDecoding.decode(Array("a\u{0}b\u{1}\u{2}é\u{3}".utf8)).removals == [1, 2, 2, 4])
    #expect(TextDecoding.decode(Array("a\u{1E}b\u{B}c".utf8)).removals == [])
  }

  @Test("recognises what is no text", arguments: binaries)
  func binary(_ bytes: [UInt8]) {
    #expect(TextDecoding.decode(bytes).isBinary)
  }
}
