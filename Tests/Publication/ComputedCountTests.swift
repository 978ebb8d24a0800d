import Testing

@testable import Publication

/// No number that was left out can be worked out from the numbers that were published: those of a
/// page, of all editions of an area, and of all reports that came before.
@Suite("What a careful reader can compute")
struct ComputedCountTests {
  /// In groups, so that they are tried side by side.
  static let groups: [ClosedRange<UInt64>] = (0..<8).map { ($0 * 250 + 1)...($0 * 250 + 250) }

  @Test("of thousands of towns is no number that is too small", arguments: groups)
  func computed(seeds: ClosedRange<UInt64>) {
    for seed in seeds {
      let town = GeneratedTown(seed: seed)
      for area in GeneratedTown.areas {
        let reader = CarefulReader(of: area, in: town)
        #expect(reader.system.holds(for: reader.truth), "seed \(seed), \(area)")
        differences(reader, seed)
        for report in town.reports.suffix(1) {
          let members = reader.members(report)
          guard members.count > 1 else { continue }
          neighbourhoods(reader, members, seed)
          people(reader, members, seed)
        }
      }
    }
  }

  /// What came between two tables of a theme, or what went.
  private func differences(_ reader: CarefulReader, _ seed: UInt64) {
    for (index, later) in reader.tables.enumerated() where later.isCounted {
      for earlier in reader.tables[..<index] where earlier.theme == later.theme {
        let (one, other) = (Set(earlier.members), Set(later.members))
        guard one.isSubset(of: other) || other.isSubset(of: one) else { continue }
        let sum = reader.about(later.theme, one.symmetricDifference(other))
        expectUnknown(
          reader.system, sum, reader.value(sum), threshold(later.theme),
          "\(later.theme) between two reports, seed \(seed), \(reader.area)"
        )
      }
    }
  }

  private func neighbourhoods(_ reader: CarefulReader, _ members: [Int], _ seed: UInt64) {
    for theme in GeneratedTown.themes {
      for place in GeneratedTown.neighbourhoods[reader.area, default: []] {
        let threshold = threshold(theme)
        // Who even knew which conversations were about it, may still not know where they were.
        let known = reader.cellOfKnown(theme, place, members)
        guard (1..<threshold).contains(reader.value(known)),
          !isUnknown(reader.system, known, threshold)
        else { continue }
        let cell = reader.cell(theme, place, members)
        expectUnknown(
          cell.system, cell.sum, cell.value, threshold, "\(theme) in \(place), seed \(seed)")
      }
    }
  }

  /// How many people came to one conversation.
  private func people(_ reader: CarefulReader, _ members: [Int], _ seed: UInt64) {
    for talk in members {
      guard let number = reader.people(talk) else { continue }
      let value = reader.truth[number]
      #expect(
        reader.system.allows([number], in: (value + 1)...60)
          || reader.system.allows([number], in: 0...(value - 1)),
        "people at \(talk), seed \(seed), \(reader.area)")
    }
  }

  private func threshold(_ theme: String) -> Int {
    GeneratedTown.sensitive.contains(theme) ? 3 : 2
  }

  /// Expects that a small number may as well be none, or large enough to be told.
  private func expectUnknown(
    _ system: LinearSystem, _ sum: [Int], _ value: Int, _ threshold: Int, _ what: String
  ) {
    guard (1..<threshold).contains(value) else { return }
    #expect(isUnknown(system, sum, threshold), "\(what): \(value)")
  }

  private func isUnknown(_ system: LinearSystem, _ sum: [Int], _ threshold: Int) -> Bool {
    system.allows(sum, in: 0...0) || system.allows(sum, in: threshold...max(threshold, sum.count))
  }
}
