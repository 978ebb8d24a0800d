package import Calendar
internal import Municipality
package import Notes

/// The status of all areas: whom was spoken to, and what still has to happen.
package struct StatusOverview: Schematic, Hashable, Sendable, Codable {
  package static let schema = "wijk.status/1"

  package private(set) var schema = SchemaName<StatusOverview>()
  package var referenceDate: CalendarDate
  @Nullable package var period: Period?
  /// Days after which a waiting agreement counts as parked.
  package var parkedAfterDays: Int
  /// Days after which a question is called open too long.
  package var questionOpenAfterDays: Int
  /// The areas in the order of the document.
  package var areas: [AreaStatus]
  /// Notes that no area or date could be found for.
  package var unplaced: Int

  package init(of document: OpgaveDocument) {
    let thresholds = document.municipality.thresholds
    referenceDate = document.referenceDate
    period = document.period
    parkedAfterDays = thresholds.parkedAfterDays
    questionOpenAfterDays = thresholds.questionOpenAfterDays
    areas = document.areas.map {
      AreaStatus(
        of: $0, on: document.referenceDate,
        questionsAfter: thresholds.questionOpenAfterDays)
    }
    unplaced = document.unplaced.count
  }
}
