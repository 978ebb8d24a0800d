import Lexicons
import Testing
import Words

@Suite("Vocabulary")
struct VocabularyTests {
  @Test("has nothing but single words in the lists of those")
  func isWord() {
    let lists = Vocabulary.allCases.filter(\.isOfWords)
    #expect(!lists.isEmpty)
    for list in lists {
      #expect(!list.entries.isEmpty)
      for entry in list.entries {
        // `*groep` is the end of a compound.
        #expect(
          entry.phrase.drop { $0 == "*" }.allSatisfy { $0.isLetter },
          "'\(entry.phrase)' of \(list)")
      }
    }
  }

  @Test(
    "has phrases in every other list, each found by itself",
    arguments: Vocabulary.allCases.filter { !$0.isOfWords && !$0.isOfClasses })
  func isFound(list: Vocabulary) {
    #expect(!list.entries.isEmpty)
    for entry in list.entries {
      let sample = entry.phrase.replacing(" ...", with: "").replacing("*", with: "")
        .replacing("#", with: "7").replacing(/<([a-z]*)-?([a-z]*)>/) { "\($0.1)\($0.2)" }.replacing(
          " _", with: " iets"
        )
        .replacing(/\[[^\]]*\]/, with: "").replacing(/\(([^|)]*)[^)]*\)/) { String($0.1) }
      #expect(
        line(sample, list).holds(list), "'\(entry.phrase)' of \(list) is not found in '\(sample)'")
    }
  }

  private func line(_ text: String, _ list: Vocabulary) -> Line {
    list.isOfHeadings ? Line(heading: text) : Line(text)
  }

  @Test(
    "has no phrase with two meanings in one list, but for those of classes",
    arguments: Vocabulary.allCases.filter { !$0.isOfClasses })
  func isClear(list: Vocabulary) {
    let meanings = Dictionary(grouping: list.entries, by: \.phrase)
    for (phrase, entries) in meanings {
      #expect(Set(entries.map(\.value)).count == 1, "'\(phrase)' means two things in \(list)")
    }
  }

  @Test("has no word twice in one class", arguments: Vocabulary.allCases.filter(\.isOfClasses))
  func isOnce(list: Vocabulary) {
    #expect(!list.entries.isEmpty)
    for (value, entries) in Dictionary(grouping: list.entries, by: \.value) {
      let phrases = entries.map { "\($0.language) \($0.phrase)" }
      #expect(Set(phrases).count == phrases.count, "\(value) of \(list) has a word twice")
    }
  }

  @Test("has a word for every class of small words")
  func hasClasses() {
    #expect(Set(SmallWord.allCases.map(\.stringValue)) == Set(Vocabulary.smallWords.values))
  }

  @Test("has stems and tails of three letters or more", arguments: Vocabulary.allCases)
  func isLongEnough(list: Vocabulary) {
    for entry in list.entries {
      for word in entry.phrase.split(whereSeparator: { " ()[]|".contains($0) })
      where word.contains("*") && word != "..." {
        #expect(word.utf8.count > Lexicon.shortestStem, "'\(word)' of \(list) is too short")
      }
    }
  }

  @Test(
    "finds a verb in one word and in two",
    arguments: [
      "Dat viel reuze mee.", "Het is meegevallen.", "De drukte valt niet mee", "als het meevalt",
    ])
  func partsAreFound(text: String) {
    #expect(Line(text).matches(of: .happenings).contains { $0.value == "good" })
  }
}
