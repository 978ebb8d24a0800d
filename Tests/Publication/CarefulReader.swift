import Notes
import Opgave
import Calendar

@testable import Publication

/// Somebody who keeps every report of a town, knows the rules, and does sums.
///
/// For one area, all that was published is put down as sums of what was not: which conversation
/// was about which theme, where it was, and how many people came. The reader knows of every report
/// which conversations were in it, and that a number is missing because it was too small.
struct CarefulReader {
  /// The conversations that one table counts.
  struct Table {
    let theme: String
    let members: [Int]
    let isCounted: Bool
  }

  /// The numbers of people behind each that is shown.
  private static let rounded: [PublishedPeople.Count: (Int, Int)] = Dictionary(
    (0...1_000).map { number in
      let people = PublishedPeople(rounding: .init(min: number, max: number), to: 5)
      return (people.count, (number, number))
    }, uniquingKeysWith: { ($0.0, $1.1) })

  let area: String
  private(set) var system = LinearSystem()
  /// What is true, in the order of the numbers of the system.
  private(set) var truth: [Int] = []
  /// The tables that were made anew, oldest first.
  private(set) var tables: [Table] = []
  private let town: GeneratedTown
  private var about: [String: [Int: Int]] = [:]
  private var people: [Int: Int] = [:]
  private var totals: [(members: [Int], range: ClosedRange<Int>)] = []
  private var places: [String: [Int: Int]] = [:]

  init(of area: String, in town: GeneratedTown) {
    self.area = area
    self.town = town
    let known = Set(town.reports.flatMap { $0.members + $0.membersBefore })
      .filter { town.talks[$0].area == area }.sorted()
    for talk in known {
      let conversation = town.talks[talk]
      let themes = Set(conversation.themes.map(\.id))
      for theme in GeneratedTown.themes {
        about[theme, default: [:]][talk] = unknown(themes.contains(theme) ? 1 : 0, 0...1)
      }
      for place in GeneratedTown.neighbourhoods[area, default: []] {
        places[place, default: [:]][talk] = unknown(
          conversation.neighbourhoods.contains(place) ? 1 : 0, 0...1)
      }
      people[talk] = unknown(conversation.attendance.residents?.min ?? 0, 0...60)
    }
    for report in town.reports { read(report) }
  }

  private mutating func unknown(_ value: Int, _ range: ClosedRange<Int>) -> Int {
    truth.append(value)
    return system.variable(range)
  }

  // MARK: What is asked

  func members(_ report: GeneratedTown.Report) -> [Int] {
    report.members.filter { town.talks[$0].area == area }
  }

  func about(_ theme: String, _ talks: some Sequence<Int>) -> [Int] {
    talks.compactMap { about[theme]?[$0] }
  }

  func people(_ talk: Int) -> Int? { people[talk] }

  func value(_ sum: [Int]) -> Int { sum.reduce(0) { $0 + truth[$1] } }

  /// The number by theme and neighbourhood, were it known which conversations were about it.
  func cellOfKnown(_ theme: String, _ place: String, _ talks: [Int]) -> [Int] {
    talks.compactMap { talk in
      about[theme]?[talk].flatMap { truth[$0] == 1 ? places[place]?[talk] : nil }
    }
  }

  /// The number by theme and neighbourhood, which no report tells, in a system that has it.
  func cell(
    _ theme: String, _ place: String, _ talks: [Int]
  ) -> (system: LinearSystem, sum: [Int], value: Int) {
    var system = system
    var sum: [Int] = []
    var value = 0
    for talk in talks {
      guard let one = about[theme]?[talk], let other = places[place]?[talk] else { continue }
      sum.append(system.both(one, other))
      value += truth[one] * truth[other]
    }
    return (system, sum, value)
  }

  // MARK: What is read

  private mutating func read(_ report: GeneratedTown.Report) {
    let members = members(report)
    let pages = report.editions.compactMap { edition in edition.areas.first { $0.id == area } }
    guard let page = pages.first, !members.isEmpty else { return }

    for page in pages { readPeople(page.listening.residents, members) }
    // Where people talked, as the last report tells it.
    if report.members == town.reports.last?.members { readPlaces(page.listening, members) }
    let earlier = EarlierCounts(report.earlier, area: area)
    for theme in GeneratedTown.themes {
      for page in pages { readTheme(theme, page, members, report, earlier) }
    }
  }

  private mutating func readPlaces(_ shown: PublishedListening, _ members: [Int]) {
    for place in shown.spokenIn {
      require(members.compactMap { places[place]?[$0] }, in: 1...members.count)
    }
    for place in shown.notSpokenIn {
      require(members.compactMap { places[place]?[$0] }, in: 0...0)
    }
    for (talk, item) in zip(members, shown.talks) {
      for place in item.neighbourhoods { require([places[place]?[talk] ?? 0], in: 1...1) }
    }
  }

  private mutating func readPeople(_ shown: PublishedPeople, _ members: [Int]) {
    guard let (least, most) = Self.rounded[shown.count] else { return }
    require(members.compactMap { people[$0] }, in: least...most)
    // What follows from two totals is put down too: it is found at once, instead of by trying.
    for (some, range) in totals where Set(some).isStrictSubset(of: members) {
      let more = Set(members).subtracting(some).sorted().compactMap { people[$0] }
      let fewest = max(0, least - range.upperBound)
      require(more, in: fewest...max(fewest, most - range.lowerBound))
    }
    totals.append((members, least...most))
  }

  private mutating func readTheme(
    _ theme: String, _ page: PublishedArea, _ members: [Int], _ report: GeneratedTown.Report,
    _ earlier: EarlierCounts
  ) {
    let isSensitive = GeneratedTown.sensitive.contains(theme)
    let threshold = isSensitive ? 3 : 2
    let among = isSensitive ? page.sensitiveCountedAmong : page.countedAmong
    let topic = page.topics.first { $0.id == theme }
    let isMentioned = page.alsoMentioned.contains { $0.id == theme }
    let sum = about(theme, members)
    if isMentioned { require(sum, in: 1...members.count) }
    if let before = topic?.before { readBefore(before, theme, report) }

    // A table that stood already tells nothing new.
    guard among == members.count else { return }
    let readings = earlier.readings(
      of: theme, isSensitive: isSensitive, in: DateWindow(report.period), among: members.count,
      threshold: threshold)
    func isShown(_ count: Int) -> Int? {
      members.count > 1 && count > 0 ? readings.shown(count)?.min : nil
    }
    let fitting = (0...members.count).filter { isShown($0) == topic?.conversations }
    tables.append(Table(theme: theme, members: members, isCounted: topic != nil))
    // Where too few people were there, the reader would guess wrong.
    guard let least = fitting.first, let most = fitting.last,
      (least...most).contains(value(sum))
    else { return }
    require(sum, in: least...most)
  }

  private mutating func readBefore(
    _ number: Int, _ theme: String, _ report: GeneratedTown.Report
  ) {
    let days = DateWindow(report.period?.previous)
    let isKnown = report.earlier.tables.contains { table in
      table.area == area && table.period.overlaps(days)
    }
    if isKnown { return }
    let members = report.membersBefore.filter { town.talks[$0].area == area }
    require(about(theme, members), in: number...number)
  }

  private mutating func require(_ sum: [Int], in range: ClosedRange<Int>) {
    system.require(sum, in: range)
  }
}
