internal import Words
internal import Source

/// The areas and neighbourhoods of a municipality by every name they go by.
struct PlaceIndex: Sendable {
  private var places: [String: Place] = [:]
  /// The same names without spaces, for `Ganze veen`.
  private var glued: [String: Place] = [:]
  private(set) var names: [String] = []
  private var longest = 1
  /// How the names without spaces may start, so that most words are passed over at once.
  private var beginnings = WordTable([])

  init(_ municipality: Municipality) {
    for area in municipality.areas {
      let place = Place(area: area.id)
      for name in [area.name, area.id] + area.aliases { add(name, place) }
    }
    for area in municipality.areas {
      for neighbourhood in area.neighbourhoods {
        let place = Place(area: area.id, neighbourhood: neighbourhood.name)
        for name in [neighbourhood.name] + neighbourhood.aliases { add(name, place) }
        // The code of a whole buurt is its own; one that it is a part of may have others.
        if let code = neighbourhood.code { add(code, place) }
      }
    }
    beginnings = WordTable(
      glued.keys.flatMap { name in
        var hash = WordHash()
        return name.utf8.map { byte in
          hash.add(byte)
          return (hash: hash.value, value: Int32(0))
        }
      })
  }

  private mutating func add(_ name: String, _ place: Place) {
    let key = Folding.placeKey(name)
    guard !key.isEmpty else { return }
    names.append(name)
    // An area and its main village often share a name; the area was there first.
    if places[key] == nil { places[key] = place }
    let joined = key.filter { $0 != " " }
    if glued[joined] == nil { glued[joined] = place }
    longest = max(longest, key.cut(at: " ").count)
  }

  func place(named name: String) -> Place? {
    let name = Self.unwrapped(name)
    if let place = lookUp(name) { return place }
    guard let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") else {
      return nil
    }
    return lookUp(String(name[..<open]))
      ?? lookUp(String(name[name.index(after: open)..<close]))
  }

  private func lookUp(_ name: String) -> Place? {
    let key = Folding.placeKey(name)
    guard !key.isEmpty else { return nil }
    return places[key] ?? glued[key.filter { $0 != " " }]
  }

  /// A name without wikilink brackets and quotation marks.
  private static func unwrapped(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "\"") }) else {
      return name
    }
    return name.filter { !"[]\"".contains($0) }
  }

  /// The places that a text names, longest name first, none within another.
  func places(in words: [FoldedWord]) -> [(Place, ByteRange)] {
    var found: [(Place, ByteRange)] = []
    var index = 0
    while index < words.count {
      let first = words[index].key
      // A sign within a word, such as `×`, leaves a space in its key.
      guard beginnings.contains(WordHash.of(first)) || first.utf8.contains(0x20) else {
        index += 1
        continue
      }
      var match: (Place, Int)?
      for count in stride(from: min(longest + 1, words.count - index), to: 0, by: -1) {
        let keys = words[index..<(index + count)].map(\.key)
        let key = Folding.placeKey(keys.joined(separator: " "))
        // A lone `de` or `wijk` in front would take a name from its start.
        if count > 1, Folding.placeKey(keys[0] + " x") == "x" { continue }
        if let place = places[key] ?? (count > 1 ? glued[keys.joined()] : nil) {
          match = (place, count)
          break
        }
      }
      if let (place, count) = match {
        let end = words[index + count - 1].range.upperBound
        found.append((place, words[index].range.lowerBound..<end))
        index += count
      } else {
        index += 1
      }
    }
    return found
  }
}
