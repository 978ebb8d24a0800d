package import Calendar
package import Notes

/// An agreement as an edition shows it.
package struct PublishedAgreement: Hashable, Sendable {
  /// Where it stands; the wish list and loose repairs are no agreements.
  package enum State: String, Hashable, Sendable, CaseIterable {
    case done, running, agreed, waiting, dropped
  }

  /// The side on which its owners stand.
  package enum Side: String, Hashable, Sendable, CaseIterable {
    case residents, partners, municipality, shared
  }

  package var text: String
  package var owners: [String]
  package var with: [String]
  package var due: Due?
  package var state: State
  package var reason: String?
  /// The ids of its themes, sensitive ones left out of public editions.
  package var themes: [String]
  package var done: CalendarDate?
  /// Whether the last day it was due has passed while it is open.
  package var isOverdue: Bool
  package var side: Side?
  /// The code of the conversation it was made in; `nil` where that would say too much.
  package var conversation: Int?
  /// The first day of the month in which it was agreed; `nil` where its age is not told.
  package var since: CalendarDate?
  /// Whether it waits longer than the threshold; told in public to the council alone.
  package var isParked = false
  /// What became of it since the period before; `nil` without a period.
  package var change: PublishedChange?

  package var isOpen: Bool {
    switch state {
    case .agreed, .running, .waiting: true
    case .done, .dropped: false
    }
  }
}
