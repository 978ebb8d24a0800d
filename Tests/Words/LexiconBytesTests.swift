import Testing

@testable import Words

@Suite("A lexicon as bytes")
struct LexiconBytesTests {
  private static let lexicon = Lexicon([
    (
      ListID(index: 0),
      LexiconFile.entries(
        in: """
          = done 2
          nl: klaar, (is|zijn) gemaakt, niet ... [meer] nodig, gerepar*, *hersteld, # keer gedaan
          en: all done, -> done
          = dropped
          nl: gaat niet door
          """)
    ),
    (ListID(index: 7), LexiconFile.entries(in: "= place\nnl: buurthuis, op het plein\n")),
  ])

  @Test(
    "finds what the lists find",
    arguments: [
      "Het bankje is klaar.", "De lampen zijn gemaakt en hersteld", "niet echt nog nodig",
      "gerepareerd op het plein", "3 keer gedaan in het buurthuis", "-> done", "dit gaat niet door",
      "all done", "niets van dit alles",
    ])
  func roundTrip(text: String) {
    let read = Lexicon(bytes: Self.lexicon.bytes)
    let (tokens, folded) = Lexer.cut(text.utf8.span)
    let (matches, lists) = Self.lexicon.matches(in: tokens, folded)
    #expect(read.matches(in: tokens, folded).matches == matches)
    #expect(read.matches(in: tokens, folded).lists == lists)
    #expect(read.bytes == Self.lexicon.bytes)
  }

  @Test(
    "comes back from letters",
    arguments: [
      ("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob"),
      ("Zm9vYmE=", "fooba"), ("Zm9vYmFy", "foobar"),
    ])
  func base64(letters: String, text: String) {
    // RFC 4648, section 10.
    #expect(Base64.bytes(of: letters.utf8.span) == Array(text.utf8))
  }
}
