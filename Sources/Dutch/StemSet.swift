/// Stems that a key is searched for anywhere in it, all of them in one pass.
package struct StemSet: Sendable {
  /// The stems by their first byte, as places in the list the set was made from.
  private let byFirst: [[Int]]
  private let stems: [[UInt8]]

  package init(_ stems: some Sequence<String>) {
    let list = stems.map { Array($0.utf8) }
    var byFirst = Array(repeating: [Int](), count: 256)
    for (index, stem) in list.enumerated() {
      if let first = stem.first { byFirst[Int(first)].append(index) }
    }
    self.stems = list
    self.byFirst = byFirst
  }

  /// The stem that stands first in the list of those that a key holds.
  package func first(in key: String) -> Int? {
    let bytes = Array(key.utf8)
    var best: Int?
    for start in bytes.indices {
      for index in byFirst[Int(bytes[start])] {
        if let best, best <= index { break }
        let stem = stems[index]
        guard start + stem.count <= bytes.count else { continue }
        var isMatch = true
        for offset in stem.indices where bytes[start + offset] != stem[offset] {
          isMatch = false
          break
        }
        if isMatch { best = index }
      }
    }
    return best
  }

  package func isIn(_ key: String) -> Bool { first(in: key) != nil }
}
