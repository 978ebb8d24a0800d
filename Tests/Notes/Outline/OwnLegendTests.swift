import TestSupport
import Testing

@testable import Notes

@Suite("Signs that a note explains itself")
struct OwnLegendTests {
  private let read = conversation(
    body: """
      tekens: * = goed, ! = zorg, v = afspraak, x = gaat niet, & = blijft in mijn map

      * de molen draait
      ! de kade is glad
      v aannemer bellen -> Bibliotheek -> morgen
      x steiger -> schip ligt er al
      & de buurman drinkt
      """)

  @Test("tell what is not to be")
  func dropped() {
    #expect(read.agreements.map(\.status) == [.agreed, .dropped])
    #expect(read.agreements.last?.text == "steiger -> schip ligt er al")
  }

  @Test("tell what stays with the writer")
  func withheld() {
    #expect(!read.saidLines.contains { $0.contains("drinkt") })
    #expect(read.saidLines == ["strength: de molen draait", "concern: de kade is glad"])
  }

  @Test("name what is to be done with somebody, and not by them")
  func deed() {
    #expect(read.agreements.first?.text.contains("aannemer bellen") == true)
    #expect(read.agreements.first?.owners == ["Bibliotheek"])
  }
}
