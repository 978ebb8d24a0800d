import Source
import Testing

@Suite("The place of words in a file")
struct PlaceOfWordsTests {
  @Test(
    "is that of whole words",
    arguments: [
      ("groente, groen", "groen", 9), ("“groen” en meer", "groen", 3), ("één-op-één op", "op", 6),
      ("3 april, 13 april", "3 april", 0), ("13 april, 3 april", "3 april", 10),
      ("@buurtverbinders @buurtverbinder", "@buurtverbinder", 17), ("café’s café", "café", 0),
      ("(wonen)", "(wonen)", 0), ("x(wonen)y", "(wonen)", 1),
    ])
  func whole(_ text: String, _ words: String, _ start: Int) {
    let file = SourceFile(path: "a.md", text: text)
    #expect(
      file.place(of: words, in: 0..<file.bytes.count) == start..<(start + words.utf8.count))
  }

  @Test(
    "is nowhere when they are part of a longer word, or not there",
    arguments: [("groente", "groen"), ("éénmalig", "één"), ("112", "12"), ("", "x"), ("x", "")])
  func none(_ text: String, _ words: String) {
    let file = SourceFile(path: "a.md", text: text)
    #expect(file.place(of: words, in: 0..<file.bytes.count) == nil)
  }
}
