/// A chapter of a report, the same in every format.
///
/// A chapter without blocks is never made, so no report has an empty heading.
struct Chapter {
  enum Kind: CaseIterable {
    case brief, listening, strengths, topics, headlines, agreements, progress, declined, wishes
    case questions, initiatives, agenda, feedback, burden, lessons, withheld, sources, account
  }

  let kind: Kind
  let title: String
  /// Its name in an address.
  let anchor: String
  let blocks: [Block]
}
