internal import Source

extension UnreadParts {
  /// Finds the HTML comments in lines of YAML, where a value may have one behind it; one that is
  /// never closed ends at its line.
  init(_ file: SourceFile, head lines: ClosedRange<Int>) {
    let bytes = file.bytes.span
    var index = file.range(ofLine: lines.lowerBound).lowerBound
    let end = file.range(ofLine: lines.upperBound).upperBound
    var isNeverClosed = false
    while let start = LineScanner.firstIndex(of: "<!--", in: bytes, index..<end) {
      let words = start + 4
      let lineEnd = file.range(ofLine: file.line(at: start)).upperBound
      let close =
        isNeverClosed ? nil : LineScanner.firstIndex(of: "-->", in: bytes, (start + 2)..<end)
      if let close {
        index = close + 3
        asides.append(
          .init(form: .html, range: start..<index, words: min(words, close)..<close, isClosed: true)
        )
      } else {
        isNeverClosed = true
        index = lineEnd
        asides.append(
          .init(
            form: .html, range: start..<lineEnd, words: min(words, lineEnd)..<lineEnd,
            isClosed: false))
      }
    }
  }
}
