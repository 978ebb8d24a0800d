import Source
import Testing

@testable import Notes

@Suite("Lines of a chat")
struct ChatLineTests {
  /// Starts of lines, behind which a mark of three bytes is cut off after two.
  static let starts = ["", "20:14 ", "03-03-2026 20:14 ", "[3/3/26, 20:14:05] "]

  @Test("end in a mark that is cut off, and are read all the same", arguments: starts)
  func cutOff(_ start: String) {
    let bytes = Array(start.utf8) + [0xE2, 0x80]
    let line = ChatLine(bytes.span, 0..<bytes.count)

    #expect(line?.sender == nil)
    #expect(line.map { $0.content.upperBound <= bytes.count } ?? true)
  }

  @Test("have a sender behind a mark of direction and behind a dash")
  func marks() {
    for text in ["\u{200E}[3/3/26, 20:14:05] Regisseur: hallo", "20:14 – Regisseur: hallo"] {
      let bytes = Array(text.utf8)
      let line = ChatLine(bytes.span, 0..<bytes.count)
      let words = line.map { String(decoding: bytes[$0.content], as: UTF8.self) }
      #expect(words == "hallo")
    }
  }
}
