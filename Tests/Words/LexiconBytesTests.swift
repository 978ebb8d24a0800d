import Testing

@testable import Words

@Suite("A lexicon as bytes")
struct LexiconBytesTests {
  private static let lists: [(id: ListID, entries: [LexiconFile.Entry])] = [
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
  ]

  private static let lexicon = Lexicon(FlatBytes(Lexicon.bytes(of: lists)))

  private func found(in text: String) -> [String] {
    let line = Line(text, Self.lexicon)
    return line.matches.map { "\($0.value): \(line.string($0.tokens))" }
  }

  @Test(
    "finds what stands in its lists",
    arguments: [
      ("Het bankje is klaar.", ["done: klaar"]),
      ("De lampen zijn gemaakt en hersteld", ["done: zijn gemaakt", "done: hersteld"]),
      ("niet echt meer nodig", ["done: niet echt meer nodig"]),
      ("Niet, denken wij, nodig", ["done: Niet, denken wij, nodig"]),
      ("gerepareerd op het plein", ["done: gerepareerd", "place: op het plein"]),
      ("3 keer gedaan in het buurthuis", ["done: 3 keer gedaan", "place: buurthuis"]),
      ("Bankje -> done", ["done: -> done"]), ("dit gaat niet door", ["dropped: gaat niet door"]),
      ("all done", ["done: all done"]), ("niet dat het voor iemand nog nodig is", []),
      ("Niet. Nodig", []), ("niets van dit alles", []),
    ])
  func phrases(text: String, found: [String]) {
    #expect(self.found(in: text) == found)
  }

  @Test("holds the same bytes each time")
  func isSteady() {
    #expect(Lexicon.bytes(of: Self.lists) == Lexicon.bytes(of: Self.lists))
  }
}
