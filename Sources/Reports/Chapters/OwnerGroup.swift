internal import Publication

/// Agreements that the same people took on.
struct OwnerGroup {
  let owners: [String]
  /// The places of the agreements in the list of an area.
  private(set) var places: [Int]
  private let side: PublishedAgreement.Side?

  /// The groups by the side they stand on, the municipality first and nobody last.
  ///
  /// The agreements keep their order within a group. Who is named by a function, `gebiedsregisseur`,
  /// stands with who is named by the same and a place, where that is one.
  ///
  /// - Parameters:
  ///   - places: The agreements to group, by their places.
  ///   - agreements: The agreements of the area.
  /// - Returns: The groups.
  static func groups(_ places: [Int], of agreements: [PublishedAgreement]) -> [OwnerGroup] {
    var groups: [OwnerGroup] = []
    var known: [[String]: Int] = [:]
    let fuller = fullerNames(
      Set(
        places.filter { agreements[$0].side == .municipality }.map {
          agreements[$0].owners
        }))
    for place in places {
      let owners = fuller[agreements[place].owners] ?? agreements[place].owners
      if let group = known[owners] {
        groups[group].places.append(place)
      } else {
        known[owners] = groups.count
        groups.append(
          OwnerGroup(owners: owners, places: [place], side: agreements[place].side))
      }
    }
    return groups.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
  }

  /// The one longer name that begins with a shorter one, for each that has one: of the municipality,
  /// `gebiedsregisseur West` on the page of an area is its `gebiedsregisseur`.
  private static func fullerNames(_ owners: Set<[String]>) -> [[String]: [String]] {
    let names = owners.filter { $0.count == 1 }.compactMap(\.first)
    return names.reduce(into: [:]) { fuller, name in
      let longer = names.filter { $0.lowercased().hasPrefix(name.lowercased() + " ") }
      if let only = longer.first, longer.count == 1 { fuller[[name]] = [only] }
    }
  }

  private var name: String { owners.joined(separator: "\u{1}").lowercased() }

  private var rank: Int {
    guard !owners.isEmpty else { return 5 }
    return switch side {
    case .municipality: 0
    case .partners: 1
    case .shared: 2
    case .residents: 3
    case nil: 4
    }
  }
}
