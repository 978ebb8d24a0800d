/// The JSON of an object with long lists, of which a few elements are encoded at a time.
///
/// An encoder keeps many times what it writes. So the lists are left empty at first, and filled
/// where they stand; the bytes are those of encoding it all at once.
struct LongObject {
  /// Where bytes go.
  typealias Output = ([UInt8]) throws -> Void

  private static let batchSize = 64

  /// What is written, and the list that is to be filled behind it.
  private var pieces: [(bytes: ArraySlice<UInt8>, list: String?)] = []

  /// - Parameters:
  ///   - frame: The object with its long lists left empty.
  ///   - lists: The names of those lists.
  /// - Throws: What the encoder says.
  init(_ frame: some Encodable, lists: Set<String>) throws {
    let bytes = try JSONText.line(frame).dropLast()
    var (start, offset, depth) = (0, 0, 0)
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        let key = offset + 1
        offset = Self.end(ofString: key, in: bytes)
        let name = String(decoding: bytes[key..<offset], as: UTF8.self)
        if depth == 1, lists.contains(name), bytes[(offset + 1)...].starts(with: ":[]".utf8) {
          pieces.append((bytes[start..<offset + 3], name))
          (start, offset) = (offset + 3, offset + 2)
          depth += 1
        }
      default: break
      }
      offset += 1
    }
    pieces.append((bytes[start...], nil))
  }

  /// The place of the quotation mark behind a string.
  private static func end(ofString start: Int, in bytes: ArraySlice<UInt8>) -> Int {
    var offset = start
    while offset < bytes.endIndex, bytes[offset] != UInt8(ascii: "\"") {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(offset, bytes.endIndex - 1)
  }

  /// Writes the object, without a line break.
  ///
  /// - Parameters:
  ///   - output: Where it goes.
  ///   - fill: Writes what is in a list, with commas between.
  /// - Throws: What either of them throws.
  func write(to output: Output, fill: (String) throws -> Void) throws {
    for piece in pieces {
      try output(Array(piece.bytes))
      if let list = piece.list { try fill(list) }
    }
  }

  /// Writes elements with commas between, a few at a time.
  static func write<Element: Encodable>(
    _ elements: some Sequence<Element>, to output: Output
  ) throws {
    var (batch, isFirst): ([Element], Bool) = ([], true)
    func flush() throws {
      if batch.isEmpty { return }
      // Without the brackets and the line break.
      let bytes = try JSONText.line(batch).dropFirst().dropLast(2)
      try output(isFirst ? Array(bytes) : [UInt8(ascii: ",")] + bytes)
      (batch, isFirst) = ([], false)
    }
    for element in elements {
      batch.append(element)
      if batch.count == batchSize { try flush() }
    }
    try flush()
  }
}
