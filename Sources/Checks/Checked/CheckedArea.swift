package import Calendar
package import Municipality
package import Opgave

/// An area with all that a rule may want to know of it.
package struct CheckedArea: Sendable {
  /// A group that a note says was not spoken to.
  package struct MissedGroup: Sendable {
    package let words: String
    package let note: String
    package let date: CalendarDate
  }

  package let opgave: Wijkopgave
  /// The groups that were missed, oldest note first, as often as they were.
  package let missed: [MissedGroup]
  package let municipality: Municipality
  /// The day on which the area is judged.
  package let day: CalendarDate
}
