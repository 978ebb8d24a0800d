import Testing

@testable import Words

@Suite("A fuzzy match")
struct FuzzyMatchTests {
  @Test(
    "finds a name by its start, its words, its first letters or its letters in order",
    arguments: [
      ("groen", "Groen en plantsoenen"), ("plants", "Groen en plantsoenen"),
      ("gep", "Groen en plantsoenen"), ("ideeen", "Ideeën"), ("zrg", "Zorgen"), ("", "alles"),
      ("tuin", "Speeltuin"),
    ])
  func finds(typed: String, name: String) {
    #expect(FuzzyMatch(typed, in: name) != nil)
  }

  @Test("finds no other", arguments: [("groot", "Groen"), ("negroz", "Zorgen"), ("rgn", "Zorgen")])
  func others(typed: String, name: String) {
    #expect(FuzzyMatch(typed, in: name) == nil)
  }

  @Test("puts a start before a word, and the shorter name first")
  func order() throws {
    let names = ["Speeltuin West", "Westerpark", "West", "De westkant"]
    let sorted = names.sorted {
      guard let one = FuzzyMatch("west", in: $0), let other = FuzzyMatch("west", in: $1) else {
        return false
      }
      return one < other
    }
    #expect(sorted == ["West", "Westerpark", "De westkant", "Speeltuin West"])
  }
}
