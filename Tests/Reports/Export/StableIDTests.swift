import TestSupport
import Testing

@testable import Reports

@Suite("Names that stay the same")
struct StableIDTests {
  /// The examples of RFC 3174 §7.3, and a message that just does not fit in one block.
  static let digests = [
    Case("three letters", "abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    Case(
      "more than a block", "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"),
    Case("nothing", "", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
  ]

  @Test("are made with the digest of the standard", arguments: digests)
  func digest(_ example: Case<String, String>) {
    let bytes = SHA1.digest(of: Array(example.input.utf8))
    let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    #expect(hex == example.expected)
  }

  /// The example of RFC 9562, appendix A.4.
  @Test("are UUIDs of version 5")
  func uuid() {
    let dns: [UInt8] = [
      0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30,
      0xC8,
    ]
    #expect(
      StableID(namespace: dns, name: "www.example.com").uuid
        == "2ed6657d-e927-568b-95e1-2665a8aea6a2")
  }

  @Test("depend on words, and not on how they are typed")
  func words() {
    let id = StableID(of: "activity", ["west", "Kaartavond"], in: "Elzenveld")

    #expect(id == StableID(of: "activity", ["west", "KAARTAVOND."], in: "Elzenveld"))
    #expect(id != StableID(of: "activity", ["noord", "Kaartavond"], in: "Elzenveld"))
    #expect(id != StableID(of: "activity", ["west", "Kaartavond"], in: "Elders"))
    #expect(id != StableID(of: "question", ["west", "Kaartavond"], in: "Elzenveld"))
  }
}
