/// Where findings begin, in order, to be gone through once.
struct FoundPlaces {
  var rest: ArraySlice<Int>

  /// Whether one begins between two bytes, of which the first is behind those asked for before.
  mutating func areBetween(_ start: Int, _ end: Int) -> Bool {
    rest = rest.drop { $0 < start }
    return rest.first.map { $0 < end } ?? false
  }
}
