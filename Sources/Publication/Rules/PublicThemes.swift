internal import Notes
internal import Calendar
internal import Municipality
internal import Opgave

/// The themes of an area with the counts that everybody may see: rules R2, R3 and R10.
struct PublicThemes {
  /// The fewest people behind a count, and in a conversation that may be quoted.
  static let fewestPeople = 5
  /// The fewest people behind the count of a sensitive theme.
  static let fewestPeopleWhenSensitive = 10

  struct Item {
    let theme: ThemeCount
    let isSensitive: Bool
    /// `nil` where the number may not be shown.
    let conversations: Int?
    /// The number of conversations among which it was counted.
    let among: Int
    let before: Int?
    /// What a reader can tell from the number, or from there being none.
    let reading: CountRange
  }

  /// Most conversations first, then most mentions; never in an order that tells of what is hidden.
  let items: [Item]
  /// The number of conversations that the tables count, of ordinary and of sensitive themes; `nil`
  /// where there is no table.
  let among: (ordinary: Int?, sensitive: Int?)
  /// What readers can tell, by theme.
  let readings: [String: ThemeReading]

  /// The themes of which a number is shown.
  var counted: Set<String> {
    Set(items.lazy.filter { $0.conversations != nil }.map(\.theme.id))
  }

  init(_ opgave: Wijkopgave, _ basis: PublicationBasis) {
    let earlier = EarlierCounts(basis.earlier, area: opgave.id)
    let ordinary = Table(opgave, basis, earlier, isSensitive: false)
    let sensitive = Table(opgave, basis, earlier, isSensitive: true)
    items = opgave.themes.map { theme in
      (basis.themes.isSensitive(theme.id) ? sensitive : ordinary).item(theme)
    }.sorted { $0.rank < $1.rank }
    among = (ordinary.among, sensitive.among)
    // A table that stands is the same again, whatever there is now.
    var readings = ordinary.standing.merging(sensitive.standing) { first, _ in first }
    for item in items where !(item.isSensitive ? sensitive : ordinary).isStanding {
      readings[item.theme.id] = ThemeReading(
        isSensitive: item.isSensitive, conversations: item.reading)
    }
    self.readings = readings
  }
}

extension PublicThemes.Item {
  /// Whether it may be named at all, with a number or without.
  var mayBeTold: Bool { conversations != nil || !isSensitive }

  /// Of a sensitive theme nobody can count the mentions, as the statements are not printed.
  fileprivate var rank: (Int, Int, String) {
    (-(conversations ?? 0), isSensitive ? 0 : -theme.mentions, theme.id)
  }
}

extension PublicationRules {
  /// The fewest conversations in which a theme must occur to be counted in public.
  func threshold(isSensitive: Bool) -> Int {
    isSensitive ? max(minimumConversations, minimumSensitiveConversations) : minimumConversations
  }
}

/// The table of the ordinary or of the sensitive themes of an area.
private struct Table {
  let opgave: Wijkopgave
  let earlier: EarlierCounts
  let isSensitive: Bool
  let threshold: Int
  let basis: EarlierCounts.Basis
  let days: DateWindow
  let daysBefore: DateWindow

  init(
    _ opgave: Wijkopgave, _ basis: PublicationBasis, _ earlier: EarlierCounts, isSensitive: Bool
  ) {
    let rules = basis.municipality.publication
    self.opgave = opgave
    self.earlier = earlier
    self.isSensitive = isSensitive
    threshold = rules.threshold(isSensitive: isSensitive)
    days = DateWindow(basis.period)
    daysBefore = DateWindow(basis.period?.previous)
    self.basis = earlier.basis(
      of: opgave.conversations, in: days, isSensitive: isSensitive, threshold: threshold)
  }

  var among: Int? {
    switch basis {
    case .all: opgave.conversations
    case .earlier(let table): table.among
    case .none: nil
    }
  }

  var isStanding: Bool { if case .earlier = basis { true } else { false } }

  /// What readers could tell from an earlier table that stands.
  var standing: [String: ThemeReading] {
    guard case .earlier(let table) = basis else { return [:] }
    return table.themes.mapValues { ThemeReading(isSensitive: isSensitive, conversations: $0) }
  }

  func item(_ theme: ThemeCount) -> PublicThemes.Item {
    let reading = reading(of: theme)
    let count = reading.isCounted ? reading.range.min : nil
    return PublicThemes.Item(
      theme: theme, isSensitive: isSensitive, conversations: count, among: among ?? 0,
      before: count == nil ? nil : before(theme), reading: reading.range)
  }

  private func reading(of theme: ThemeCount) -> (range: CountRange, isCounted: Bool) {
    switch basis {
    case .all:
      let readings = earlier.readings(
        of: theme.id, isSensitive: isSensitive, in: days, among: opgave.conversations,
        threshold: threshold)
      let shown = hasEnough(theme) ? readings.shown(theme.conversations) : nil
      return (shown ?? readings.hidden, shown != nil)
    case .earlier(let table):
      let range = table.themes[theme.id]
      return (range ?? CountRange(isSensitive ? 0 : 1), range.map { $0.min >= threshold } ?? false)
    case .none: return (CountRange(0), false)
    }
  }

  /// Whether there are enough conversations and people; of a single conversation every count
  /// would be about the same few.
  private func hasEnough(_ theme: ThemeCount) -> Bool {
    let people =
      isSensitive ? PublicThemes.fewestPeopleWhenSensitive : PublicThemes.fewestPeople
    return opgave.conversations > 1 && theme.conversations >= threshold
      // Where nobody wrote down how many came, there was one at least.
      && (theme.residents.min ?? 0) + theme.residents.unknown >= people
  }

  /// The number in the period before; a trend needs three conversations on both sides.
  private func before(_ theme: ThemeCount) -> Int? {
    guard !isSensitive, opgave.conversations >= 3, opgave.conversationsBefore ?? 0 >= 3,
      let count = theme.before, let shown = earlier.before(count, of: theme.id, in: daysBefore)
    else { return nil }
    return shown >= threshold ? shown : nil
  }
}
