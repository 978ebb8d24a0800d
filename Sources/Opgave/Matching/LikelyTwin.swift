internal import Calendar
internal import Words
internal import Notes

/// Two agreements of an area that are probably the same, though no note says so.
///
/// It is a suggestion: nothing is ever joined on the ground of words alone.
package struct LikelyTwin: Hashable, Sendable {
  package let earlier: Agreement
  package let later: Agreement

  /// The mark that would join them; `nil` when neither has one.
  package var mark: String? {
    if earlier.isMarked { return earlier.id }
    return later.isMarked ? later.id : nil
  }

  /// Finds the agreements that look like an earlier one which was still open.
  ///
  /// They share a thing and at least two words, half of what the shorter one says; two thirds
  /// when other people took them on. Two with marks of their own are never suggested.
  ///
  /// - Parameter agreements: The agreements of an area, in the order in which they were made.
  /// - Returns: The suggestions, at most one for each later agreement.
  package static func find(in agreements: [Agreement]) -> [LikelyTwin] {
    let words = agreements.map { $0.tellingWords(of: $0.text) }
    let index = WordIndex(words)
    return agreements.indices.compactMap { later in
      var best: (place: Int, shared: Int)?
      for place in index.candidates(for: words[later]) where place < later {
        guard isFollowed(agreements[place], by: agreements[later]) else { continue }
        let likeness = index.likeness(of: place, to: words[later])
        guard likeness.count > 1, likeness.sharesPlainThing, !likeness.contradicts,
          max(likeness.covered, likeness.covering)
            >= (isElsewhere(agreements[place], agreements[later]) ? 67 : 50)
        else { continue }
        if best.map({ $0.shared < likeness.shared }) ?? true { best = (place, likeness.shared) }
      }
      return best.map { LikelyTwin(earlier: agreements[$0.place], later: agreements[later]) }
    }
  }

  /// Whether an agreement was still open when a later one was made, and no mark tells them apart.
  private static func isFollowed(_ earlier: Agreement, by later: Agreement) -> Bool {
    !(earlier.isMarked && later.isMarked) && earlier.since < later.since
      && earlier.wasOpen(on: later.since)
  }

  /// Whether both have owners, and not one is the same.
  private static func isElsewhere(_ earlier: Agreement, _ later: Agreement) -> Bool {
    !earlier.owners.isEmpty && !later.owners.isEmpty
      && Set(earlier.owners.map(Folding.key)).isDisjoint(with: later.owners.map(Folding.key))
  }
}

extension Agreement {
  /// Whether something still had to happen at the end of a day.
  fileprivate func wasOpen(on day: CalendarDate) -> Bool {
    history.count == 1 ? status.isOpen : standing(on: day)?.status.isOpen ?? false
  }
}
