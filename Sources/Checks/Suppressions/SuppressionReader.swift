internal import Diagnostics
internal import Notes
package import Source

/// Finds the comments by which people take findings away.
package enum SuppressionReader {
  /// The comments of a file, and those that give no reason.
  ///
  /// - Returns: The suppressions in order, and the ranges of comments that lack a code or a reason.
  package static func read(_ file: SourceFile) -> (suppressions: [Suppression], bare: [ByteRange]) {
    var suppressions: [Suppression] = []
    var bare: [ByteRange] = []
    let bytes = file.bytes.span
    var comments: OrderComments?
    var block = 0...0
    var index = 4
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: ":"), isName(bytes, endingAt: index) else { continue }
      let known = comments ?? OrderComments(file)
      comments = known
      guard let comment = known.comment(around: index), let order = order(in: file, comment) else {
        continue
      }
      if order.codes.isEmpty || order.reason.isEmpty {
        bare.append(comment.range)
      } else {
        let lines = lines(of: comment, in: file, after: &block)
        suppressions.append(
          Suppression(
            codes: order.codes, reason: order.reason, lines: lines,
            range: comment.range, removal: removal(of: comment, in: file)))
      }
      index = max(index, comment.range.upperBound - 1)
    }
    return (suppressions, bare)
  }

  /// The lines that a code and its reason take at most.
  private static let longest = 4

  /// Whether `wijk` stands right before an offset.
  private static func isName(_ bytes: borrowing Span<UInt8>, endingAt end: Int) -> Bool {
    bytes[end - 1] == UInt8(ascii: "k") && bytes[end - 2] == UInt8(ascii: "j")
      && bytes[end - 3] == UInt8(ascii: "i") && bytes[end - 4] | 0x20 == UInt8(ascii: "w")
  }

  /// What a comment orders; `nil` when it is no order to ignore something.
  private static func order(
    in file: SourceFile, _ comment: OrderComments.Comment
  ) -> (codes: [Diagnostic.Code], reason: String)? {
    let text = file.text(comment.words)
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let verb = words.first.map({ $0.filter { $0 != ":" }.lowercased() }),
      verb == "negeer" || verb == "ignore"
    else { return nil }
    let rest = text[words[0].endIndex...]
    guard let colon = rest.firstIndex(of: ":") else {
      return (Self.codes(in: rest), "")
    }
    let reason = rest[rest.index(after: colon)...].split(whereSeparator: \.isWhitespace)
    return (Self.codes(in: rest[..<colon]), reason.joined(separator: " "))
  }

  private static func codes(in text: Substring) -> [Diagnostic.Code] {
    text.split { $0 == "," || $0.isWhitespace }.map {
      Diagnostic.Code(stringLiteral: $0.lowercased())
    }
  }

  /// The lines that a comment is about: its own, or those below it down to the next empty one.
  ///
  /// - Parameters:
  ///   - comment: The comment.
  ///   - file: The file.
  ///   - block: The lines of the last comment that stood alone, which may be those of this one
  ///     too.
  /// - Returns: The lines, counted from one.
  private static func lines(
    of comment: OrderComments.Comment, in file: SourceFile, after block: inout ClosedRange<Int>
  ) -> ClosedRange<Int> {
    let (first, last) = span(of: comment, in: file)
    guard isAlone(comment, in: file) else { return first...last }
    var start = min(last + 1, file.lineCount)
    while start < file.lineCount, isBlank(file.range(ofLine: start), in: file) { start += 1 }
    if block.contains(start) { return start...block.upperBound }
    var end = start
    while end < file.lineCount, !isBlank(file.range(ofLine: end + 1), in: file) { end += 1 }
    block = start...end
    return block
  }

  /// The first and the last line that a comment stands on.
  private static func span(of comment: OrderComments.Comment, in file: SourceFile) -> (
    first: Int, last: Int
  ) {
    (
      file.line(at: comment.range.lowerBound),
      file.line(at: max(comment.range.lowerBound, comment.range.upperBound - 1))
    )
  }

  private static func isAlone(_ comment: OrderComments.Comment, in file: SourceFile) -> Bool {
    let (first, last) = span(of: comment, in: file)
    return isBlank(file.range(ofLine: first).lowerBound..<comment.range.lowerBound, in: file)
      && isBlank(comment.range.upperBound..<file.range(ofLine: last).upperBound, in: file)
  }

  private static func removal(of comment: OrderComments.Comment, in file: SourceFile) -> ByteRange?
  {
    let (first, last) = span(of: comment, in: file)
    guard last - first < longest else { return nil }
    if isAlone(comment, in: file), last < file.lineCount {
      return file.range(ofLine: first).lowerBound..<file.lineStarts[last]
    }
    var start = comment.range.lowerBound
    while start > 0, isSpace(file.bytes[start - 1]) { start -= 1 }
    return start..<comment.range.upperBound
  }

  private static func isBlank(_ range: ByteRange, in file: SourceFile) -> Bool {
    range.isEmpty || file.bytes[range].allSatisfy(isSpace)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
