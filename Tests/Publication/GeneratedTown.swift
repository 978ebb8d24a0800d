import Diagnostics
import Calendar
import Municipality
import Notes
import Opgave

@testable import Publication

/// A town out of a seed, with reports of it one after the other: the same seed, the same town.
///
/// Its conversations are made as values, without notes, so that thousands of towns take seconds.
struct GeneratedTown {
  /// One report, with the conversations that were there when it was made.
  struct Report {
    let editions: [PublishedEdition]
    /// What was shown before it.
    let earlier: PublishedFigures
    let period: Period?
    /// The places of its conversations among those of the town.
    let members: [Int]
    /// Those of the period before.
    let membersBefore: [Int]
  }

  static let themes = ["groen", "verkeer", "eenzaam"]
  static let sensitive: Set<String> = ["eenzaam"]
  static let areas = ["west"]
  static let neighbourhoods = ["west": ["Lindehof", "Wissel"]]

  private static let gazetteer: Gazetteer = {
    var municipality = Municipality()
    municipality.name = "Elzenveld"
    municipality.areas = areas.map { id in
      var area = Area(id: id, name: id)
      area.neighbourhoods = neighbourhoods[id, default: []].map { Neighbourhood(name: $0) }
      return area
    }
    return Gazetteer(municipality)
  }()

  private var state: UInt64
  private var periods: [String] = []
  private(set) var talks: [Conversation] = []
  private(set) var reports: [Report] = []

  init(seed: UInt64) {
    state = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15 | 1
    // Reports of all there is, of ever more of the year, or of one quarter after the other.
    periods = one(of: [[], [], ["2026-Q1", "2026-H1", "2026"], ["2026-Q1", "2026-Q2"]])
    var members: [Int] = []
    var figures = PublishedFigures()
    for _ in 0...pick(3) {
      for _ in 0..<(1 + pick(reports.isEmpty ? 5 : 3)) {
        talks.append(talk())
        members.append(talks.count - 1)
      }
      let report = report(of: members, after: figures)
      for edition in report.editions { figures.add(PublishedFigures(edition)) }
      reports.append(report)
    }
  }

  private mutating func pick(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  private mutating func one<Value>(of values: [Value]) -> Value { values[pick(values.count)] }

  private mutating func talk() -> Conversation {
    let number = talks.count + 1
    var talk = Conversation(note: "\(number).md", id: "\(number)")
    let area = one(of: Self.areas)
    talk.area = area
    talk.date = CalendarDate(year: 2026, month: 1 + pick(6), day: 1 + pick(28))
    talk.kind = one(of: [.livingRoom, .coffee, .walk])
    if pick(8) > 0 { talk.neighbourhoods = [one(of: Self.neighbourhoods[area, default: []])] }
    let residents = one(of: [1, 2, 4, 6, 9, 14])
    talk.attendance.residents = CountRange(residents)
    talk.confidential = pick(10) == 0
    for theme in Self.themes where pick(3) > 0 {
      talk.themes.append(ThemeReference(id: theme, source: .stated))
    }
    return talk
  }

  private mutating func report(of members: [Int], after earlier: PublishedFigures) -> Report {
    let period =
      periods.isEmpty ? nil : Period(parsing: periods[min(reports.count, periods.count - 1)])
    var aggregator = Aggregator(
      Self.gazetteer, period: period,
      referenceDate: CalendarDate(year: 2026, month: 7, day: 1) ?? CalendarDate(dayNumber: 0))
    for member in members { aggregator.add(talks[member]) }
    let document = aggregator.finish().document
    func isIn(_ period: Period?, _ member: Int) -> Bool {
      guard let period, let date = talks[member].date else { return true }
      return period.from <= date && date <= period.to
    }
    let open = members.filter { !talks[$0].confidential }
    return Report(
      editions: [Edition.residents, .council].map {
        Publisher.publish(document, as: $0, language: .dutch, after: earlier).value
      },
      earlier: earlier,
      period: period,
      members: open.filter { isIn(period, $0) },
      membersBefore: period.map { period in open.filter { isIn(period.previous, $0) } } ?? [])
  }
}
