package import Calendar
package import Notes

/// The numbers of conversations that public editions have shown so far.
///
/// Whoever keeps an earlier report can subtract it from a later one; so a later edition minds
/// these figures (rule R10). They say nothing that was not on a page.
package struct PublishedFigures: Schematic, Hashable, Sendable, Codable {
  package static let schema = "wijk.figures/1"

  /// All conversations of an area, as an edition counted them.
  package struct Total: Hashable, Sendable, Codable {
    /// The id of the area.
    package var area: String
    /// The days; both ends are open where all conversations count.
    package var period: DateWindow
    package var conversations: Int
  }

  /// In how many conversations the themes of an area came up, as a table in an edition had it.
  package struct Table: Hashable, Sendable, Codable {
    package var area: String
    package var period: DateWindow
    /// Whether it is that of the sensitive themes, which have a threshold of their own.
    package var isSensitive: Bool
    /// The number of conversations it counts; `nil` where only a period after it tells of it.
    package var among: Int?
    /// What each theme's number tells: it, or a few more.
    ///
    /// A theme that is mentioned without a number came up at least once.
    package var themes: [String: CountRange]
  }

  package private(set) var schema = SchemaName<PublishedFigures>()
  /// In one order, each once.
  package private(set) var totals: [Total] = []
  package private(set) var tables: [Table] = []
  /// When what feeds and agendas tell last changed; `nil` when none were made.
  package var days: ChangeDays?

  package init() {}

  package var isEmpty: Bool { totals.isEmpty && days == nil }

  package mutating func add(_ more: PublishedFigures) {
    if var days = days ?? more.days {
      if let others = more.days { days.add(others) }
      self.days = days
    }
    totals = Set(totals + more.totals).sorted {
      ($0.area, $0.period.first, $0.period.last, $0.conversations)
        < ($1.area, $1.period.first, $1.period.last, $1.conversations)
    }
    // A table that was made again takes the place of what it was.
    var merged: [Table: [String: CountRange]] = [:]
    for table in tables + more.tables {
      var key = table
      key.themes = [:]
      merged[key] = table.themes
    }
    tables = merged.map { key, themes in
      var table = key
      table.themes = themes
      return table
    }.sorted {
      ($0.area, $0.period.first, $0.period.last, $0.isSensitive ? 1 : 0, $0.among ?? 0)
        < ($1.area, $1.period.first, $1.period.last, $1.isSensitive ? 1 : 0, $1.among ?? 0)
    }
  }
}

extension PublishedFigures {
  /// The numbers that an edition shows; none of the internal one, which nobody else has.
  ///
  /// - Parameter edition: The edition; the tables of the council's are those of the residents'.
  package init(_ edition: PublishedEdition) {
    guard edition.edition.isPublic else { return }
    var shown = PublishedFigures()
    for area in edition.areas where area.listening.conversations > 0 {
      shown.totals.append(
        Total(
          area: area.id, period: DateWindow(edition.period),
          conversations: area.listening.conversations))
      shown.tables += Table.all(in: area, over: edition.period)
    }
    add(shown)
  }
}

extension PublishedFigures.Table {
  /// The tables on the page of an area.
  fileprivate static func all(in area: PublishedArea, over period: Period?) -> [Self] {
    var tables: [Self] = []
    for (isSensitive, among) in [(false, area.countedAmong), (true, area.sensitiveCountedAmong)] {
      guard let among else { continue }
      tables.append(
        Self(
          area: area.id, period: DateWindow(period), isSensitive: isSensitive, among: among,
          themes: area.readings.filter { $0.value.isSensitive == isSensitive }
            .mapValues(\.conversations)))
    }
    let before = area.topics.compactMap { topic in
      topic.before.map { (topic.id, CountRange($0)) }
    }
    if !before.isEmpty {
      tables.append(
        Self(
          area: area.id, period: DateWindow(period?.previous), isSensitive: false, among: nil,
          themes: Dictionary(before, uniquingKeysWith: { first, _ in first })))
    }
    return tables
  }
}

extension DateWindow {
  init(_ period: Period?) { self.init(from: period?.from, to: period?.to) }

  fileprivate var first: Int { from?.dayNumber ?? .min }
  fileprivate var last: Int { to?.dayNumber ?? .max }

  /// Whether the two have a day in common.
  func overlaps(_ other: DateWindow) -> Bool { first <= other.last && other.first <= last }

  /// Whether all days of the other are days of this one.
  func contains(_ other: DateWindow) -> Bool { first <= other.first && other.last <= last }
}
