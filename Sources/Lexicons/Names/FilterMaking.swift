/// Makes the filters that ``WordFilter`` reads.
public enum FilterMaking {
  /// Makes the bytes of a filter.
  ///
  /// - Parameters:
  ///   - entries: The hashes of the words, each with a value; of a hash that comes twice the first
  ///     counts.
  ///   - isWide: Whether a slot has 16 bits; else it has 8.
  ///   - valueBits: How many bits of a slot are the value. The rest tell words apart: with `n` of
  ///     them one word in 2ⁿ that was not put in is taken for one that was.
  /// - Returns: The bytes as ``WordFilter`` reads them; `nil` when no seed tried will do, which does
  ///   not happen.
  public static func bytes(
    of entries: [(hash: UInt64, value: Int)], isWide: Bool, valueBits: Int
  ) -> [UInt8]? {
    var values: [UInt64: UInt64] = [:]
    for entry in entries where values[entry.hash] == nil {
      values[entry.hash] = UInt64(entry.value)
    }
    let hashes = values.keys.sorted()
    let third = UInt32(hashes.count * 123 / 300 + 11)
    for seed in 1...UInt64(64) {
      guard let order = peeled(hashes, seed: seed, third: third) else { continue }
      var slots = [UInt64](repeating: 0, count: Int(third) * 3)
      let mask: UInt64 = isWide ? 0xFFFF : 0xFF
      for (hash, slot) in order.reversed() {
        let key = FilterKey(hash, seed: seed)
        let low: UInt64 = (1 << UInt64(valueBits)) - 1
        let print = key.fingerprint & mask & ~low
        let wanted = print | (values[hash] ?? 0)
        slots[slot] = 0
        let others = (0..<3).reduce(UInt64(0)) { $0 ^ slots[key.place(UInt32($1), third)] }
        slots[slot] = wanted ^ others
      }
      return head(seed, third, isWide ? 16 : 8, valueBits)
        + slots.flatMap { little($0, length: isWide ? 2 : 1) }
    }
    return nil
  }

  /// The words in an order in which each has a slot that no word behind it has.
  private static func peeled(
    _ hashes: [UInt64], seed: UInt64, third: UInt32
  ) -> [(hash: UInt64, slot: Int)]? {
    // Of each slot: how many words have it, and those words added up without carrying.
    var counts = [Int32](repeating: 0, count: Int(third) * 3)
    var sums = [UInt64](repeating: 0, count: Int(third) * 3)
    func change(_ hash: UInt64, by step: Int32) {
      let key = FilterKey(hash, seed: seed)
      for number in 0..<UInt32(3) {
        counts[key.place(number, third)] += step
        sums[key.place(number, third)] ^= hash
      }
    }
    for hash in hashes { change(hash, by: 1) }
    var queue = counts.indices.filter { counts[$0] == 1 }
    var order: [(hash: UInt64, slot: Int)] = []
    order.reserveCapacity(hashes.count)
    while let slot = queue.popLast() {
      guard counts[slot] == 1 else { continue }
      let hash = sums[slot]
      order.append((hash, slot))
      change(hash, by: -1)
      let key = FilterKey(hash, seed: seed)
      for number in 0..<UInt32(3) where counts[key.place(number, third)] == 1 {
        queue.append(key.place(number, third))
      }
    }
    return order.count == hashes.count ? order : nil
  }

  private static func head(_ seed: UInt64, _ third: UInt32, _ bits: Int, _ valueBits: Int)
    -> [UInt8]
  {
    little(seed, length: 8) + little(UInt64(third), length: 4) + little(UInt64(bits), length: 2)
      + little(UInt64(valueBits), length: 2)
  }

  private static func little(_ value: UInt64, length: Int) -> [UInt8] {
    (0..<length).map { UInt8(truncatingIfNeeded: value >> UInt64(8 * $0)) }
  }
}
