internal import Dutch
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
    let before: Int?
    /// Whether it may be named without a number.
    let mayBeMentioned: Bool
    /// The fewest conversations of which a number may tell.
    let threshold: Int
  }

  /// Most conversations first, then most mentions; never in an order that tells of what is hidden.
  let items: [Item]

  init(_ opgave: Wijkopgave, _ basis: PublicationBasis) {
    let earlier = EarlierCounts(basis.earlier, area: opgave.id)
    let now = DateWindow(basis.period)
    let previous = DateWindow(basis.period?.previous)
    // A trend needs three conversations on both sides.
    let hasComparison = opgave.conversations >= 3 && opgave.conversationsBefore ?? 0 >= 3
    items = opgave.themes.map { theme in
      let isSensitive = basis.themes.isSensitive(theme.id)
      let threshold = basis.municipality.publication.threshold(isSensitive: isSensitive)
      let shown = earlier.of(theme.id, in: now)
      var count: Int?
      if Self.hasEnough(theme, of: opgave, threshold: threshold, isSensitive: isSensitive) {
        let held = shown.shown(theme.conversations, threshold: threshold)
        if held >= threshold { count = held }
      }
      var before: Int?
      if let earlierCount = theme.before, count != nil, !isSensitive, hasComparison {
        let held = earlier.of(theme.id, in: previous).shown(earlierCount, threshold: threshold)
        if held >= threshold { before = held }
      }
      return Item(
        theme: theme, isSensitive: isSensitive, conversations: count,
        before: before,
        mayBeMentioned: !isSensitive && shown.shown(1, threshold: threshold) == 1,
        threshold: threshold)
    }.sorted { $0.rank < $1.rank }
  }

  /// Whether the places of conversations can be told without telling what was said where.
  ///
  /// Nearly all conversations were about a theme when few were about something else. Then those
  /// of a neighbourhood with one conversation are known too, and no number of so few may be told
  /// by neighbourhood (rule R4).
  ///
  /// - Parameter sources: The conversations that are listed.
  /// - Returns: Whether each number by theme and neighbourhood is unknown, or large enough.
  func leaveRoom(forPlacesOf sources: [SourceConversation]) -> Bool {
    let counted = items.compactMap { item in
      item.conversations.map { (others: sources.count - $0, threshold: item.threshold) }
    }
    guard !counted.isEmpty else { return true }
    let places = Dictionary(
      sources.lazy.flatMap { Set($0.neighbourhoods) }.map { ($0, 1) }, uniquingKeysWith: +)
    return places.values.allSatisfy { talks in
      counted.allSatisfy { talks <= $0.others || talks >= $0.threshold }
    }
  }

  /// Whether there are enough conversations and people; of a single conversation every count
  /// would be about the same few.
  private static func hasEnough(
    _ theme: ThemeCount, of opgave: Wijkopgave, threshold: Int, isSensitive: Bool
  ) -> Bool {
    opgave.conversations > 1 && theme.conversations >= threshold
      // Where nobody wrote down how many came, there was one at least.
      && (theme.residents.min ?? 0) + theme.residents.unknown
        >= (isSensitive ? fewestPeopleWhenSensitive : fewestPeople)
  }
}

extension PublicThemes.Item {
  /// Whether it may be named at all, with a number or without.
  var mayBeTold: Bool { conversations != nil || mayBeMentioned }

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
