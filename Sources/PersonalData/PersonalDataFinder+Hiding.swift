extension PersonalDataFinder {
  /// A text with a dot in the place of every character of the personal data in it.
  ///
  /// Lines and spaces stay where they are, so that a text and another that was made of it can be
  /// compared.
  package func hidden(in bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var copied = 0
    for match in matches(in: bytes) {
      result += bytes[copied..<match.range.lowerBound]
      let words = String(decoding: bytes[match.range], as: UTF8.self)
      result += String(words.map { $0.isWhitespace ? $0 : "•" }).utf8
      copied = match.range.upperBound
    }
    return result + bytes[copied...]
  }
}
