import Lexicons
import Testing
import Words

@Suite("A part of a line is the line that its words make by themselves")
struct LinePartTests {
  static let texts = [
    "De lamp is stuk. Wie belt de gemeente? Dat doet Ans, voor 1 mei.",
    "Op 12 maart met 9 bewoners; de wijkagent liep mee.\nHet plein is kaal.\n- Geen bankjes!",
    "‘We zien elkaar nooit’, zei zij. “Nee.” … (En toen?) Café ’t Hoekje – dicht.",
    "e.d. en dhr. Bakker kwam ook. 3. Actie: gemeente.",
    "Het hek gaat volgende week niet door, zegt de voorzitter – ligt bij de provincie.",
    "één zin", "", "…", "!? Nou.",
  ]

  @Test("a sentence", arguments: texts)
  func sentence(_ text: String) {
    let line = Line(text)
    for sentence in line.sentences where sentence.count < line.tokens.count {
      expectSame(line.line(of: sentence), Line(line.string(sentence)))
    }
  }

  @Test("any run of words", arguments: texts)
  func run(_ text: String) {
    let line = Line(text)
    for start in line.tokens.indices {
      for end in start..<line.tokens.count where (start..<end + 1) != line.tokens.indices {
        let words = line.string(start..<(end + 1))
        expectSame(line.line(of: start..<(end + 1)), Line(words))
        expectSame(line.line(of: words), Line(words))
      }
    }
  }

  @Test("what is left between blanks", arguments: texts)
  func blanked(_ text: String) {
    let line = Line(text)
    let bytes = Array(text.utf8)
    for token in line.tokens {
      for left in [token.end..<bytes.count, 0..<token.start] {
        let blanks = bytes.indices.map { left.contains($0) ? bytes[$0] : 0x20 }
        let rest = String(decoding: blanks, as: UTF8.self)
        expectSame(line.line(leaving: left, in: rest), Line(rest))
      }
    }
  }

  @Test(
    "a text that does not stand in the line, or within a word of it, is cut anew",
    arguments: ["lamp is", "amp", "De lamp is stuk. ", " De", "lantaarn", ""])
  func other(_ words: String) {
    expectSame(Line("De lamp is stuk.").line(of: words), Line(words))
  }

  private func expectSame(_ part: Line, _ alone: Line) {
    #expect(part.text == alone.text)
    #expect(part.matches == alone.matches, "\(alone.text)")
    #expect(part.lists == alone.lists)
    #expect(part.tokens.count == alone.tokens.count)
    for (one, other) in zip(part.tokens.indices, alone.tokens.indices) {
      #expect(part.key(one) == alone.key(other))
      #expect(part.tokens[one].hash == alone.tokens[other].hash)
      #expect(part.tokens[one].number == alone.tokens[other].number)
      #expect(part.tokens[one].range == alone.tokens[other].range)
      #expect(part.tokens[one].traits == alone.tokens[other].traits, "\(alone.text)")
    }
  }
}
