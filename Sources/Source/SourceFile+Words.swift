extension SourceFile {
  /// Where words stand within a range; part of a longer word is not one of them.
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
    for start in range.lowerBound...(range.upperBound - pattern.count) where bytes[start] == head {
      guard pattern.indices.allSatisfy({ bytes[start + $0] == pattern[$0] }) else { continue }
      let found = start..<(start + pattern.count)
      if isWhole(words, at: found) { return found }
    }
    return nil
  }

  /// Whether the first and the last word of a range do not go on outside it.
  private func isWhole(_ words: String, at range: ByteRange) -> Bool {
    let before = bytes[max(0, range.lowerBound - 4)..<range.lowerBound]
    let behind = bytes[range.upperBound..<min(range.upperBound + 4, bytes.count)]
    let isCut =
      Self.goesOn(String(decoding: before, as: UTF8.self).unicodeScalars.last)
      && Self.goesOn(words.unicodeScalars.first)
    return !isCut
      && !(Self.goesOn(words.unicodeScalars.last)
        && Self.goesOn(String(decoding: behind, as: UTF8.self).unicodeScalars.first))
  }

  /// Whether a character is part of a word.
  private static func goesOn(_ character: Unicode.Scalar?) -> Bool {
    guard let properties = character?.properties else { return false }
    return properties.isAlphabetic || properties.numericType != nil
  }
}
