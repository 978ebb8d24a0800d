import TestSupport
import Testing

@testable import LanguageServer

@Suite("The text of a document")
struct DocumentTextTests {
  private typealias Place = LSP.Position

  private func text(_ text: String, _ encoding: PositionEncoding = .utf16) -> DocumentText {
    DocumentText(Array(text.utf8), encoding)
  }

  @Test("counts a line as the client does")
  func encodings() {
    let line = "één 🙂 dag"
    let behind = "één 🙂".utf8.count
    #expect(text(line, .utf8).position(of: behind) == Place(line: 0, character: 10))
    #expect(text(line, .utf16).position(of: behind) == Place(line: 0, character: 6))
    #expect(text(line, .utf32).position(of: behind) == Place(line: 0, character: 5))
    for encoding in [PositionEncoding.utf8, .utf16, .utf32] {
      let text = text(line, encoding)
      #expect(text.offset(of: text.position(of: behind)) == behind)
    }
  }

  @Test("takes UTF-8 where the client offers it, and else UTF-16")
  func offer() {
    #expect(PositionEncoding(offered: ["utf-16", "utf-8"]) == .utf8)
    #expect(PositionEncoding(offered: ["utf-32", "utf-7"]) == .utf16)
    #expect(PositionEncoding(offered: []) == .utf16)
  }

  @Test("ends a line with any of the three breaks")
  func breaks() {
    let text = text("a\r\nb\rc\nd")
    #expect((0..<text.lineCount).map(text.line) == ["a", "b", "c", "d"])
    #expect(text.position(of: 5) == Place(line: 2, character: 0))
  }

  @Test("takes a place that is not there for the end of its line, or of the text")
  func outside() {
    let text = text("kort\nlang")
    #expect(text.offset(of: Place(line: 0, character: 99)) == 4)
    #expect(text.offset(of: Place(line: 7, character: 0)) == 9)
    #expect(text.offset(of: Place(line: -1, character: -1)) == 0)
    #expect(self.text("🙂").offset(of: Place(line: 0, character: 1)) == 0)
  }

  @Test("takes in changes one after another")
  func changes() {
    var text = text("- Het plein\n- De laan\n")
    text.apply(
      .init(
        range: .init(start: .init(line: 0, character: 6), end: .init(line: 0, character: 11)),
        text: "park"))
    text.apply(
      .init(
        range: .init(start: .init(line: 1, character: 0), end: .init(line: 2, character: 0)),
        text: ""))
    #expect(String(decoding: text.bytes, as: UTF8.self) == "- Het park\n")
    text.apply(.init(range: nil, text: "alles anders"))
    #expect(text.line(0) == "alles anders")
  }

  @Test("is after a thousand random changes what the client has", arguments: [1, 2, 3] as [UInt64])
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var own = Array("Eén regel\r\nen 🙂 nog een\n".utf16)
    var document = text(String(decoding: own, as: UTF16.self))
    for _ in 0..<1000 {
      // Half a pair of surrogates is no place in a text.
      let places = String(decoding: own, as: UTF16.self).unicodeScalars.reduce(into: [0]) {
        $0.append(($0.last ?? 0) + $1.utf16.count)
      }
      let (one, other) = (random.pick(places), random.pick(places))
      let range = min(one, other)..<min(max(one, other), min(one, other) + 8)
      guard places.contains(range.upperBound) else { continue }
      let new = random.pick(["", "x", "é\n", "🙂", "\r", "\r\n", "- item\n"])
      // An editor speaks of the ends of the range; so does the document, by its bytes.
      let before = String(decoding: own[..<range.lowerBound], as: UTF16.self).utf8.count
      let within = String(decoding: own[range], as: UTF16.self).utf8.count
      let places16 = document.range(before..<before + within)
      guard document.range(places16) == before..<before + within else { continue }
      own.replaceSubrange(range, with: Array(new.utf16))
      document.apply(.init(range: places16, text: new))
      #expect(document.bytes == Array(String(decoding: own, as: UTF16.self).utf8))
    }
  }
}
