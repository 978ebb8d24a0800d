internal import Dutch
internal import Municipality

/// Counts conversations per neighbourhood, under each name that it goes by.
struct NeighbourhoodTally {
  private var known: [Reach.Place]
  private var placesByKey: [String: Int] = [:]
  /// Names that the area does not know, by key.
  private var others: [String: Reach.Place] = [:]
  private var spellings = Spellings()
  private var keys: [String: String] = [:]

  init(_ neighbourhoods: [Neighbourhood]) {
    known = neighbourhoods.map { Reach.Place(name: $0.name, conversations: 0, last: nil) }
    for (index, neighbourhood) in neighbourhoods.enumerated() {
      let names =
        [neighbourhood.name] + neighbourhood.aliases + [neighbourhood.code].compactMap(\.self)
      for name in names where placesByKey[Folding.placeKey(name)] == nil {
        placesByKey[Folding.placeKey(name)] = index
      }
    }
  }

  /// The neighbourhoods in the order of the area, then the names it does not know.
  var places: [Reach.Place] {
    known
      + others.sorted { $0.key < $1.key }.map { key, place in
        Reach.Place(name: spellings[key], conversations: place.conversations, last: place.last)
      }
  }

  /// Counts one conversation, once for each neighbourhood that it names.
  mutating func add(_ names: [String], on date: CalendarDate) {
    for key in Set(names.map { key(of: $0) }) {
      if let index = placesByKey[key] {
        known[index].count(date)
      } else {
        others[key, default: Reach.Place(name: key, conversations: 0, last: nil)].count(date)
      }
    }
  }

  private mutating func key(of name: String) -> String {
    let key = keys[name] ?? Folding.placeKey(name)
    keys[name] = key
    if placesByKey[key] == nil { spellings.add(name, as: key) }
    return key
  }
}

extension Reach.Place {
  fileprivate mutating func count(_ date: CalendarDate) {
    conversations += 1
    last = last.map { max($0, date) } ?? date
  }
}
