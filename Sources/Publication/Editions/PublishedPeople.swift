internal import Opgave

/// A number of people, as exact as an edition may be.
package struct PublishedPeople: Hashable, Sendable {
  package enum Count: Hashable, Sendable {
    case unknown
    case none
    case fewer(than: Int)
    /// Rounded.
    case about(Int)
    case between(Int, Int)
    case exactly(Int)
  }

  package var count: Count
  /// How many conversations do not say how many people there were.
  package var unknown: Int

  package init(_ count: Count, unknown: Int = 0) {
    self.count = count
    self.unknown = unknown
  }
}

extension PublishedPeople {
  /// Rounds to a multiple of `base`; what is smaller than that stays hidden.
  init(rounding people: People, to base: Int) {
    self.init(Self.rounded(people, to: max(base, 1)), unknown: people.unknown)
  }

  init(exactly people: People) {
    guard let low = people.min, let high = people.max else {
      self.init(.unknown, unknown: people.unknown)
      return
    }
    let count: Count = high == 0 ? .none : low == high ? .exactly(low) : .between(low, high)
    self.init(count, unknown: people.unknown)
  }

  private static func rounded(_ people: People, to base: Int) -> Count {
    guard let low = people.min, let high = people.max else { return .unknown }
    let middle = (low + high) / 2
    if high == 0 { return .none }
    if middle < base { return .fewer(than: base) }
    return .about((middle + base / 2) / base * base)
  }
}
