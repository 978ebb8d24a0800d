/// Names that somebody may have meant, made ready to be looked for many times.
public struct SpellingIndex: Hashable, Sendable {
  private let names: [SpelledName]
  /// The bounds of each name, in the order of ``names``, so that most are passed over at a glance.
  private let bounds: [SpelledName.Bounds]

  public init(_ names: some Sequence<String>) {
    self.names = names.map { SpelledName($0, letters: Folding.key($0).utf8) }
    bounds = self.names.map(\.bounds)
  }

  /// The nearest name, if it is near enough to be a slip of the hand; see ``Spelling``.
  public func nearest(to word: String) -> String? { Self.nearest(to: word, among: [self]) }

  /// The nearest name of some indexes.
  public static func nearest(to word: String, among indexes: [SpellingIndex]) -> String? {
    let key = Array(Folding.key(word).utf8)
    guard !key.isEmpty else { return nil }
    let limit = key.count <= 4 ? 1 : key.count <= 8 ? 2 : 3
    var counter = EditCounter(key, limit: limit)
    var best: (distance: Int, name: String)?
    for index in indexes {
      let bounds = index.bounds.span
      for place in bounds.indices where counter.mayReach(bounds[place]) {
        guard let distance = counter.edits(to: index.names[place].letters) else { continue }
        let name = index.names[place].text
        if let found = best, (found.distance, found.name) <= (distance, name) { continue }
        best = (distance, name)
        // Nothing that is further off counts any more.
        counter.limit = distance
      }
    }
    return best?.name
  }
}
