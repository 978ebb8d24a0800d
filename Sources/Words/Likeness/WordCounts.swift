/// The number of times that each of some words occurs, by their hashes.
///
/// Word hashes are spread well already, so that none is hashed a second time as a dictionary does.
public struct WordCounts: Sendable {
  private struct Slot {
    var key: UInt64 = 0
    /// How often the word occurs; -1 where the slot is free.
    var count: Int32 = -1
  }

  /// A power of two of them, at least half of which are free.
  private var slots: [Slot] = []
  private var size = 0

  public init() {}

  /// The slot of a word, or the free one where it belongs; `nil` when there is no room at all.
  private func slot(of hash: UInt64) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot].count >= 0, slots[slot].key != hash { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  public mutating func add(_ hash: UInt64) {
    reserve(1)
    guard let slot = slot(of: hash) else { return }
    if slots[slot].count < 0 {
      slots[slot] = Slot(key: hash, count: 0)
      size += 1
    }
    slots[slot].count += 1
  }

  /// Makes room for some words more, so that adding them moves those that are there once at most.
  public mutating func reserve(_ count: Int) {
    guard (size + count) * 2 > slots.count else { return }
    var capacity = max(16, slots.count * 2)
    while capacity < (size + count) * 2 { capacity *= 2 }
    let old = slots
    slots = Array(repeating: Slot(), count: capacity)
    for entry in old where entry.count >= 0 {
      guard let slot = slot(of: entry.key) else { continue }
      slots[slot] = entry
    }
  }

  /// Whether a word was ever added.
  public func contains(_ hash: UInt64) -> Bool {
    slot(of: hash).map { slots[$0].count >= 0 } ?? false
  }

  /// Takes a word away once; whether it was there.
  public mutating func take(_ hash: UInt64) -> Bool {
    guard let slot = slot(of: hash), slots[slot].count > 0 else { return false }
    slots[slot].count -= 1
    return true
  }
}
