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
    let part = letters(of: index)
    return unsafe String(unsafeUninitializedCapacity: part.count) { room in
      for offset in 0..<part.count { unsafe room[offset] = letters[part.lowerBound + offset] }
      return part.count
    }
  }

  /// Whether all letters of a text are of several bytes.
  func isBeyondASCII(_ index: Int) -> Bool { letters(of: index).allSatisfy { letters[$0] >= 0x80 } }

  /// Where the letters of a text stand.
  private func letters(of index: Int) -> Range<Int> {
    let start = index == 0 ? 0 : min(Int(ends[index - 1]), letters.count)
    return start..<max(start, min(Int(ends[index]), letters.count))
  }
}
