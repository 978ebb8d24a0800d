internal import Publication

/// Agreements that the same people took on.
struct OwnerGroup {
  let owners: [String]
  private(set) var agreements: [PublishedAgreement]

  /// The groups by the side they stand on, the municipality first and nobody last.
  ///
  /// The agreements keep their order within a group.
  static func groups(_ agreements: [PublishedAgreement]) -> [OwnerGroup] {
    var groups: [OwnerGroup] = []
    var places: [[String]: Int] = [:]
    for agreement in agreements {
      if let place = places[agreement.owners] {
        groups[place].agreements.append(agreement)
      } else {
        places[agreement.owners] = groups.count
        groups.append(OwnerGroup(owners: agreement.owners, agreements: [agreement]))
      }
    }
    return groups.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
  }

  private var name: String { owners.joined(separator: "\u{1}").lowercased() }

  private var rank: Int {
    guard !owners.isEmpty else { return 5 }
    return switch agreements.first?.side {
    case .municipality: 0
    case .partners: 1
    case .shared: 2
    case .residents: 3
    case nil: 4
    }
  }
}
