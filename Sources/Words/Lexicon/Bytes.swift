/// Numbers and texts of a table, written behind one another, the lowest byte first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: type(of: number).bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Writes letters behind their count.
  mutating func add(letters: some Collection<UInt8>) {
    add(UInt32(letters.count))
    bytes += letters
  }
}

/// Reads what a ``ByteWriter`` wrote; zero, or nothing, where the bytes end too early.
struct ByteReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next<Number: FixedWidthInteger & BitwiseCopyable>(_: Number.Type = Number.self)
    -> Number
  {
    let width = Number.bitWidth / 8
    guard bytes.count - place >= width else { return 0 }
    // The bytes are there, and every number may have any bits.
    let number = unsafe bytes.span.bytes.unsafeLoadUnaligned(
      fromByteOffset: place, as: Number.self)
    place += width
    return Number(littleEndian: number)
  }

  /// The letters that stand behind their count.
  mutating func letters() -> [UInt8] {
    let count = min(Int(next(UInt32.self)), bytes.count - place)
    var letters: [UInt8] = []
    letters.reserveCapacity(count)
    for index in place..<(place + count) { letters.append(bytes[index]) }
    place += count
    return letters
  }

  /// As many values as the next number says, each read by a closure.
  mutating func values<Value>(_ read: (inout ByteReader) -> Value) -> [Value] {
    let count = min(Int(next(UInt32.self)), bytes.count - place)
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(read(&self)) }
    return values
  }
}
