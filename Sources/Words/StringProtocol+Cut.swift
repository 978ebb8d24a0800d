extension StringProtocol where SubSequence == Substring {
  /// The parts between a mark of ASCII, without the empty ones.
  ///
  /// No letter is looked at as a character, so that lists of words are read in one pass.
  package func cut(at mark: Unicode.Scalar) -> [Substring] {
    var parts: [Substring] = []
    var start = utf8.startIndex
    var index = start
    while index < utf8.endIndex {
      if utf8[index] == UInt8(truncatingIfNeeded: mark.value) {
        if start < index { parts.append(self[start..<index]) }
        start = utf8.index(after: index)
        index = start
      } else {
        index = utf8.index(after: index)
      }
    }
    if start < index { parts.append(self[start..<index]) }
    return parts
  }
}
