package import Notes

/// A number of people over several conversations.
///
/// Both bounds are null when no conversation says how many there were.
package struct People: Hashable, Sendable, Codable {
  @Nullable package var min: Int?
  @Nullable package var max: Int?
  /// The conversations that do not say how many people there were.
  package var unknown: Int

  package init(min: Int? = nil, max: Int? = nil, unknown: Int = 0) {
    self.min = min
    self.max = max
    self.unknown = unknown
  }

  /// Counts one conversation.
  package mutating func add(_ count: CountRange?) {
    guard let count else {
      unknown += 1
      return
    }
    min = (min ?? 0) + count.min
    max = (max ?? 0) + count.max
  }
}
