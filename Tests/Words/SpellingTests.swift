import TestSupport
import Testing

@testable import Words

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

  @Test("are counted no further than is asked for, swaps over a row that is too far off included")
  func counts() {
    var counter = EditCounter(Array("abcdef".utf8), limit: 2)
    #expect(counter.edits(to: Array("abcdef".utf8)) == 0)
    #expect(counter.edits(to: Array("bacdfe".utf8)) == 2)
    #expect(counter.edits(to: Array("ab".utf8)) == nil)
    #expect(counter.edits(to: Array("xabcdefy".utf8)) == 2)
    #expect(counter.edits(to: Array("fedcba".utf8)) == nil)
    #expect(counter.edits(to: []) == nil)
    counter.limit = 6
    #expect(counter.edits(to: []) == 6)
  }

  static let slips = [
    Case("a letter too few", "afsprakn", "afspraken" as String?),
    Case("two letters swapped", "wat gaat geod", "wat gaat goed"),
    Case("another first letter", "mensen", nil),
    Case("two letters off in a short name", "zomer", nil),
    Case("as near to two names", "klrachten", nil),
  ]

  @Test("in a heading are understood when they can mean one name", arguments: slips)
  func slip(_ example: Case<String, String?>) {
    let headings = ["afspraken", "wat gaat goed", "wensen", "zorgen", "krachten", "klachten"]
    #expect(SlipIndex(headings).name(near: example.input) == example.expected)
  }
}
