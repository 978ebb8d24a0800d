/// A chapter of a report, the same in every format.
///
/// A chapter without blocks is never made, so no report has an empty heading.
struct Chapter {
  /// The chapters in the order of a page: what goes well and what came of it stand first.
  enum Kind: CaseIterable {
    case brief, strengths, progress, listening, topics, headlines, agreements, declined, wishes
    case questions, initiatives, agenda, feedback, burden, lessons, withheld, sources, account
  }

  let kind: Kind
  let title: String
  /// Its name in an address.
  let anchor: String
  let blocks: [Block]
}
