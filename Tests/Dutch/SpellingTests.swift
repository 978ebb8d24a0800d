import Dutch
import TestSupport
import Testing

@Suite("Slips of the hand")
struct SpellingTests {
  static let themes = ["groen", "eenzaam", "verkeer", "wonen", "jeugd"]

  static let cases = [
    Case("a letter too few", "verker", "verkeer" as String?),
    Case("two letters swapped", "grone", "groen"),
    Case("a letter too many", "woonen", "wonen"),
    Case("capitals", "JEUGT", "jeugd"),
    Case("something else altogether", "belasting", nil),
    Case("nothing", "", nil),
  ]

  @Test("lead to the nearest name", arguments: cases)
  func nearest(_ example: Case<String, String?>) {
    #expect(Spelling.nearest(to: example.input, among: Self.themes) == example.expected)
  }
}
