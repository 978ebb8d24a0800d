/// Names that somebody may have meant, made ready to be looked for many times.
package struct SpellingIndex: Hashable, Sendable {
  private struct Entry: Hashable {
    let name: String
    let key: [UInt8]
    let letters: UInt64
  }

  private let entries: [Entry]

  package init(_ names: some Sequence<String>) {
    entries = names.map { name in
      let key = Array(Folding.key(name).utf8)
      return Entry(name: name, key: key, letters: Self.letters(of: key))
    }
  }

  /// The nearest name, if it is near enough to be a slip of the hand; see ``Spelling``.
  package func nearest(to word: String) -> String? {
    let key = Array(Folding.key(word).utf8)
    guard !key.isEmpty else { return nil }
    let limit = key.count <= 4 ? 1 : key.count <= 8 ? 2 : 3
    let letters = Self.letters(of: key)
    var best: (distance: Int, name: String)?
    for entry in entries {
      guard abs(entry.key.count - key.count) <= limit else { continue }
      // An edit takes at most one letter away and brings at most one.
      guard (entry.letters ^ letters).nonzeroBitCount <= 2 * limit else { continue }
      let distance = Spelling.distance(key, entry.key)
      guard distance <= limit else { continue }
      if let found = best, (found.distance, found.name) <= (distance, entry.name) { continue }
      best = (distance, entry.name)
    }
    return best?.name
  }

  /// Which bytes occur, as a set in which some share a place.
  static func letters(of key: some Sequence<UInt8>) -> UInt64 {
    key.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
