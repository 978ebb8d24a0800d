internal import Calendar
internal import Municipality
internal import Notes
internal import Words

/// What one municipality brings to an overview: numbers and a few texts, however many areas it has.
struct OverviewEntry {
  /// A theme in the areas of the municipality.
  struct Topic {
    var name: String
    var areas = 0
    var conversations = 0
    /// Whether it is a concern in one of them.
    var isConcern = false
  }

  /// People who were not reached, in the words of the first area that names them.
  struct Group {
    let name: String
    var areas = 0
  }

  /// As many as a reader takes in of one municipality.
  private static let lessonLimit = 3

  /// `nil` when it does not say who it is.
  let name: String?
  let rules: PublicationRules
  let period: Period?
  let referenceDate: CalendarDate
  let conversations: Int
  private(set) var areas = 0
  private(set) var agreements = PublishedOverview.Agreements()
  /// By the id of the theme.
  private(set) var agreementsByTheme: [String: PublishedOverview.Agreements] = [:]
  /// By the id of the theme.
  private(set) var topics: [String: Topic] = [:]
  /// By the folded name.
  private(set) var notReached: [String: Group] = [:]
  /// By the id of the theme; what was done last comes first.
  private(set) var lessons: [String: [PublishedOverview.Lesson]] = [:]

  /// Counts what a public edition shows, and nothing else.
  init(_ edition: PublishedEdition) {
    name = edition.municipality
    rules = edition.rules
    period = edition.period
    referenceDate = edition.referenceDate
    conversations = edition.conversations
    for area in edition.areas where area.listening.conversations > 0 { add(area) }
    lessons = lessons.mapValues { all in
      let latest = all.sorted { first, second in
        (second.done?.dayNumber ?? 0, first.area, first.text)
          < (first.done?.dayNumber ?? 0, second.area, second.text)
      }
      return Array(latest.prefix(Self.lessonLimit))
    }
  }

  private mutating func add(_ area: PublishedArea) {
    areas += 1
    for topic in area.topics + area.alsoMentioned {
      var sum = topics[topic.id] ?? Topic(name: topic.name)
      sum.areas += 1
      sum.conversations += topic.conversations ?? 0
      sum.isConcern = sum.isConcern || topic.kinds.contains(.concern)
      topics[topic.id] = sum
    }
    for group in area.listening.notReached {
      notReached[Folding.key(group), default: Group(name: group)].areas += 1
    }
    for agreement in area.agreements { add(agreement, in: area) }
  }

  private mutating func add(_ agreement: PublishedAgreement, in area: PublishedArea) {
    agreements.add(agreement)
    for theme in Set(agreement.themes) {
      agreementsByTheme[theme, default: PublishedOverview.Agreements()].add(agreement)
      guard agreement.state == .done, let name else { continue }
      lessons[theme, default: []].append(
        PublishedOverview.Lesson(
          municipality: name, area: area.name, text: agreement.text, owners: agreement.owners,
          done: Nullable(wrappedValue: agreement.done)))
    }
  }
}

extension PublishedOverview.Agreements {
  fileprivate mutating func add(_ agreement: PublishedAgreement) {
    switch agreement.state {
    case .done: done += 1
    case .dropped: dropped += 1
    case .agreed, .running, .waiting:
      open += 1
      if agreement.isOverdue { late += 1 }
    }
  }

  mutating func add(_ more: PublishedOverview.Agreements) {
    open += more.open
    late += more.late
    done += more.done
    dropped += more.dropped
  }
}
