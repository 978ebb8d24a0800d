import Testing
import Words

@Suite("Lexer")
struct LexerTests {
  /// The folded words, numbers and marks of a text, with a bar between them.
  private func keys(_ text: String) -> String {
    let line = Line(text, Lexicon([]))
    return line.tokens.indices.map { index in
      line.tokens[index].kind == .mark
        ? line.string(index..<(index + 1)) : line.key(index)
    }.joined(separator: "|")
  }

  @Test(
    "cuts words, numbers and marks",
    arguments: [
      ("De heg, 3 meter!", "de|heg|,|3|meter|!"),
      ("thema's en foto’s", "themas|en|fotos"),
      ("'s avonds om 19u30", "'|s|avonds|om|19|u|30"),
      ("e-mail", "e|-|mail"),
      ("café CAFÉ cafe\u{301}", "cafe|cafe|cafe"),
      ("buurt\u{AD}huis en wijk\u{200B}plein", "buurthuis|en|wijkplein"),
      ("één\u{A0}bank", "een|bank"),
      ("Ağaçlı Żółć straße", "agacli|zolc|strasse"),
      ("", ""),
    ])
  func cuts(text: String, expected: String) {
    #expect(keys(text) == expected)
  }

  @Test("gives every dash, quote and arrow its plain form")
  func plainMarks() {
    let line = Line("a – b — c ‘d’ “e” → f", Lexicon([]))
    let marks = line.tokens.filter { $0.kind == .mark }
    #expect(marks.filter { $0.isMark("-") }.count == 2)
    #expect(marks.filter { $0.isMark("'") }.count == 2)
    #expect(marks.filter { $0.isMark("\"") }.count == 2)
    #expect(marks.filter { $0.isMark("→") }.count == 1)
  }

  @Test("knows how words are written and what stands before them")
  func traits() {
    let line = Line("De GGD belt. Karin komt, 3e keer", Lexicon([]))
    func traits(_ word: String) -> Token? {
      line.tokens.indices.first { line.string($0..<($0 + 1)) == word }.map { line.tokens[$0] }
    }
    #expect(traits("De")?.opensSentence == true)
    #expect(traits("GGD")?.traits.contains(.isAllCapitals) == true)
    #expect(traits("Karin")?.opensSentence == true)
    #expect(traits("komt")?.opensSentence == false)
    #expect(traits("3")?.number == 3)
    #expect(traits("e")?.isGlued == true)
    #expect(line.sentences.count == 2)
  }

  @Test("does not end a sentence at a date, a number or an abbreviation without a space")
  func inner() {
    #expect(Line("op 12.3.2026 om 10.30 u.", Lexicon([])).sentences.count == 1)
  }

  @Test("reads bytes that are no UTF-8 without harm")
  func broken() {
    let bytes: [UInt8] = [0xC3, 0x20, 0xE2, 0x80, 0x41, 0xF0, 0x9F, 0xFF]
    let (tokens, _) = Lexer.cut(bytes)
    #expect(tokens.allSatisfy { $0.start < $0.end && $0.end <= bytes.count })
  }
}
