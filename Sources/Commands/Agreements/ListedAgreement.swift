internal import Calendar
internal import Notes
internal import Opgave

/// An agreement with the area that it is of.
struct ListedAgreement {
  let area: Wijkopgave
  let agreement: Agreement
  /// Whether it was done a while ago, and nothing says that people heard of it.
  let isUntold: Bool

  /// The day of the last note that names it.
  var lastWord: CalendarDate { agreement.history.last?.origin.date ?? agreement.since }
}

extension OpgaveDocument {
  /// All agreements of all areas: open ones first by the last day they are due, then the rest by
  /// the day they were made.
  var listedAgreements: [ListedAgreement] {
    areas.flatMap { area in
      let untold = Set(area.agreementsNotToldBack(on: referenceDate).map(\.id))
      return area.agreements.map {
        ListedAgreement(area: area, agreement: $0, isUntold: untold.contains($0.id))
      }
    }.sorted { $0.rank < $1.rank }
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
