package import Dutch
package import Municipality

/// All wijkopgaven of a municipality for one period: what `aggregate` writes and `render` reads.
///
/// It holds everything that a report needs, so that rendering asks no disk and no clock.
package struct OpgaveDocument: Hashable, Sendable, Codable {
  package static let schema = "wijk.opgave/1"

  package var municipality: Municipality
  package var period: Period?
  package var referenceDate: CalendarDate
  package var areas: [Wijkopgave]
  /// Conversations that no area or date could be found for, by note.
  package var unplaced: [Unplaced]
  /// Notes that were found but could not be read, or are not for use.
  package var skipped: [Skipped]
  /// SHA-256 of the notes that went in, in hexadecimal.
  package var checksum: String

  package struct Unplaced: Hashable, Sendable, Codable {
    package enum Reason: String, Hashable, Sendable, Codable {
      case missingArea, unknownArea, missingDate
    }

    package var note: String
    package var reason: Reason
    /// The words that stood where the area should be.
    package var text: String?

    package init(note: String, reason: Reason, text: String? = nil) {
      self.note = note
      self.reason = reason
      self.text = text
    }
  }

  package struct Skipped: Hashable, Sendable, Codable {
    package var note: String
    /// The code of the diagnostic that says why.
    package var code: String

    package init(note: String, code: String) {
      self.note = note
      self.code = code
    }
  }

  package init(
    municipality: Municipality, period: Period?, referenceDate: CalendarDate,
    areas: [Wijkopgave] = [], unplaced: [Unplaced] = [], skipped: [Skipped] = [],
    checksum: String = ""
  ) {
    self.municipality = municipality
    self.period = period
    self.referenceDate = referenceDate
    self.areas = areas
    self.unplaced = unplaced
    self.skipped = skipped
    self.checksum = checksum
  }
}
