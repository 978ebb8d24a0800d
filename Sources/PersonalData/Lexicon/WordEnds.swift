/// Endings of words by their last letter, so that few are laid beside a word.
struct WordEnds: Sendable {
  private let byLast: [[[UInt8]]]

  /// - Parameter ends: The endings, in small letters of ASCII.
  init(_ ends: [String]) {
    byLast = ends.map { Array($0.utf8) }.reduce(into: Array(repeating: [], count: 256)) {
      if let last = $1.last { $0[Int(last)].append($1) }
    }
  }

  /// Whether some bytes of a text end as one of them, in letters of either case, with letters enough
  /// before it.
  func end(_ word: Range<Int>, of bytes: [UInt8], behind letters: Int = 0) -> Bool {
    guard let last = word.last else { return false }
    for end in byLast[Int(bytes[last] | 0x20)] where word.count >= end.count + letters {
      let start = word.upperBound - end.count
      if end.indices.allSatisfy({ bytes[start + $0] | 0x20 == end[$0] }) { return true }
    }
    return false
  }
}
