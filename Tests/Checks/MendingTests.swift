import Checks
import Diagnostics
import Municipality
import Source
import TestSupport
import Testing

/// All rules at once, over notes in which they meet.
@Suite("Mending everything") struct MendingTests {
  @Test("a second time changes nothing", arguments: Language.allCases, [false, true])
  func isDone(_ language: Language, _ isUnsafe: Bool) throws {
    for seed in seeds(20) {
      var notes = GeneratedNote(seed: seed)
      let texts = [notes.next(), notes.next()]
      let mended = try Self.mended(texts, language, isUnsafe)
      #expect(mended != nil, "seed \(seed): \(texts)")
    }
  }

  @Test("of the page about a rule changes nothing a second time", arguments: Language.allCases)
  func pages(_ language: Language) throws {
    for page in RuleCatalogue.standard.pages {
      #expect(try Self.mended(page.example.notes, language, true) != nil, "\(page.code)")
    }
  }

  @Test(
    "puts a word in the place of a value once, whatever stands around it",
    arguments: [
      (
        "Een bewoner vertelde over eigen gezondheid.",
        "Een bewoner vertelde over eigen [gezondheid]."
      ),
      (
        "Een bewoner vertelde over haar [[ziekte]].",
        "Een bewoner vertelde over haar [[[gezondheid]]]."
      ),
      (
        "Een bewoner vertelde over haar [[[[ziekte]]]].",
        "Een bewoner vertelde over haar [[[[[gezondheid]]]]]."
      ),
    ])
  func placeholder(_ words: String, _ expected: String) throws {
    let head = "---\ngebied: west\ndatum: 2026-06-12\n---\n## Zorgen\n- "
    #expect(try Self.mended([head + words], .dutch, true) == [head + expected])
  }

  @Test("closes each comment of a paragraph above the next")
  func comments() throws {
    let head = "---\ngebied: west\ndatum: 2026-06-12\n---\n## Zorgen\n"
    let text = "a <!-- b\nc\nd <!-- e\nf\n\n- g <!-- h <!-- i\n"
    let mended = "a <!-- b\nc -->\nd <!-- e\nf -->\n\n- g <!-- h <!-- i -->\n"
    #expect(try Self.mended([head + text], .dutch, true) == [head + mended])
  }

  /// The texts with all that can be mended done, as often as `wijk check --fix` does it.
  ///
  /// - Returns: The texts; `nil` when there is no end to it.
  private static func mended(
    _ texts: [String], _ language: Language, _ isUnsafe: Bool
  ) throws -> [String]? {
    var municipality = Municipality.elzenveld
    municipality.language = language
    var texts = texts
    for _ in 0...10 {
      let found = try findings(in: texts, municipality)
      let next = texts.enumerated().map { index, text in
        let here = found.filter { $0.path == "\(index + 1).md" }
        return String(
          decoding: FixPlan(here, unsafe: isUnsafe).applied(to: Array(text.utf8)), as: UTF8.self)
      }
      if next == texts { return texts }
      texts = next
    }
    return nil
  }
}
