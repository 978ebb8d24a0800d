package import Calendar
package import Municipality
package import Notes

/// What people talked about, counted by conversation over all areas.
///
/// It holds small numbers and is for the municipality itself; see `Publication` for what others
/// may know.
package struct ThemeOverview: Schematic, Hashable, Sendable, Codable {
  package static let schema = "wijk.themes/1"

  /// By what the counts are divided.
  package enum Division: String, Hashable, Sendable, Codable, CaseIterable {
    case area, month, quarter, year
  }

  /// One area, month, quarter or year.
  package struct Part: Hashable, Sendable, Codable {
    /// The id of the area, or the period as `2026`, `2026-Q1` or `2026-03`.
    package var id: String
    package var name: String
    package var conversations: Int
  }

  package struct Count: Hashable, Sendable, Codable {
    package var id: String
    /// The conversations in which the theme came up: the count to speak of.
    package var conversations: Int
    /// The statements about it; a conversation that only names it counts for one.
    package var mentions: Int
    /// The conversations in which it came up as each kind of statement.
    package var byKind: [String: Int]
    /// The conversations in each part, in the order of ``ThemeOverview/parts``.
    package var byPart: [Int]
  }

  /// Two themes that came up in the same conversations.
  package struct Pair: Hashable, Sendable, Codable {
    package var themes: [String]
    package var conversations: Int
  }

  package private(set) var schema = SchemaName<ThemeOverview>()
  package var referenceDate: CalendarDate
  @Nullable package var period: Period?
  package var conversations: Int
  package var division: Division
  package var parts: [Part]
  /// Most conversations first, then most mentions; themes that nobody named come last, in the
  /// order of the municipality.
  package var themes: [Count]
  /// The pairs of at least two conversations, most conversations first.
  package var pairs: [Pair]
  /// Words that no theme covers and that might be one.
  package var words: [LooseWord]

  package init(of document: OpgaveDocument, by division: Division, _ gazetteer: Gazetteer) {
    let municipality = document.municipality
    let talks = ThemedTalk.talks(
      in: document.areas, countsSuggested: municipality.countsSuggestedThemes)
    referenceDate = document.referenceDate
    period = document.period
    conversations = talks.count
    self.division = division
    let ids = division.ids(of: document.areas, talks)
    let places = Dictionary(
      ids.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let names = Dictionary(
      document.areas.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    parts = ids.map { Part(id: $0, name: names[$0] ?? $0, conversations: 0) }

    var counts: [String: Count] = [:]
    var together: [[String]: Int] = [:]
    for talk in talks {
      for id in division.ids(of: talk, in: talk.areas) {
        if let place = places[id] { parts[place].conversations += 1 }
      }
      let named = talk.themes.keys.sorted()
      for (theme, mentions) in talk.themes {
        counts[theme, default: Count(id: theme, parts: ids.count)].add(
          mentions, at: division.ids(of: talk, in: mentions.areas).compactMap { places[$0] })
      }
      for (index, first) in named.enumerated() {
        for second in named[(index + 1)...] { together[[first, second], default: 0] += 1 }
      }
    }
    let unnamed = municipality.themes.map(\.id).filter { counts[$0] == nil }
    themes =
      counts.values.sorted {
        ($1.conversations, $1.mentions, $0.id) < ($0.conversations, $0.mentions, $1.id)
      } + unnamed.map { Count(id: $0, parts: ids.count) }
    pairs = together.filter { $0.value >= 2 }
      .map { Pair(themes: $0.key, conversations: $0.value) }
      .sorted {
        ($1.conversations, $0.themes[0], $0.themes[1])
          < ($0.conversations, $1.themes[0], $1.themes[1])
      }
    words = LooseWord.find(in: document.areas, gazetteer)
  }
}

extension ThemeOverview.Count {
  fileprivate init(id: String, parts: Int) {
    self.init(
      id: id, conversations: 0, mentions: 0, byKind: [:],
      byPart: Array(repeating: 0, count: parts))
  }

  fileprivate mutating func add(_ mentions: ThemedTalk.Mentions, at places: [Int]) {
    conversations += 1
    self.mentions += max(1, mentions.statements)
    for kind in mentions.kinds { byKind[kind.rawValue, default: 0] += 1 }
    for place in places { byPart[place] += 1 }
  }
}

extension ThemeOverview.Division {
  fileprivate func ids(of talk: ThemedTalk, in areas: [String]) -> [String] {
    self == .area ? areas : [id(of: talk.date)]
  }

  private func id(of date: CalendarDate) -> String {
    switch self {
    case .area: ""
    case .month: String(date.description.prefix(7))
    case .quarter: "\(date.description.prefix(4))-Q\((date.month - 1) / 3 + 1)"
    case .year: String(date.description.prefix(4))
    }
  }

  /// All parts in order, those without a conversation between the first and the last included.
  fileprivate func ids(of areas: [Wijkopgave], _ talks: [ThemedTalk]) -> [String] {
    if self == .area { return areas.map(\.id) }
    guard var day = talks.map(\.date).min()?.startOfMonth, let last = talks.map(\.date).max() else {
      return []
    }
    var ids: [String] = []
    while day <= last {
      let id = id(of: day)
      if ids.last != id { ids.append(id) }
      day = day.endOfMonth.adding(days: 1)
    }
    return ids
  }
}
