package import Calendar
package import Municipality
package import Notes

/// All wijkopgaven of a municipality for one period: what `aggregate` writes and `render` reads.
///
/// It holds everything that a report needs, so that rendering asks no disk and no clock.
package struct OpgaveDocument: Schematic, Hashable, Sendable, Codable {
  package static let schema = "wijk.opgave/1"

  package private(set) var schema = SchemaName<OpgaveDocument>()
  package var municipality: Municipality
  @Nullable package var period: Period?
  package var referenceDate: CalendarDate
  /// The areas in the order of `wijk.yml`; by name when the notes alone know them.
  package var areas: [Wijkopgave]
  /// The areas as if there were no confidential conversations, for editions that everybody may
  /// read; `nil` when there are none.
  @Nullable package var open: [Wijkopgave]?
  /// Conversations that no area or date could be found for, by note.
  package var unplaced: [Unplaced]
  /// Notes that were found but could not be read, or are not for use, by note.
  package var skipped: [SkippedNote]
  /// The mark of all conversations that went in.
  package var fingerprint: Checksum

  /// A conversation that belongs to no wijkopgave, for want of an area or a day.
  package struct Unplaced: Hashable, Sendable, Codable {
    package enum Reason: String, Hashable, Sendable, Codable {
      case missingArea, unknownArea, missingDate
    }

    package var note: String
    package var reason: Reason
    /// The words that stood where the area should be.
    @Nullable package var text: String?

    package init(note: String, reason: Reason, text: String? = nil) {
      self.note = note
      self.reason = reason
      self.text = text
    }
  }

  package init(
    municipality: Municipality, period: Period?, referenceDate: CalendarDate,
    areas: [Wijkopgave] = [], unplaced: [Unplaced] = [], skipped: [SkippedNote] = [],
    fingerprint: Checksum = Checksum(ofList: [])
  ) {
    self.municipality = municipality
    self.period = period
    self.referenceDate = referenceDate
    self.areas = areas
    self.open = nil
    self.unplaced = unplaced
    self.skipped = skipped
    self.fingerprint = fingerprint
  }
}
