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
    /// The largest number that a reader must think possible behind the one that is shown.
    let most: Int
    let before: Int?
    /// Whether it may be named without a number.
    let mayBeMentioned: Bool
    /// The fewest conversations of which a number may tell.
    let threshold: Int
  }

  /// Most conversations first, then most mentions; never in an order that tells of what is hidden.
  let items: [Item]

  init(
    _ opgave: Wijkopgave, in period: Period?, _ rules: PublicationRules, _ names: ThemeNames,
    after earlier: EarlierCounts
  ) {
    let now = DateWindow(period)
    let previous = DateWindow(period?.previous)
    // A trend needs three conversations on both sides.
    let hasComparison = opgave.conversations >= 3 && opgave.conversationsBefore ?? 0 >= 3
    items = opgave.themes.map { theme in
      let isSensitive = names.isSensitive(theme.id)
      let threshold = rules.threshold(isSensitive: isSensitive)
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
        most: count.map { shown.most(shownAs: $0, threshold: threshold) } ?? 0,
        before: before,
        mayBeMentioned: !isSensitive && shown.shown(1, threshold: threshold) == 1,
        threshold: threshold)
    }.sorted { $0.rank < $1.rank }
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
