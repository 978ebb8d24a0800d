import FoundationEssentials
import TestSupport
import Testing

@testable import JSON

/// What is written must be what Foundation writes, which is what readers of these documents know.
@Suite("JSON that is written straight to bytes")
struct JSONWriterTests {
  private struct Note: Encodable {
    var zone = "west"
    var area: String?
    var counts = [3, 0, -12]
    var isKept = true
    var share = 0.25
    var whole = 2.0
    var big = UInt64.max
    var nested = ["b": ["y", "\u{7}"], "a": []]
    var empty: [String: Int] = [:]
  }

  /// A value that opens two containers and writes to them by turns.
  private struct Woven: Encodable {
    enum Keys: String, CodingKey { case when, about, zest }
    enum Inner: String, CodingKey { case until, from }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      var when = container.nestedContainer(keyedBy: Inner.self, forKey: .when)
      try when.encode("2026-04-09", forKey: .until)
      try container.encode("tram", forKey: .about)
      try when.encode("2026-04-02", forKey: .from)
      var list = container.nestedUnkeyedContainer(forKey: .zest)
      try list.encode(1)
      try list.encode(["x": nil as Int?])
    }
  }

  private struct Nothing: Encodable { func encode(to encoder: any Encoder) throws {} }

  private static let texts = [
    "", "gewoon", "met \"tekens\" en \\", "a/b", "\u{1}\u{8}\t\n\u{C}\r\u{1F}\u{7F}",
    "é ĳ 👍🏽 \u{2028}",
  ]

  private func foundation(_ value: some Encodable, isPage: Bool = false) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      isPage
      ? [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
      : [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private func same(_ value: some Encodable) throws {
    #expect(try String(decoding: JSONWriter.line(value), as: UTF8.self) == foundation(value))
    #expect(
      try String(decoding: JSONWriter.page(value), as: UTF8.self)
        == foundation(value, isPage: true))
  }

  @Test("has the bytes of Foundation, on one line and laid out")
  func isSame() throws {
    try same(Note())
    try same([Note(area: "noord"), Note(zone: "\\\"{[,:]}")])
    try same(Self.texts)
    try same(Dictionary(uniqueKeysWithValues: Self.texts.map { ($0, $0.utf8.count) }))
    try same([[Int]](repeating: [], count: 2))
    try same(["een": Note()] as [String: Note?])
    try same([1.5, -0.125, 1e21, 100])
    try same([Int8.min, 7])
  }

  @Test("keeps what is written to two containers by turns")
  func isWoven() throws {
    try same(Woven())
    try same([Woven(), Woven()])
  }

  @Test("is an empty object for a value that writes nothing")
  func isEmpty() throws {
    #expect(try JSONWriter.line([Nothing()]) == Array("[{}]".utf8))
  }

  @Test("refuses what is no number")
  func refuses() {
    #expect(throws: EncodingError.self) { try JSONWriter.line([Double.nan]) }
  }
}
