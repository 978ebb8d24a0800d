internal import Dutch

/// What was shown of one area before, and what may be shown beside it (rule R10).
///
/// A count moves only when it differs from each earlier one by the threshold or more. Else it
/// stands as it was, or lower: a difference below the threshold would be about the few
/// conversations that came or went between two reports. What is shown depends on the true count
/// and on what was shown, so making the same report again gives the same numbers.
struct EarlierCounts {
  private let figures: [String: [PublishedFigures.Figure]]

  init(_ figures: PublishedFigures = PublishedFigures(), area: String) {
    self.figures = Dictionary(
      grouping: figures.figures.lazy.filter { $0.area == area && $0.theme != nil },
      by: { $0.theme ?? "" })
  }

  /// The counts of one theme that a count over a period can be subtracted from.
  func of(_ theme: String, in period: DateWindow) -> Series {
    Series(
      counts: figures[theme, default: []].filter { $0.period.overlaps(period) }
        .map(\.conversations))
  }

  /// The counts of one theme over days that overlap.
  struct Series {
    let counts: [Int]

    /// The largest number, not above the true count, that gives nothing away beside the others.
    func shown(_ count: Int, threshold: Int) -> Int {
      var shown = count
      while shown > 0, !isSafe(shown, threshold) { shown -= 1 }
      return shown
    }

    private func isSafe(_ shown: Int, _ threshold: Int) -> Bool {
      counts.allSatisfy { $0 == shown || abs($0 - shown) >= threshold }
    }
  }
}
