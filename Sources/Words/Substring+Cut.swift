extension Substring {
  /// The parts between a mark of ASCII, without the empty ones.
  ///
  /// No letter is looked at as a character, so that lists of words are read in one pass.
  package func cut(at mark: Unicode.Scalar) -> [Substring] {
    utf8.split(separator: UInt8(truncatingIfNeeded: mark.value)).map { Substring($0) }
  }
}

extension String {
  /// The parts between a mark of ASCII, without the empty ones.
  package func cut(at mark: Unicode.Scalar) -> [Substring] { self[...].cut(at: mark) }
}
