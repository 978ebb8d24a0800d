internal import Words
internal import Publication

/// The open agreements in which one organisation has a part.
struct OrganisationTasks {
  let name: String
  /// What it took on, alone or with others.
  private(set) var own: [PublishedAgreement] = []
  /// What others took on with it.
  private(set) var asked: [PublishedAgreement] = []

  /// The tasks of everybody who took something on or waits for it, by name.
  static func all(in agreements: [PublishedAgreement]) -> [OrganisationTasks] {
    var places: [String: Int] = [:]
    var all: [OrganisationTasks] = []
    func place(of name: String) -> Int {
      let key = Folding.key(name)
      if let known = places[key] { return known }
      places[key] = all.count
      all.append(OrganisationTasks(name: name))
      return all.count - 1
    }
    for agreement in agreements {
      let owners = Set(agreement.owners.map(place))
      for owner in owners.sorted() { all[owner].own.append(agreement) }
      guard !owners.isEmpty else { continue }
      for other in Set(agreement.with.map(place)).subtracting(owners).sorted() {
        all[other].asked.append(agreement)
      }
    }
    return all.sorted { Folding.key($0.name) < Folding.key($1.name) }
  }
}
