import Foundation
import Testing
import Words

@testable import Municipality

@Suite("Words of themes")
struct ThemeWordsTests {
  private func gazetteer(_ themes: String) -> Gazetteer {
    Gazetteer(settings("gemeente: Elzenveld\nthema's:\n" + themes).municipality)
  }

  private func themes(_ text: String, _ gazetteer: Gazetteer) -> [String] {
    gazetteer.themes(in: Line(text, Lexicon([]))).map(\.theme)
  }

  @Test("of a municipality win from those that come with the program")
  func own() {
    let own = gazetteer("  Boomgaarden: { woorden: [boom, pluktuin, appels in het gras] }")
    #expect(themes("De boom", own) == ["boomgaarden"])
    #expect(themes("Appels in het gras", own).first == "boomgaarden")
    #expect(themes("De heg", own) == ["groen"])
  }

  @Test("that it adds to a theme stand beside its others")
  func more() {
    let more = gazetteer("  groen: { naam: Groene wijk, woorden: [bijenhotel] }")
    #expect(themes("Een bijenhotel bij de heg", more).allSatisfy { $0 == "groen" })
    #expect(more.theme(named: "Groene wijk") == "groen")
    #expect(more.theme(named: "heg") == "groen")
    #expect(more.nearestTheme(to: "bijenhotl") == "bijenhotel")
  }

  @Test("that come with the program are gone where a municipality wants none of them")
  func none() {
    let none = gazetteer("  ingebouwd: nee\n  Honden: { woorden: [hond] }")
    #expect(themes("De hond in de heg", none) == ["honden"])
    #expect(none.theme(named: "heg") == nil)
    #expect(none.theme(named: "hondje") == "honden")
  }

  @Test("are found by a slip of the pen, also those that come with the program")
  func slips() {
    #expect(gazetteer("  Honden: {}").nearestTheme(to: "plantsoenn") == "plantsoen")
  }

  @Test("are written into a document, those that come with the program by name, and known again")
  func coded() throws {
    var theme = Theme.builtIn[0]
    theme.ownWords = ["bijenhotel"]
    let written = try JSONEncoder().encode(theme)
    let words = try #require(
      (JSONSerialization.jsonObject(with: written) as? [String: Any])?["words"] as? [String])
    #expect(words == ["bijenhotel"])
    let read = try JSONDecoder().decode(Theme.self, from: written)
    #expect(read == theme)
    #expect(read.words.contains("plantsoen"))
  }
}
