import Notes
import Diagnostics
import TestMunicipality
import TestSupport
import Testing

@testable import Publication

@Suite("Between an edition and an earlier one")
struct DifferencingTests {
  struct Count: CustomTestStringConvertible, Sendable {
    /// The conversations, and those about a theme, in the tables before.
    let earlier: [(Int, Int)]
    let count: Int
    let among: Int
    var threshold = 2
    let shown: Int?
    var testDescription: String { "\(count) of \(among) after \(earlier)" }
  }

  static let counts = [
    Count(earlier: [], count: 4, among: 5, shown: 4),
    Count(earlier: [(4, 3)], count: 3, among: 6, shown: 3),
    // One of two more would be known to be about it.
    Count(earlier: [(4, 3)], count: 4, among: 6, shown: 3),
    Count(earlier: [(4, 3)], count: 5, among: 6, shown: 5),
    Count(earlier: [(4, 1)], count: 2, among: 6, shown: nil),
    Count(earlier: [(4, 1)], count: 3, among: 6, shown: 3),
    Count(earlier: [(8, 5)], count: 4, among: 6, shown: 3),
    Count(earlier: [(6, 6)], count: 8, among: 9, threshold: 3, shown: 6),
    Count(earlier: [(6, 6)], count: 9, among: 9, threshold: 3, shown: 9),
    Count(earlier: [(4, 4)], count: 5, among: 6, threshold: 1, shown: 5),
  ]

  @Test("a number moves by the threshold or not at all", arguments: counts)
  func steps(_ example: Count) {
    let tables = example.earlier.map {
      CountReadings.Table(among: $0.0, conversations: CountRange($0.1))
    }
    let readings = CountReadings(
      tables, among: example.among, leastHidden: 1, threshold: example.threshold)
    #expect(readings.shown(example.count)?.min == example.shown)
  }

  @Test("nearly all of many do not tell of the few before them")
  func nearlyAll() {
    // Two of two, then perhaps one of two more; six of seven would make that one of them.
    let tables = [
      CountReadings.Table(among: 2, conversations: CountRange(2)),
      CountReadings.Table(among: 4, conversations: CountRange(min: 2, max: 3)),
    ]
    let readings = CountReadings(tables, among: 7, leastHidden: 1, threshold: 2)
    #expect(readings.shown(6)?.min == 5)
    #expect(readings.shown(5)?.max == 6)
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
    #expect(second.area.topics.allSatisfy { $0.among == 4 })
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
    #expect(second.area.topics.allSatisfy { $0.among == 6 })
    #expect(second.edition.differences(from: first.figures, path: "x").isEmpty)
  }

  @Test("one conversation a time is counted with the next")
  func oneByOne() throws {
    var notes = Self.quarter
    var last = try area(notes, nil, after: PublishedFigures())
    var seen: [String] = []
    for day in 10..<18 {
      notes.append(Self.note("2026-05-\(day)", "groen"))
      last = try area(notes, nil, after: last.figures)
      let groen = try #require(last.area.topics.first { $0.id == "groen" })
      seen.append("\(groen.conversations ?? 0) of \(groen.among)")
    }
    #expect(
      seen == [
        "3 of 4", "5 of 6", "5 of 6", "7 of 8", "7 of 8", "9 of 10", "9 of 10", "11 of 12",
      ])
  }

  @Test("a sensitive theme waits for three")
  func sensitive() throws {
    let talks = (10..<14).map { Self.note("2026-04-\($0)", "eenzaam") }
    let first = try area(talks, nil, after: PublishedFigures())
    #expect(numbers(first.area) == ["eenzaam": 4])
    for (more, shown) in [(1, 4), (2, 4), (3, 7)] {
      let notes = talks + (0..<more).map { Self.note("2026-05-1\($0)", "eenzaam") }
      let next = try area(notes, nil, after: first.figures)
      #expect(numbers(next.area) == ["eenzaam": shown])
    }
  }

  @Test("a part of a period that was published is not counted when the rest would be too small")
  func narrower() throws {
    let half = Self.quarter + [Self.note("2026-05-12", "groen", "jeugd")]
    let first = try area(half, "2026-H1", after: PublishedFigures())
    let second = try area(half, "2026-Q1", after: first.figures)
    let third = try area(half, "2026-Q1", after: second.figures)

    #expect(numbers(first.area) == ["groen": 4, "jeugd": 2, "verkeer": 2])
    #expect(numbers(second.area) == [:])
    #expect(second.edition == third.edition)
  }

  @Test("the number of the period before is the one that was published")
  func before() throws {
    let spring = (10..<14).map { Self.note("2026-04-\($0)", "groen") }
    let first = try area(Self.quarter, "2026-Q1", after: PublishedFigures())
    let late = Self.quarter + [Self.note("2026-03-30", "groen")] + spring
    let second = try area(late, "2026-Q2", after: first.figures)

    #expect(second.area.topics.map(\.before) == [3])
    let alone = try area(late, "2026-Q2", after: PublishedFigures())
    #expect(alone.area.topics.map(\.before) == [4])
    let again = try area(late, "2026-Q2", after: alone.figures)
    #expect(alone.edition == again.edition)
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

    #expect(numbers(second.area) == [:])
    #expect(second.area.alsoMentioned.map(\.id) == ["groen", "jeugd", "verkeer"])
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
