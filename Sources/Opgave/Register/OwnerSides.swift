internal import Municipality

/// On whose side the owners of agreements stand; each name is looked up once.
struct OwnerSides {
  private let gazetteer: Gazetteer
  private var known: [String: Party.Side?] = [:]

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// The side of all owners together; `nil` when there are none of whom it is known.
  mutating func share(of owners: [String]) -> Load.Share? {
    var sides: Set<Party.Side> = []
    for owner in owners {
      if let side = side(of: owner) { sides.insert(side) }
    }
    guard let side = sides.first else { return nil }
    return sides.count == 1 ? Load.Share(side) : .shared
  }

  private mutating func side(of owner: String) -> Party.Side? {
    if let side = known[owner] { return side }
    let side = gazetteer.party(named: owner)?.side
    known[owner] = .some(side)
    return side
  }
}

extension Load.Share {
  fileprivate init(_ side: Party.Side) {
    switch side {
    case .residents: self = .residents
    case .partner: self = .partners
    case .municipality: self = .municipality
    }
  }
}
