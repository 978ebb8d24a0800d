/// Stems that a key is searched for anywhere in it, all of them in one pass.
///
/// Which two letters open a stem is kept in a table of bits, so that most letters of a key
/// cost one look. Searching a key for fifty stems one by one took a tenth of a whole compile.
public struct StemSet: Sendable {
  private let stems: [[UInt8]]
  /// The stems by their first byte, as places in the list the set was made from.
  private let byFirst: [[Int]]
  /// A bit for each pair of letters that opens a stem, by the lower five bits of both.
  private let pairs: [UInt64]

  /// Makes a set of folded stems, each of two letters or more.
  public init(_ stems: some Sequence<String>) {
    let list = stems.map { Array($0.utf8) }
    var byFirst = Array(repeating: [Int](), count: 256)
    var pairs = Array(repeating: UInt64(0), count: 16)
    for (index, stem) in list.enumerated() where stem.count > 1 {
      byFirst[Int(stem[0])].append(index)
      let pair = Self.pair(stem[0], stem[1])
      pairs[pair >> 6] |= 1 << UInt64(pair & 63)
    }
    self.stems = list
    self.byFirst = byFirst
    self.pairs = pairs
  }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 31) << 5 | Int(second & 31)
  }

  private func mayOpen(_ first: UInt8, _ second: UInt8) -> Bool {
    let pair = Self.pair(first, second)
    return pairs[pair >> 6] & (1 << UInt64(pair & 63)) != 0
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
  }

  /// The stem that stands first in the list of those that a key holds.
  public func first(in key: String) -> Int? {
    let bytes = key.utf8.span
    var best: Int?
    for start in 0..<max(0, bytes.count - 1) where mayOpen(bytes[start], bytes[start + 1]) {
      for index in byFirst[Int(bytes[start])] {
        if let best, best <= index { break }
        if Self.holds(bytes, start, stems[index]) { best = index }
      }
    }
    return best
  }

  public func isIn(_ key: String) -> Bool { first(in: key) != nil }

  /// Whether a text holds a stem, in letters of either case.
  public func isIn(anyCase text: String) -> Bool {
    let bytes = text.utf8.span
    for start in 0..<max(0, bytes.count - 1) where mayOpen(bytes[start], bytes[start + 1]) {
      for index in byFirst[Int(Self.lower(bytes[start]))]
      where Self.holds(bytes, start, stems[index], lowering: true) {
        return true
      }
    }
    return false
  }

  private static func holds(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ stem: [UInt8], lowering: Bool = false
  ) -> Bool {
    guard start + stem.count <= bytes.count else { return false }
    for offset in stem.indices {
      let byte = bytes[start + offset]
      guard (lowering ? lower(byte) : byte) == stem[offset] else { return false }
    }
    return true
  }
}
