/// Names that a word may be a slip of the pen away from, made ready to be asked many times.
///
/// Stricter than ``SpellingIndex``, for what is understood without asking: the first letter is
/// right, and one letter is off in a short name, two from nine letters on.
public struct SlipIndex: Sendable {
  private let names: [SpelledName]
  /// The places among the names of those that begin with a byte, by that byte.
  private let byFirst: [UInt8: [Int]]

  /// - Parameter names: Folded names.
  public init(_ names: some Sequence<String>) {
    self.names = names.map { SpelledName($0, letters: $0.utf8) }
    byFirst = Dictionary(grouping: self.names.indices) { [names = self.names] in
      names[$0].letters.first ?? 0
    }
  }

  /// The name that some letters are the beginning of, where it is the beginning of all others that
  /// begin so: `gemeente` for `gem`, of `gemeente` and `gemeentehuis`; `nil` where there are two.
  public func name(startingWith letters: ArraySlice<UInt8>) -> String? {
    guard let first = letters.first, let near = byFirst[first] else { return nil }
    let found = near.filter { names[$0].letters.starts(with: letters) }
    guard let shortest = found.min(by: { names[$0].letters.count < names[$1].letters.count }),
      found.allSatisfy({ names[$0].letters.starts(with: names[shortest].letters) })
    else { return nil }
    return names[shortest].text
  }

  /// The one name that a folded word is a slip away from; `nil` when there is none, or two.
  public func name(near word: String) -> String? { name(near: Array(word.utf8)[...]) }

  public func name(near word: ArraySlice<UInt8>) -> String? {
    guard word.count >= 4, word.count <= 40, let first = word.first, let near = byFirst[first]
    else { return nil }
    let limit = word.count < 9 ? 1 : 2
    var counter = EditCounter(Array(word), limit: limit)
    var best: (distance: Int, place: Int)?
    var isTied = false
    for place in near where counter.mayReach(names[place].bounds) {
      guard let distance = counter.edits(to: names[place].letters) else { continue }
      if let found = best, found.distance < distance { continue }
      isTied = best?.distance == distance
      best = (distance, place)
    }
    return isTied ? nil : best.map { names[$0.place].text }
  }
}
