internal import Notes
internal import Calendar

/// What was shown of the themes of an area before, and what may be shown beside it (rule R10).
///
/// Conversations join the counts of themes a few at a time: a table of five conversations beside
/// one of four tells what the fifth was about. Until there are enough new ones the earlier table
/// stands, and says how many conversations it counts. Within a new table a number is as high as
/// the earlier ones allow. What is shown depends on what there is and on what was shown, so
/// making the same report again gives the same numbers.
struct EarlierCounts {
  /// What the table of themes counts.
  enum Basis {
    /// All conversations there are.
    case all
    /// Those of an earlier table, which stands.
    case earlier(PublishedFigures.Table)
    /// Nothing: a few conversations are gone, or are told of in a report of more days.
    case none
  }

  private let tables: [PublishedFigures.Table]

  init(_ figures: PublishedFigures, area: String) {
    tables = figures.tables.filter { $0.area == area }
  }

  /// What a table over a period may count.
  func basis(
    of conversations: Int, in period: DateWindow, isSensitive: Bool, threshold: Int
  ) -> Basis {
    let near = tables.compactMap { table -> (table: PublishedFigures.Table, change: Int)? in
      guard table.isSensitive == isSensitive, let among = table.among,
        period.contains(table.period) || table.period.contains(period)
      else { return nil }
      return (table, conversations - among)
    }
    if near.contains(where: { $0.table.period == period && $0.change == 0 }) { return .all }
    let few = near.filter { $0.change != 0 && abs($0.change) < threshold }
    guard !few.isEmpty else { return .all }
    let standing = few.filter { $0.change > 0 && period.contains($0.table.period) }
      .min { $0.change < $1.change }
    return standing.map { .earlier($0.table) } ?? .none
  }

  /// What readers know of a theme from tables that a new one can be subtracted from.
  ///
  /// - Parameters:
  ///   - theme: The theme.
  ///   - isSensitive: Whether it is a sensitive one, which is not named without a number.
  ///   - period: The period of the new table.
  ///   - conversations: The number of conversations in it.
  ///   - threshold: The fewest conversations of which a number may tell.
  /// - Returns: The numbers that may be shown beside them.
  func readings(
    of theme: String, isSensitive: Bool, in period: DateWindow, among conversations: Int,
    threshold: Int
  ) -> CountReadings {
    let known = tables.compactMap { table -> CountReadings.Table? in
      guard table.isSensitive == isSensitive, let among = table.among,
        period.contains(table.period) || table.period.contains(period),
        !(table.period == period && among == conversations)
      else { return nil }
      // A sensitive theme that is in no table may still have come up now and then.
      let missing = isSensitive ? CountRange(min: 0, max: threshold - 1) : CountRange(0)
      return CountReadings.Table(among: among, conversations: table.themes[theme] ?? missing)
    }
    return CountReadings(
      known, among: conversations, leastHidden: isSensitive ? 0 : 1, threshold: threshold)
  }

  /// The number to compare a later one of a theme with.
  ///
  /// - Parameters:
  ///   - count: The number in a period.
  ///   - theme: The theme, not a sensitive one.
  ///   - period: The period.
  /// - Returns: What was shown of the period; the number itself when nothing was shown of any of
  ///   its days, and `nil` when something was that it could be subtracted from.
  func before(_ count: Int, of theme: String, in period: DateWindow) -> Int? {
    let near = tables.filter { !$0.isSensitive && $0.period.overlaps(period) }
    if near.isEmpty { return count }
    return near.filter { $0.period == period }.max { $0.among ?? 0 < $1.among ?? 0 }?
      .themes[theme]?.min
  }
}
