import Diagnostics
import Notes
import TestMunicipality
import Testing

@testable import Publication

@Suite("What any researcher outside gets")
struct ResearchPublicationTests {
  private static let seeds: ClosedRange<UInt64> = 1...60

  private func research(
    _ municipality: SmallMunicipality, isPublic: Bool = true
  ) -> TracedResearch {
    Publisher.research(municipality.document(), isPublic: isPublic, language: .dutch)
  }

  @Test("is the same with and without a confidential note")
  func confidential() {
    for seed in Self.seeds {
      let generated = GeneratedMunicipality(seed: seed)
      #expect(
        research(generated.withConfidential) == research(generated.withoutConfidential),
        "seed \(seed)")
    }
  }

  @Test("holds no word of what is kept out, no day, no kind and no place")
  func secrets() {
    for seed in Self.seeds {
      let found = research(GeneratedMunicipality(seed: seed).withConfidential)
      let text = String(describing: found.talks)
      for word in [GeneratedMunicipality.secret, "gesprekken/", "2026-", "Lindehof", "Wissel"] {
        #expect(!text.contains(word), "seed \(seed): \(word)")
      }
      #expect(found.trace == nil, "seed \(seed)")
    }
  }

  @Test("has no theme that the pages do not count, and never more of one than they do")
  func counts() {
    for seed in Self.seeds {
      let municipality = GeneratedMunicipality(seed: seed).withConfidential
      let found = research(municipality)
      for area in municipality.published(as: .residents).areas {
        let shown = Dictionary(
          uniqueKeysWithValues: area.topics.map { ($0.id, $0.conversations ?? 0) })
        var counted: [String: Int] = [:]
        for talk in found.value.talks where talk.area == area.id {
          let themes = Set(talk.themes + talk.statements.flatMap(\.themes))
          for theme in themes { counted[theme, default: 0] += 1 }
        }
        for (theme, count) in counted {
          #expect(count <= shown[theme] ?? 0, "seed \(seed): \(theme)")
        }
      }
    }
  }

  @Test("has a text of its own only for a conversation of five people or more")
  func people() {
    for seed in Self.seeds {
      let generated = GeneratedMunicipality(seed: seed)
      let large = generated.open.count {
        $0.contains("bewoners: 9 ") || $0.contains("bewoners: 14 ")
      }
      let found = research(generated.withoutConfidential)
      #expect(found.talks.count { !$0.value.isGathered } <= large, "seed \(seed)")
      #expect(found.talks.count { $0.value.isGathered } <= 1, "seed \(seed)")
    }
  }

  @Test("does not tell by its order in which order people talked")
  func order() {
    for seed in Self.seeds {
      let notes = GeneratedMunicipality(seed: seed).open
      // The same conversations on each other's days.
      let days = notes.map { $0.split(separator: "\n")[4] }
      let moved = zip(notes, days.reversed()).map { note, day in
        var lines = note.split(separator: "\n", omittingEmptySubsequences: false)
        lines[4] = day
        return lines.joined(separator: "\n")
      }
      #expect(
        research(SmallMunicipality(moved)) == research(SmallMunicipality(notes)), "seed \(seed)")
    }
  }

  @Test("is all for the municipality itself")
  func everything() {
    let generated = GeneratedMunicipality(seed: 7)
    let found = research(generated.withConfidential, isPublic: false)

    #expect(found.talks.count == generated.open.count + 1)
    #expect(String(describing: found).contains(GeneratedMunicipality.secret))
    #expect(found.talks.allSatisfy { $0.trace != nil })
  }
}
