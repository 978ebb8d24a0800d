/// How often each of some words occurs, by their hashes.
///
/// Word hashes are spread well already, so that none is hashed a second time as a dictionary does.
package struct WordCounts: Sendable {
  private var keys: [UInt64] = []
  private var counts: [Int32] = []
  private var size = 0

  package init() {}

  /// The slot of a word, or the free one where it belongs; `nil` when there is no room at all.
  private func slot(of hash: UInt64) -> Int? {
    guard !keys.isEmpty else { return nil }
    var slot = Int(truncatingIfNeeded: hash) & (keys.count - 1)
    while counts[slot] >= 0, keys[slot] != hash { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  package mutating func add(_ hash: UInt64) {
    if (size + 1) * 2 > keys.count { grow() }
    guard let slot = slot(of: hash) else { return }
    if counts[slot] < 0 {
      keys[slot] = hash
      counts[slot] = 0
      size += 1
    }
    counts[slot] += 1
  }

  private mutating func grow() {
    let (oldKeys, oldCounts) = (keys, counts)
    let capacity = max(16, keys.count * 2)
    keys = Array(repeating: 0, count: capacity)
    counts = Array(repeating: -1, count: capacity)
    for index in oldKeys.indices where oldCounts[index] >= 0 {
      guard let slot = slot(of: oldKeys[index]) else { continue }
      keys[slot] = oldKeys[index]
      counts[slot] = oldCounts[index]
    }
  }

  /// Whether a word was ever added.
  package func contains(_ hash: UInt64) -> Bool {
    slot(of: hash).map { counts[$0] >= 0 } ?? false
  }

  /// Takes a word away once; whether it was there.
  package mutating func take(_ hash: UInt64) -> Bool {
    guard let slot = slot(of: hash), counts[slot] > 0 else { return false }
    counts[slot] -= 1
    return true
  }
}
