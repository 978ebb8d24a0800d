import Publication
import TestMunicipality
import Testing

@Suite("The trace of an edition")
struct TracedEditionTests {
  private static let seeds: ClosedRange<UInt64> = 1...20

  @Test("is there for the municipality alone", arguments: Edition.allCases)
  func readers(edition: Edition) {
    for seed in Self.seeds {
      let traced = GeneratedMunicipality(seed: seed).withConfidential.traced(as: edition)
      #expect((traced.trace == nil) == edition.isPublic, "seed \(seed)")
      #expect(traced.areas.map(\.value) == traced.value.areas, "seed \(seed)")
      #expect(traced.areas.allSatisfy { ($0.trace == nil) == edition.isPublic }, "seed \(seed)")
    }
  }

  @Test("has a line for each thing that is told")
  func lines() throws {
    for seed in Self.seeds {
      for area in GeneratedMunicipality(seed: seed).withConfidential.traced(as: .internal).areas {
        let (value, trace) = (area.value, try #require(area.trace))
        let counts = [
          (value.strengths.count, trace.strengths.count),
          (value.topics.count, trace.topics.count),
          (value.untitled.count, trace.untitled.count),
          (value.questions.count, trace.questions.count),
          (value.agreements.count, trace.agreements.count),
          (value.wishList.count, trace.wishList.count),
          (value.initiatives.count, trace.initiatives.count),
          (value.activities.count, trace.activities.count),
          (value.feedback.count, trace.feedback.count),
          (value.listening.notReached.count, trace.notReached.count),
          (value.listening.spokenIn.count, trace.spokenIn.count),
          (value.listening.talks.count, trace.talks.count),
        ]
        #expect(counts.allSatisfy { $0.0 == $0.1 }, "seed \(seed): \(counts)")
        let topics = zip(value.topics, trace.topics)
        #expect(topics.allSatisfy { $0.statements.count == $1.count }, "seed \(seed)")
      }
    }
  }

  @Test("tells in small letters what a note shouts")
  func shouting() throws {
    let traced = SmallMunicipality([
      """
      gebied: west
      datum: 2026-03-12
      aanwezig: { bewoners: 9 }

      ## Wat gaat goed
      - KOFFIEPLOEG STAAT ER ELKE DINSDAG
      ## Afspraken
      - [ ] PRIKBORD OPNIEUW HANGEN @gemeente ^bord
      """
    ]).traced(as: .internal)
    let area = try #require(traced.areas.first).value
    #expect(area.strengths.map(\.text) == ["Koffieploeg staat er elke dinsdag"])
    #expect(area.agreements.map(\.text) == ["Prikbord opnieuw hangen"])
  }

  @Test("leads from an agreement to its line, whatever the order of the list")
  func agreements() throws {
    let traced = SmallMunicipality([
      """
      gebied: west
      datum: 2026-03-12
      aanwezig: { bewoners: 9 }

      ## Afspraken
      - [ ] Lantaarn repareren @gemeente (voor 1 juni 2026) ^lamp
      - [ ] Bankje verven @gemeente (voor 1 mei 2026) ^bank
      """
    ]).traced(as: .internal)
    let agreements = try #require(traced.areas.first).agreements()
    #expect(agreements.map(\.value.text) == ["Bankje verven", "Lantaarn repareren"])
    #expect(agreements.map(\.trace?.id) == ["bank", "lamp"])
    #expect(agreements.map(\.trace?.source?.line) == [7, 6])
  }
}
