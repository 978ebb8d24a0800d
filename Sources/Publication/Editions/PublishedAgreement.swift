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

  /// One word about it in the notes, for the internal edition alone.
  package struct Step: Hashable, Sendable {
    package var state: AgreementStatus
    package var date: CalendarDate
    package var source: PublishedSource
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
  package var toldBack: CalendarDate?
  /// Whether the last day it was due has passed while it is open.
  package var isOverdue: Bool
  package var side: Side?
  package var source: PublishedSource
  package var marks: Marks?
  /// The first day of the month in which it was agreed; `nil` where its age is not told.
  package var since: CalendarDate?
  /// Whether it waits longer than the threshold; told in public to the council alone.
  package var isParked = false
  package var steps: [Step] = []
  /// What became of it since the period before; `nil` without a period.
  package var change: PublishedChange?

  /// What the municipality alone is told about an agreement.
  package struct Marks: Hashable, Sendable {
    package var id: String
  }

  package var isOpen: Bool {
    switch state {
    case .agreed, .running, .waiting: true
    case .done, .dropped: false
    }
  }
}
