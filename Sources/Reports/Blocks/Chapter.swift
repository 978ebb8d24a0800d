internal import Publication

/// A chapter of a report, the same in every format.
///
/// A chapter without blocks is never made, so no report has an empty heading.
struct Chapter {
  /// The chapters in the order of a page: what goes well and what came of it stand first.
  enum Kind: String, CaseIterable {
    case brief, organisations, strengths, progress, since, listening, topics, headlines, waiting
    case agreements, declined, wishes, matches
    case questions, initiatives, agenda, feedback, burden, lessons, withheld, sources, account
  }

  /// The chapters that an edition has room for, in their order.
  static func kinds(of edition: Edition) -> [Kind] {
    switch edition {
    case .residents, .internal:
      Kind.allCases.filter { $0 != .organisations && $0 != .waiting }
    case .partners: [.brief, .organisations, .account]
    case .council: [.brief, .topics, .progress, .since, .waiting, .burden, .account]
    }
  }

  let kind: Kind
  let title: String
  /// Its name in an address.
  let anchor: String
  let blocks: [Block]
}
