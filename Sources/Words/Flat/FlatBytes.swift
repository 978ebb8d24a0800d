/// The bytes of a table that the build made, in which arrays stand behind one another.
///
/// Each array stands behind its count, a number of eight bytes, and both start at a multiple of
/// eight; numbers are written as the processor keeps them, the lowest byte first.
@safe
public struct FlatBytes: @unchecked Sendable {
  private let start: UnsafeRawPointer
  private let count: Int
  private let block: FlatBlock?

  /// Bytes that are a part of the program.
  ///
  /// - Parameters:
  ///   - start: The first byte, at a multiple of eight; the bytes stay and never change.
  ///   - count: How many there are.
  @unsafe public init(start: UnsafeRawPointer, count: Int) {
    unsafe self.start = start
    self.count = count
    block = nil
  }

  /// Bytes that were written a moment ago.
  public init(_ bytes: [UInt8]) {
    let block = FlatBlock(byteCount: bytes.count)
    unsafe block.start.copyMemory(from: bytes, byteCount: bytes.count)
    unsafe start = UnsafeRawPointer(block.start)
    count = bytes.count
    self.block = block
  }

  /// Takes the next array from a place on; an empty one where the bytes end too early.
  public func array<Element: BitwiseCopyable & Sendable>(
    _: Element.Type = Element.self, at place: inout Int
  ) -> FlatArray<Element> {
    let stride = MemoryLayout<Element>.stride
    let first = place + 8
    var size = 0
    if first <= count {
      // The eight bytes are there, and any bits are a number.
      let written = unsafe start.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      size = Int(clamping: UInt64(littleEndian: written))
    }
    guard size > 0, size <= (count - first) / stride else {
      place = min(first, count)
      return FlatArray([])
    }
    place = min((first + size * stride + 7) & ~7, count)
    // So many elements are there; those that are asked for may have any bits.
    return unsafe FlatArray(
      start: (start + first).assumingMemoryBound(to: Element.self), count: size, in: block)
  }
}

extension FlatBytes {
  /// Takes the next texts.
  public func strings(at place: inout Int) -> [String] {
    let texts = FlatTexts(self, at: &place)
    return texts.indices.map { texts[$0] }
  }
}

/// Writes what ``FlatBytes`` reads.
public struct FlatWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// Writes numbers as an array.
  public mutating func add<Number: FixedWidthInteger>(_ numbers: some Collection<Number>) {
    number(UInt64(numbers.count))
    for value in numbers { number(value) }
    while bytes.count % 8 != 0 { bytes.append(0) }
  }

  /// Writes texts as two arrays: where each ends, and all letters.
  public mutating func add(texts: some Collection<String>) {
    var letters: [UInt8] = []
    add(
      texts.map { text in
        letters += text.utf8
        return Int32(letters.count)
      })
    add(letters)
  }

  private mutating func number(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: type(of: number).bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}
