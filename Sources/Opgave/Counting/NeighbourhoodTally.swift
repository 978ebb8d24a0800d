internal import Calendar
internal import Words
internal import Municipality

/// Counts conversations per neighbourhood, under each name that it goes by.
struct NeighbourhoodTally {
  /// The neighbourhoods of the area, then names it does not know, which have their key for name.
  private var tallies: [Reach.Place]
  private let knownCount: Int
  /// The place in the tallies of each name, by its key.
  private var indices: [String: Int] = [:]
  /// The place of the whole for each neighbourhood that is a part of one.
  private var wholes: [Int: Int] = [:]
  /// How the names that the area does not know are written.
  private var spellings = Spellings()
  /// The keys of names that came by, for folding is slow.
  private var keys: [String: String] = [:]

  init(_ neighbourhoods: [Neighbourhood]) {
    tallies = neighbourhoods.map { Reach.Place(name: $0.name, conversations: 0, last: nil) }
    knownCount = tallies.count
    for (index, neighbourhood) in neighbourhoods.enumerated() {
      let codes = [neighbourhood.code].compactMap(\.self)
      for name in [neighbourhood.name] + neighbourhood.aliases + codes {
        let key = Folding.placeKey(name)
        if indices[key] == nil { indices[key] = index }
      }
    }
    for (index, neighbourhood) in neighbourhoods.enumerated() {
      guard let code = neighbourhood.partOf.map(Folding.placeKey) else { continue }
      if let whole = indices[code], whole != index { wholes[index] = whole }
    }
  }

  /// The neighbourhoods in the order of the area, then the names that it does not know.
  var places: [Reach.Place] {
    tallies[..<knownCount]
      + tallies[knownCount...].sorted { $0.name < $1.name }.map { place in
        var place = place
        place.name = spellings[place.name]
        return place
      }
  }

  /// Counts one conversation, once for each neighbourhood that it names or names a part of.
  mutating func add(_ names: [String], on date: CalendarDate) {
    let named = names.map { index(of: $0) }
    for index in Set(named + named.compactMap { wholes[$0] }) { tallies[index].count(date) }
  }

  private mutating func index(of name: String) -> Int {
    let key = keys[name] ?? Folding.placeKey(name)
    keys[name] = key
    let index = indices[key] ?? tallies.count
    if index == tallies.count {
      indices[key] = index
      tallies.append(Reach.Place(name: key, conversations: 0, last: nil))
    }
    if index >= knownCount { spellings.add(name, as: key) }
    return index
  }
}

extension Reach.Place {
  fileprivate mutating func count(_ date: CalendarDate) {
    conversations += 1
    last = last.map { max($0, date) } ?? date
  }
}
