import Calendar
import Notes
import TestMunicipality
import Testing

@testable import Publication

@Suite("Any public edition")
struct GeneratedEditionTests {
  private static let seeds: ClosedRange<UInt64> = 1...60
  private static let editions = Edition.allCases.filter(\.isPublic)

  @Test("is the same with and without a confidential note", arguments: editions)
  func confidential(edition: Edition) {
    for seed in Self.seeds {
      let generated = GeneratedMunicipality(seed: seed)
      let before = generated.withoutConfidential.published(as: edition)
      let after = generated.withConfidential.published(as: edition)
      #expect(before == after, "seed \(seed)")
    }
  }

  @Test("holds no word of what is kept out of it", arguments: editions)
  func secrets(edition: Edition) {
    for seed in Self.seeds where seed % 4 == 0 {
      let generated = GeneratedMunicipality(seed: seed).withConfidential
      let text = String(describing: generated.published(as: edition))
      #expect(!text.contains(GeneratedMunicipality.secret), "seed \(seed)")
      #expect(!text.contains("gesprekken/"), "seed \(seed)")
    }
  }

  @Test("leaves nothing to subtract from its totals, nor from those of another edition")
  func totals() {
    for seed in Self.seeds {
      let municipality = GeneratedMunicipality(seed: seed).withConfidential
      let pages = Self.editions.compactMap {
        municipality.published(as: $0).areas.first
      }
      for area in pages {
        let listening = area.listening
        if !listening.talks.isEmpty {
          #expect(listening.talks.count == listening.conversations, "seed \(seed)")
          #expect(
            listening.months.reduce(0) { $0 + $1.conversations } == listening.conversations,
            "seed \(seed)")
          #expect(
            listening.kinds.reduce(0) { $0 + $1.conversations } == listening.conversations,
            "seed \(seed)")
        }
        if let burden = area.burden { #expect(burden.total == area.openCount, "seed \(seed)") }
        for topic in area.alsoMentioned {
          #expect(topic.conversations == nil && topic.before == nil && topic.kinds.isEmpty)
        }
        for topic in area.topics {
          let fewest = topic.isSensitive ? 3 : 2
          #expect(topic.conversations ?? 0 >= fewest, "seed \(seed)")
        }
      }
      // What one edition hides no other may show.
      let counts = pages.map { area in
        Set(area.topics.map { "\($0.id) \($0.conversations ?? 0)" })
      }
      for shown in counts.dropFirst() { #expect(shown.isSubset(of: counts[0]), "seed \(seed)") }
    }
  }

  @Test("rounds people, and gives no day of a talk at home", arguments: editions)
  func people(edition: Edition) {
    for seed in Self.seeds {
      for area in GeneratedMunicipality(seed: seed).withConfidential.published(as: edition).areas {
        switch area.listening.residents.count {
        case .unknown, .none, .fewer: break
        case .about(let number): #expect(number.isMultiple(of: 5), "seed \(seed)")
        case .between, .exactly: Issue.record("exact number, seed \(seed)")
        }
        for talk in area.listening.talks where talk.kind.isAtHome {
          #expect(talk.isMonthOnly && talk.date.day == 1, "seed \(seed)")
        }
      }
    }
  }
}
