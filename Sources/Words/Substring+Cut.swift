extension Substring {
  /// The parts between a mark of ASCII, without the empty ones.
  ///
  /// No letter is looked at as a character, so that lists of words are read in one pass.
  public func cut(at mark: Unicode.Scalar) -> [Substring] {
    let sought = UInt8(truncatingIfNeeded: mark.value)
    let bytes = utf8.span
    var parts: [Substring] = []
    var start = 0
    for end in 0...bytes.count where end == bytes.count || bytes[end] == sought {
      if end > start {
        let from = utf8.index(startIndex, offsetBy: start)
        parts.append(self[from..<utf8.index(from, offsetBy: end - start)])
      }
      start = end + 1
    }
    return parts
  }
}

extension String {
  /// The parts between a mark of ASCII, without the empty ones.
  public func cut(at mark: Unicode.Scalar) -> [Substring] { self[...].cut(at: mark) }
}
