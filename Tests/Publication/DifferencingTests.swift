import Diagnostics
import TestMunicipality
import TestSupport
import Testing

@testable import Publication

@Suite("Between an edition and an earlier one")
struct DifferencingTests {
  struct Count: CustomTestStringConvertible, Sendable {
    let earlier: [Int]
    let count: Int
    var threshold = 2
    let shown: Int
    var testDescription: String { "\(count) after \(earlier), threshold \(threshold)" }
  }

  static let counts = [
    Count(earlier: [], count: 4, shown: 4),
    Count(earlier: [3], count: 3, shown: 3),
    Count(earlier: [3], count: 4, shown: 3),
    Count(earlier: [3], count: 5, shown: 5),
    Count(earlier: [5], count: 4, shown: 3),
    Count(earlier: [3, 5], count: 6, shown: 5),
    Count(earlier: [3, 5], count: 4, shown: 3),
    Count(earlier: [1], count: 2, shown: 1),
    Count(earlier: [6], count: 8, threshold: 3, shown: 6),
    Count(earlier: [6], count: 9, threshold: 3, shown: 9),
    Count(earlier: [4], count: 5, threshold: 1, shown: 5),
  ]

  @Test("a count moves by the threshold or not at all", arguments: counts)
  func steps(_ example: Count) {
    let series = EarlierCounts.Series(counts: example.earlier)
    #expect(series.shown(example.count, threshold: example.threshold) == example.shown)
  }

  @Test("what was shown is shown again, whatever came before")
  func again() {
    for bits in 0..<(1 << 8) {
      let earlier = (0..<8).filter { bits >> $0 & 1 == 1 }
      for (count, threshold) in (0...9).flatMap({ count in (1...4).map { (count, $0) } }) {
        let shown = EarlierCounts.Series(counts: earlier).shown(count, threshold: threshold)
        let again = EarlierCounts.Series(counts: earlier + [shown])
          .shown(count, threshold: threshold)
        #expect(shown == again, "\(count) after \(earlier), threshold \(threshold)")
      }
    }
  }

  // MARK: Whole editions

  private static func note(_ date: String, _ themes: String...) -> String {
    let lines = themes.map { "- Er is hier iets aan de hand #\($0)" }
    return """
      ---
      soort: koffie
      gebied: west
      datum: \(date)
      aanwezig: { bewoners: 9 }
      ---
      ## Zorgen
      \(lines.joined(separator: "\n"))
      """
  }

  private static let quarter = [
    note("2026-01-12", "groen"), note("2026-02-12", "groen", "verkeer"),
    note("2026-02-20", "groen", "verkeer"), note("2026-03-12", "jeugd"),
  ]

  private func area(
    _ notes: [String], _ period: String?, after earlier: PublishedFigures
  ) throws -> (area: PublishedArea, edition: PublishedEdition, figures: PublishedFigures) {
    let edition = SmallMunicipality(notes).published(period: period, after: earlier)
    var figures = earlier
    figures.add(PublishedFigures(edition))
    return (try #require(edition.areas.first), edition, figures)
  }

  private func numbers(_ area: PublishedArea) -> [String: Int] {
    Dictionary(
      area.topics.map { ($0.id, $0.conversations ?? 0) }, uniquingKeysWith: { first, _ in first })
  }

  @Test("one conversation more changes no number and is told of")
  func oneMore() throws {
    let first = try area(Self.quarter, "2026-Q1", after: PublishedFigures())
    let half = Self.quarter + [Self.note("2026-05-12", "groen", "jeugd")]
    let second = try area(half, "2026-H1", after: first.figures)

    #expect(numbers(first.area) == ["groen": 3, "verkeer": 2])
    #expect(first.edition.differences(from: PublishedFigures(), path: "x").isEmpty)
    #expect(numbers(second.area) == ["groen": 3, "verkeer": 2])
    #expect(second.area.alsoMentioned.map(\.id) == ["jeugd"])
    #expect(second.area.listening.conversations == 5)
    #expect(second.edition.followsAnother && !first.edition.followsAnother)
    let told = second.edition.differences(from: first.figures, path: "x")
    #expect(told.map(\.diagnostic.code) == ["differencing"])
    #expect(told.first?.diagnostic.message.nl.contains("1 gesprek meer") == true)
  }

  @Test("two conversations more are counted")
  func twoMore() throws {
    let first = try area(Self.quarter, nil, after: PublishedFigures())
    let more = ["2026-05-12", "2026-05-13"].map { Self.note($0, "groen", "jeugd") }
    let second = try area(Self.quarter + more, nil, after: first.figures)

    #expect(numbers(second.area) == ["groen": 5, "jeugd": 3, "verkeer": 2])
    #expect(second.edition.differences(from: first.figures, path: "x").isEmpty)
  }

  @Test("other quarters have nothing to do with each other")
  func otherPeriod() throws {
    let first = try area(Self.quarter, "2026-Q1", after: PublishedFigures())
    let spring = ["2026-04-12", "2026-05-12"].map { Self.note($0, "groen") }
    let second = try area(Self.quarter + spring, "2026-Q2", after: first.figures)

    #expect(numbers(second.area) == ["groen": 2])
    #expect(!second.edition.followsAnother)
  }

  @Test("a conversation that was taken back is not pointed at")
  func oneLess() throws {
    let first = try area(Self.quarter, nil, after: PublishedFigures())
    let second = try area([0, 1, 3].map { Self.quarter[$0] }, nil, after: first.figures)

    // Two of groen are left, after three: a reader cannot tell that from one. And verkeer, of
    // which there were two, is not named.
    #expect(numbers(second.area) == [:])
    #expect(second.area.alsoMentioned.map(\.id) == ["groen", "jeugd"])
    #expect(second.edition.differences(from: first.figures, path: "x").count == 1)
  }

  @Test("the same report is the same again, and remembers the same")
  func same() throws {
    let first = try area(Self.quarter, "2026-Q1", after: PublishedFigures())
    let half = Self.quarter + [Self.note("2026-05-12", "groen", "jeugd")]
    let second = try area(half, "2026-H1", after: first.figures)
    let third = try area(half, "2026-H1", after: second.figures)

    #expect(second.edition == third.edition)
    #expect(second.figures == third.figures)
  }

  @Test("nothing is remembered of what only the municipality sees")
  func internalEdition() {
    let edition = SmallMunicipality(Self.quarter).published(as: .internal)
    #expect(PublishedFigures(edition).isEmpty)
  }
}
