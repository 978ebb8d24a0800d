import Testing

@testable import Notes

@Suite("Lines below each other")
struct WrappedLinesTests {
  static let apart = [
    "de jongeren van de flat zoeken ruimte om te oefenen\nde vuilnisbakken stinken",
    "Mensen zoeken ruimte voor een eigen muziekgroep met kinderen\nde vuilnisbakken stinken",
    "de klok bij het plein staat al sinds vorige week weer stil\nde buurvrouw kookt voor iedereen",
    "er is geen enkele plek om buiten te zitten met de kinderen\nde muziek hoort men tot laat",
    "veel mensen komen hier graag en blijven dan tot het donker is\nhet hek staat altijd open",
  ]

  @Test("are a sentence each where each has its verb", arguments: apart)
  func isApart(lines: String) {
    let found = conversation(body: "Gesproken over van alles.\n\n\(lines)")
    #expect(found.signals.count == 3, "\(found.signals.map(\.text))")
  }

  static let joined = [
    "De jongeren van de flat zoeken al heel lang naar ruimte om te\noefenen met de band",
    "Volgens de mensen aan tafel is de drempel bij de brug zo laag dat\niedereen er hard over rijdt",
    "Een vrouw vertelde over de klok die al sinds vorige week weer op\nhalf drie staat",
    "De tuin ligt er mooi bij sinds de groep van de hof elke week de\nperken schoffelt",
    "De mensen in de straat vinden dat de muziek van het feest van de\nclub te laat door gaat",
  ]

  @Test("go on where the first has no room for the next word", arguments: joined)
  func isJoined(lines: String) {
    let found = conversation(body: "Gesproken over van alles.\n\n\(lines)")
    #expect(found.signals.count == 2, "\(found.signals.map(\.text))")
  }
}
