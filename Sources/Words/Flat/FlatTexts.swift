/// Texts that lie one behind another in a table that the build made; each becomes a string only when
/// it is asked for.
public struct FlatTexts: Sendable {
  /// Where each text ends among the letters.
  private let ends: FlatArray<Int32>
  private let letters: FlatArray<UInt8>

  /// Takes the next texts of some bytes, as ``FlatWriter/add(texts:)`` wrote them.
  public init(_ bytes: FlatBytes, at place: inout Int) {
    ends = bytes.array(at: &place)
    letters = bytes.array(at: &place)
  }

  public var indices: Range<Int> { ends.indices }

  public subscript(index: Int) -> String {
    let start = index == 0 ? 0 : min(Int(ends[index - 1]), letters.count)
    let count = max(0, min(Int(ends[index]), letters.count) - start)
    return unsafe String(unsafeUninitializedCapacity: count) { room in
      for offset in 0..<count { unsafe room[offset] = letters[start + offset] }
      return count
    }
  }
}
