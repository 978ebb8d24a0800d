extension SourceFile {
  /// Where words stand within a range, as whole words if they do so anywhere.
  ///
  /// - Parameters:
  ///   - words: The words, exactly as they are written.
  ///   - range: Where to look.
  /// - Returns: The bytes of the words; `nil` when they do not stand there as they are.
  package func place(of words: String, in range: ByteRange) -> ByteRange? {
    let pattern = Array(words.utf8)
    let range = range.clamped(to: 0..<bytes.count)
    guard let head = pattern.first, range.count >= pattern.count else { return nil }
    let bytes = self.bytes.span
    var loose: ByteRange?
    for start in range.lowerBound...(range.upperBound - pattern.count) where bytes[start] == head {
      guard pattern.indices.allSatisfy({ bytes[start + $0] == pattern[$0] }) else { continue }
      let found = start..<(start + pattern.count)
      if isWhole(found) { return found }
      loose = loose ?? found
    }
    return loose
  }

  /// Whether no letter or digit touches a range.
  private func isWhole(_ range: ByteRange) -> Bool {
    let isOpen = range.lowerBound == 0 || !Self.isWord(bytes[range.lowerBound - 1])
    return isOpen && (range.upperBound == bytes.count || !Self.isWord(bytes[range.upperBound]))
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}
