package import Calendar

/// The days on which what feeds and agendas tell last changed.
///
/// There is no clock, so that it is remembered from one publication to the next: who follows a feed
/// then sees as new only what is new.
package struct ChangeDays: Hashable, Sendable, Codable {
  /// What something told when it was last published.
  package struct Entry: Hashable, Sendable, Codable {
    /// Stands for the words; other words have another.
    package var mark: String
    /// The reference date of the publication in which they first were those words.
    package var day: CalendarDate
  }

  /// By the name that calendars and feed readers know something by.
  package private(set) var entries: [String: Entry] = [:]

  package init() {}

  package var isEmpty: Bool { entries.isEmpty }

  /// Notes what something tells.
  ///
  /// - Parameters:
  ///   - id: The name of it.
  ///   - mark: What stands for its words.
  ///   - day: The reference date.
  /// - Returns: The day on which it last changed; never one after the reference date.
  package mutating func note(
    _ id: String, telling mark: String, on day: CalendarDate
  ) -> CalendarDate {
    if let entry = entries[id], entry.mark == mark { return min(entry.day, day) }
    entries[id] = Entry(mark: mark, day: day)
    return day
  }

  /// Takes in what was remembered elsewhere, and keeps its own where both know something.
  mutating func add(_ more: ChangeDays) {
    entries.merge(more.entries) { own, _ in own }
  }
}
