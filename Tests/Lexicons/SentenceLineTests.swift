import Lexicons
import Testing
import Words

@Suite("A sentence of a line is the line that its words make by themselves")
struct SentenceLineTests {
  @Test(arguments: [
    "De lamp is stuk. Wie belt de gemeente? Dat doet Ans, voor 1 mei.",
    "Op 12 maart met 9 bewoners; de wijkagent liep mee.\nHet plein is kaal.\n- Geen bankjes!",
    "‘We zien elkaar nooit’, zei zij. “Nee.” … (En toen?) Café ’t Hoekje – dicht.",
    "e.d. en dhr. Bakker kwam ook. 3. Actie: gemeente.", "één zin", "", "…", "!? Nou.",
  ])
  func same(_ text: String) {
    let line = Line(text)
    for sentence in line.sentences {
      let (part, alone) = (line.line(ofSentence: sentence), Line(line.string(sentence)))
      #expect(part.text == alone.text || sentence.count == line.tokens.count)
      #expect(part.matches == alone.matches)
      #expect(part.lists == alone.lists)
      #expect(part.tokens.count == alone.tokens.count)
      for (one, other) in zip(part.tokens.indices, alone.tokens.indices) {
        #expect(part.key(one) == alone.key(other))
        #expect(part.tokens[one].hash == alone.tokens[other].hash)
        #expect(part.tokens[one].number == alone.tokens[other].number)
        if sentence.count < line.tokens.count {
          #expect(part.tokens[one].range == alone.tokens[other].range)
          #expect(part.tokens[one].traits == alone.tokens[other].traits)
        }
      }
    }
  }
}
