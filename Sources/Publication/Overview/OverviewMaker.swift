package import Diagnostics
internal import Municipality
internal import Words

/// Lays the residents' editions of many municipalities together.
///
/// It adds up what each of them shows, so no number here says more than a page of its own. A
/// municipality is told apart when its `wijk.yml` says that it wants to be and it held enough
/// conversations; the others count together, when there are enough of them.
package struct OverviewMaker {
  /// The fewest conversations of a municipality that is told apart.
  package static let fewestConversations = 5
  /// The fewest municipalities that count without being told apart: the numbers of fewer could be
  /// told from what is left of the whole.
  package static let fewestTogether = 3
  /// The fewest municipalities behind a theme or a group; one alone might be told by its words.
  package static let fewestForTheme = 2
  private static let lessonLimit = 4
  private static let themesOfMember = 3

  private let language: Language
  private var entries: [OverviewEntry] = []
  private var names: Set<String> = []

  package init(_ language: Language) { self.language = language }

  /// Takes in what a municipality shows its residents.
  ///
  /// - Returns: Whether it is taken in; not when one of that name was.
  package mutating func add(_ edition: PublishedEdition) -> Bool {
    if let name = edition.municipality {
      guard names.insert(Folding.key(name)).inserted else { return false }
    }
    entries.append(OverviewEntry(edition))
    return true
  }

  /// The picture of all that was taken in; `nil` when too few municipalities may be told of.
  package func finish() -> PublishedOverview? {
    let told = entries.filter(\.isTold)
    let others = entries.count - told.count
    let counted = others >= Self.fewestTogether ? entries : told
    let days = counted.map(\.referenceDate)
    guard counted.count >= Self.fewestForTheme, let first = days.min(), let last = days.max()
    else { return nil }
    let periods = Set(counted.map(\.period))
    var overview = PublishedOverview(
      language: language, municipalities: counted.count, leftOut: entries.count - counted.count,
      areas: counted.reduce(0) { $0 + $1.areas },
      conversations: counted.reduce(0) { $0 + $1.conversations }, agreements: .init(),
      referenceDates: first...last, period: periods.count == 1 ? counted[0].period : nil,
      hasSeveralPeriods: periods.count > 1, themes: themes(of: counted, told),
      notReached: groups(of: counted), members: told.map(Self.member).sorted { $0.name < $1.name })
    for entry in counted { overview.agreements.add(entry.agreements) }
    return overview
  }

  private func themes(
    of counted: [OverviewEntry], _ told: [OverviewEntry]
  ) -> [PublishedOverview.Theme] {
    var themes: [String: PublishedOverview.Theme] = [:]
    var concerned: [String: Int] = [:]
    for entry in counted {
      for (id, topic) in entry.topics {
        var theme =
          themes[id]
          ?? PublishedOverview.Theme(
            id: id, name: topic.name, municipalities: 0, areas: 0, conversations: 0,
            agreements: .init(), lessons: [])
        theme.name = min(theme.name, topic.name)
        theme.municipalities += 1
        theme.areas += topic.areas
        theme.conversations += topic.conversations
        theme.agreements.add(entry.agreementsByTheme[id] ?? .init())
        themes[id] = theme
        if topic.isConcern { concerned[id, default: 0] += 1 }
      }
    }
    for (id, number) in concerned where number >= Self.fewestForTheme {
      themes[id]?.lessons = Self.lessons(about: id, told)
    }
    return themes.values.filter { $0.municipalities >= Self.fewestForTheme }.sorted {
      ($1.municipalities, $1.areas, $0.id) < ($0.municipalities, $0.areas, $1.id)
    }
  }

  /// What was done about a theme, one of each municipality before a second of any, and nothing
  /// twice.
  private static func lessons(
    about theme: String, _ told: [OverviewEntry]
  ) -> [PublishedOverview.Lesson] {
    let found = told.compactMap { $0.lessons[theme] }
      .sorted { ($0.first?.municipality ?? "") < ($1.first?.municipality ?? "") }
    var lessons: [PublishedOverview.Lesson] = []
    for round in 0..<(found.map(\.count).max() ?? 0) {
      lessons += found.compactMap { $0.indices.contains(round) ? $0[round] : nil }
    }
    var seen: Set<String> = []
    return Array(
      lessons.filter { seen.insert(Folding.key($0.text)).inserted }.prefix(lessonLimit))
  }

  private func groups(of counted: [OverviewEntry]) -> [PublishedOverview.Group] {
    var groups: [String: PublishedOverview.Group] = [:]
    for entry in counted {
      for (key, group) in entry.notReached {
        var sum = groups[key] ?? .init(name: group.name, municipalities: 0, areas: 0)
        sum.name = min(sum.name, group.name)
        sum.municipalities += 1
        sum.areas += group.areas
        groups[key] = sum
      }
    }
    return groups.values.filter { $0.municipalities >= Self.fewestForTheme }.sorted {
      ($1.municipalities, $1.areas, $0.name) < ($0.municipalities, $0.areas, $1.name)
    }
  }

  private static func member(_ entry: OverviewEntry) -> PublishedOverview.Member {
    let themes = entry.topics.sorted {
      ($1.value.areas, $1.value.conversations, $0.key)
        < ($0.value.areas, $0.value.conversations, $1.key)
    }
    return PublishedOverview.Member(
      name: entry.name ?? "", areas: entry.areas, conversations: entry.conversations,
      themes: themes.prefix(themesOfMember).map(\.value.name), agreements: entry.agreements)
  }
}

extension OverviewEntry {
  /// Whether it is told apart from the others.
  fileprivate var isTold: Bool {
    name != nil && rules.isToldInOverview && conversations >= OverviewMaker.fewestConversations
  }
}
