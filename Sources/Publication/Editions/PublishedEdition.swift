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
  package var style: HouseStyle
  package var areas: [PublishedArea]
  /// The organisations of `wijk.yml` in their order, in the edition for partners.
  package var organisations: [PublishedOrganisation] = []
  /// The conversations of all areas, one about several areas once.
  package var conversations: Int
  /// What was made public in spite of a finding about personal data.
  package var exceptions: [PublishedException]
  /// Whether there are earlier reports of other conversations, so that some count later.
  package var followsAnother = false
}

extension Sequence<PublishedArea> {
  /// From the first conversation about any of these areas to the last, in whole months.
  package var span: Period? {
    let spans = compactMap(\.listening.span)
    guard let first = spans.map(\.from).min(), let last = spans.map(\.to).max() else { return nil }
    return Period(text: "", from: first, to: last)
  }
}
