internal import Source

/// The keys of one mapping, to tell one that stands there twice.
struct YAMLKeys {
  /// So few that to look along all of them is quicker than to sort them into a table.
  private static let fewKeys = 16

  private var few: [(key: String, range: ByteRange)] = []
  private var many: [String: ByteRange] = [:]

  /// Adds the key of an entry, and gives the place of the first one that is the same.
  mutating func insert(_ entry: YAMLNode.Entry) -> ByteRange? {
    guard many.isEmpty else { return insertAmongMany(entry) }
    if let first = few.first(where: { $0.key == entry.key }) { return first.range }
    few.append((entry.key, entry.keyRange))
    if few.count > Self.fewKeys {
      for (key, range) in few { many[key] = range }
    }
    return nil
  }

  private mutating func insertAmongMany(_ entry: YAMLNode.Entry) -> ByteRange? {
    if let first = many[entry.key] { return first }
    many[entry.key] = entry.keyRange
    return nil
  }
}
