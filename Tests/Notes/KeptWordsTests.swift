import Diagnostics
import FoundationEssentials
import Source
import TestSupport
import Testing

@testable import Notes

/// Whatever is written into a note, and wherever, comes back: in what was read, in what is kept
/// inside, or under a finding.
@Suite("The words of a note")
struct KeptWordsTests {
  /// Lines that somebody may write, `1` and `2` standing for words that no list knows.
  private static let forms = [
    "1 2 is stuk.", "- 1 en 2 bij de brug", "**1 is 2 geworden.**", "**1 2**", "> 1 zei 2",
    "> [!warning] 1 doet het 2 niet.", "> [!note] 1\n> 2 erbij", "- <1 2> wil iets", "- 1__2__x",
    "a<1 en 2>c", "1: 2 is weg", "- **1:** 2", "| 1 | 2 |", "| x | y |\n|---|---|\n| 1 | 2 |",
    "- [ ] 1 regelen met 2 @gemeente", "- [x] 1 2 ^zz (voor 1 april)", "1. 1 2", "- x\n  - 1 2",
    "Op 3 juni 2026 brak 1 af bij 2.", "<!-- 1 2", "%% 1 2", "[//]: # (1 2", "```\n1 2",
    "```\n1 2\n```", "> ```\n> 1\n> ```\n2", "  ```\n1\n  ```\n2", "## 1 2", "- ## 1 2",
    "1\n===\n2",
    "1 2:", "Actie 1: 2 doen", "Terugkoppeling over 1: 2",
    "- [ ] Terugkoppelen aan 1 2 @welzijn", "Soort: 1 die 2 wordt", "Plek: 1 met 2 is kapot",
    "tekst[^9] 1\n\n[^9]: 2", "[1]: 2 zei ja", "[1 2][a]\n\n[a]: https://elzenveld.example/x",
    "- 1 @een en @twee 2", "- 1 [prioriteit:: 2]", "Vraag aan 1: wat is 2?", "1 == 2",
    "Nog niet gesproken: 1, 2", "Leerpunt: 1 2", "Activiteit: 1 bij 2, elke vrijdag",
    "Intern: 1 2", "- 1 (want 2)", "~~1~~ 2", "? 1 2", "Groen: 1 2", "@gemeente 1 2",
  ]

  private static let notes: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    let messy = MessyNoteTests.names.compactMap {
      try? String(contentsOf: folder.appending(path: "Messy/\($0).md"), encoding: .utf8)
    }
    return messy + [head, head + "## Zorgen\n- de bus\n\n## Afspraken\n- [ ] bellen @gemeente\n"]
  }()

  @Test("all come back", arguments: seeds(60))
  func comeBack(seed: UInt64) throws {
    var make = SeededGenerator(seed: seed)
    var lines = make.pick(Self.notes).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let start = (lines.dropFirst().firstIndex(of: "---") ?? -1) + 1
    var words: [String] = []
    for _ in 0..<3 {
      let form = make.pick(Self.forms)
      let pair = [make.word(), make.word()]
      let text = form.replacing("1", with: pair[0]).replacing("2", with: pair[1])
      var block = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if make.below(2) == 0 { block = [""] + block + [""] }
      lines.insert(contentsOf: block, at: start + make.below(lines.count - start + 1))
      words += pair
    }

    try expectBack(words, in: lines)
  }

  @Test("come back from within a line that means something", arguments: seeds(60))
  func within(seed: UInt64) throws {
    var make = SeededGenerator(seed: seed)
    var lines = make.pick(Self.notes).split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    let start = (lines.dropFirst().firstIndex(of: "---") ?? -1) + 1
    var words: [String] = []
    for index in lines.indices where index >= start && make.below(3) == 0 {
      var parts = lines[index].split(separator: " ").map(String.init)
      guard parts.count > 1, !lines[index].contains("<!--"), !lines[index].hasPrefix("```") else {
        continue
      }
      words.append(make.word())
      parts.insert(words[words.count - 1], at: 1 + make.below(parts.count))
      lines[index] = parts.joined(separator: " ")
    }
    try expectBack(words, in: lines)
  }

  @Test(
    "come back where a reader takes the words around them",
    arguments: [
      "## Wat gaat zbabebibobuq goed",
      "- [x] Bank staat @gemeente (gedaan 4 zbabebibobuq mei 2026)",
      "| Wat | Wie | Stand |\n|---|---|---|\n| Hek | gemeente | bezig, zbabebibobuq komt eerst |",
      "| Wat | Wie |\n|---|---|\n| Hek | gemeente | zbabebibobuq |",
      "De jongens waren er niet, die zijn zbabebibobuq.", "Wie: gemeente en zbabebibobuq  Wat: hek",
      "- Stand van zbabebibobuq zaken: bezig", "DEADLINE: <2026-06-19 zbabebibobuq>",
      "Afspraken (alleen zbabebibobuq):\n- bank plaatsen @gemeente",
      "Groen    |||| ||| = 8 zbabebibobuq",
    ])
  func taken(_ text: String) throws {
    try expectBack(["zbabebibobuq"], in: head.split(separator: "\n").map(String.init) + [text])
  }

  private func expectBack(_ words: [String], in lines: [String]) throws {
    let file = SourceFile(path: "notitie.md", text: lines.joined(separator: "\n"))
    let found = NoteReader(Elzenveld.gazetteer).read(file)
    let conversation = try #require(found.conversation)
    let json = String(decoding: try JSONEncoder().encode(conversation), as: UTF8.self).lowercased()
    let told = found.diagnostics.map { file.text($0.range).lowercased() }
    for word in words where !json.contains(word) {
      #expect(told.contains { $0.contains(word) }, "\(word) in \(file.text(0..<file.bytes.count))")
    }
  }
}

extension SeededGenerator {
  /// A word that no list knows.
  mutating func word() -> String {
    var word = "z"
    for _ in 0..<4 {
      word += pick(["b", "d", "f", "g", "k", "l", "m", "p", "r", "t", "v"])
      word += pick(["a", "e", "i", "o", "u"])
    }
    return word + "q"
  }
}
