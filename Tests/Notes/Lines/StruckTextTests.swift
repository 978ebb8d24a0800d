import Testing

@testable import Notes

@Suite("Words that are struck out")
struct StruckTextTests {
  @Test(
    "are set apart from the rest",
    arguments: [
      ("een ~~twee~~ drie", "een drie", ["twee"]), ("~~een~~", "", ["een"]),
      ("~een twee~ drie", "drie", ["een twee"]), ("een ~~twee", "een", ["twee"]),
      ("een <del>twee</del>, drie", "een, drie", ["twee"]),
      ("<S class=\"a\">een</S> b", "b", ["een"]),
      ("~~een~~ twee ~~drie~~.", "twee.", ["een", "drie"]), ("~~~ een ~~~ twee", "twee", ["een"]),
    ])
  func splits(_ text: String, _ rest: String, _ parts: [String]) {
    let struck = StruckText(text)
    #expect(struck?.rest == rest)
    #expect(struck?.parts == parts)
  }

  @Test(
    "are none where a tilde means about, or a name has one",
    arguments: ["~20 tot ~30 mensen", "a~b en c~d", "een ~ twee", "a < b", "<span>x</span>", "~"])
  func isNone(_ text: String) {
    #expect(StruckText(text) == nil)
  }

  @Test("are found in one pass over a line of marks")
  func isFast() {
    #expect(StruckText(String(repeating: "~a ", count: 50_000)) == nil)
    #expect(StruckText(String(repeating: "<s ", count: 50_000)) == nil)
    #expect(StruckText(String(repeating: "~~a~~ ", count: 50_000))?.parts.count == 50_000)
  }
}
