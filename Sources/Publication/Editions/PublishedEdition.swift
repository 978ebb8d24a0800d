package import Diagnostics
package import Calendar
package import Municipality

/// All that one edition may show, and nothing else.
///
/// Whoever renders it can leak nothing: what was not let through is not in it.
package struct PublishedEdition: Hashable, Sendable {
  package var edition: Edition
  package var language: Language
  package var municipality: String?
  /// The word for the compiled document, such as `wijkopgave`.
  package var term: String
  package var period: Period?
  package var referenceDate: CalendarDate
  /// The most hoofdopgaven that head a report.
  package var maximumHeadlines: Int
  /// The thresholds below which counts are left out.
  package var rules: PublicationRules
  package var colours: [String: String]
  package var areas: [PublishedArea]
  /// What was made public in spite of a finding about personal data.
  package var exceptions: [PublishedException]
  /// What only the municipality itself needs to know; `nil` in a public edition.
  package var provenance: PublishedProvenance?
  /// Whether there are earlier reports of other conversations, so that some count later.
  package var followsAnother = false
}

/// From which notes an edition was made, and which it leaves out.
package struct PublishedProvenance: Hashable, Sendable {
  /// A note that is not in the reports.
  package struct Note: Hashable, Sendable {
    package var path: String
    package var reason: Reason

    package enum Reason: Hashable, Sendable {
      case missingArea, missingDate
      case unknownArea(String?)
      /// It could not be read, or is not for use; with the code of the diagnostic.
      case skipped(String)
    }
  }

  package var fingerprint: String
  package var leftOut: [Note]
}
