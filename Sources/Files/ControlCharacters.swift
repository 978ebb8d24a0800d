/// The control characters that programs leave in text, and how many of them make it no text.
enum ControlCharacters {
  /// The bytes with what they mean in place of control characters that mean something, and without
  /// the others.
  ///
  /// Word has two hyphens of its own: 0x1E, which keeps words together, and 0x1F, which is seen
  /// only at the end of a line; and 0x0B for a line that breaks within a paragraph.
  ///
  /// - Returns: The bytes, and where in them something was taken out.
  static func cleaning(_ bytes: [UInt8]) -> (bytes: [UInt8], removals: [Int]) {
    guard bytes.contains(where: isControl) else { return (bytes, []) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var removals: [Int] = []
    for byte in bytes {
      switch byte {
      case 0x1E: text.append(UInt8(ascii: "-"))
      case 0x0B: text.append(0x20)
      case _ where isControl(byte): removals.append(text.count)
      default: text.append(byte)
      }
    }
    return (text, removals)
  }

  /// Whether there are so many control characters that the bytes are a picture, an archive or a
  /// document of another program.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    if signatures.contains(where: { bytes.starts(with: $0) }) { return true }
    let span = bytes.span
    var controls = 0
    for index in span.indices where isControl(span[index]) && !isOfWord(span[index]) {
      controls += 1
    }
    return controls > 4 && controls * 50 > bytes.count
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    switch byte {
    // Tab, line feed, form feed and return are of every text.
    case 0x09, 0x0A, 0x0C, 0x0D: false
    default: byte < 0x20 || byte == 0x7F
    }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    byte == 0x0B || byte == 0x1E || byte == 0x1F
  }

  /// How files begin that are no text: PNG, ZIP (and so DOCX, ODT), PDF, JPEG, GIF, old Office, GZIP.
  private static let signatures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47], [0x50, 0x4B, 3, 4], Array("%PDF-".utf8), [0xFF, 0xD8, 0xFF],
    Array("GIF8".utf8), [0xD0, 0xCF, 0x11, 0xE0], [0x1F, 0x8B],
  ]
}
