package import Calendar
internal import Notes

/// An agreement and the area it belongs to.
package struct ListedAgreement: Sendable {
  package let area: Wijkopgave
  package let agreement: Agreement
  /// Whether it was done a while ago, and nothing says that people heard of it.
  package let isUntold: Bool

  /// The day of the last note that names it.
  package var lastWord: CalendarDate { agreement.history.last?.origin.date ?? agreement.since }
}

extension OpgaveDocument {
  /// All agreements of all areas: open ones first by the last day they are due, then the rest by
  /// the day they were made.
  package var listedAgreements: [ListedAgreement] {
    areas.flatMap { $0.listedAgreements(on: referenceDate) }.sorted { $0.rank < $1.rank }
  }
}

extension Wijkopgave {
  /// Its agreements in the order in which they were made, as they stand on a day.
  package func listedAgreements(on day: CalendarDate) -> [ListedAgreement] {
    let untold = Set(agreementsNotToldBack(on: day).map(\.id))
    return agreements.map {
      ListedAgreement(area: self, agreement: $0, isUntold: untold.contains($0.id))
    }
  }
}

extension ListedAgreement {
  fileprivate var rank: (Int, Int, Int, String) {
    let isOpen = agreement.status.isOpen
    return (
      isOpen ? 0 : 1, isOpen ? agreement.due?.to?.dayNumber ?? .max : 0,
      agreement.since.dayNumber, agreement.id
    )
  }
}
