/// A moment as people write it: `elke vrijdag 10.00–11.30`, `di 19 mei 10.00u`.
package struct When: Hashable, Sendable, Codable {
  /// The words.
  package var text: String
  /// The day; of what repeats the first one, where the words give it.
  package var date: CalendarDate?
  /// A time as `HH:MM`.
  package var start: String?
  package var end: String?
  /// How it repeats, as an RFC 5545 rule, such as `FREQ=WEEKLY;BYDAY=FR`; with `UNTIL` and a day
  /// when the words give the last one.
  package var recurrence: String?
}
