extension [UInt8] {
  /// Appends text of which some ASCII characters are written in another way.
  ///
  /// Runs without such characters are copied whole; most text is one run.
  ///
  /// - Parameters:
  ///   - text: What to append.
  ///   - escape: How to write a byte, or `nil` to write it as it is.
  mutating func append(_ text: String, escaping escape: (UInt8) -> String?) {
    let source = text.utf8.span
    var start = 0
    for index in source.indices {
      guard let escaped = escape(source[index]) else { continue }
      append(source.extracting(start..<index))
      append(contentsOf: escaped.utf8)
      start = index + 1
    }
    append(source.extracting(start..<source.count))
  }

  private mutating func append(_ run: Span<UInt8>) {
    append(addingCapacity: run.count) { output in
      for index in run.indices { output.append(run[index]) }
    }
  }
}
