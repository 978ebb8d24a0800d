internal import Lexicons
internal import Words
internal import Source

/// The places of the fields at the top of a note; looked up only for a note with a finding.
enum HeadPlaces {
  /// The lines at the top in which fields are looked for.
  private static let depth = 40

  /// The bytes of the value of the first field of a kind, when it has words.
  static func value(of field: CheckWord, in file: SourceFile) -> ByteRange? {
    let bytes = file.bytes.span
    for line in 1...min(depth, file.lineCount) {
      let range = file.range(ofLine: line)
      guard let colon = range.first(where: { bytes[$0] == UInt8(ascii: ":") }),
        field.holds(Folding.key(file.text(range.lowerBound..<colon)))
      else { continue }
      var (start, end) = (colon + 1, range.upperBound)
      while start < end, isSpace(bytes[start]) { start += 1 }
      while end > start, isSpace(bytes[end - 1]) { end -= 1 }
      if start < end { return start..<end }
    }
    return nil
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "*")
  }
}
