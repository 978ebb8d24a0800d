internal import Source

// A part of a line as a line of its own. It is neither cut nor looked up again, but where a word or a
// phrase reaches across its ends.
extension Line {
  /// The line that some of its words make by themselves.
  public func line(of part: Range<Int>) -> Line {
    guard part.count < tokens.count, let first = part.first else { return self }
    let text = string(part)
    return isApart(part)
      ? line(of: part, in: text, from: tokens[first].start) : Line(text, as: self)
  }

  /// The line that a text makes by itself, which mostly is a part of this one.
  public func line(of text: String) -> Line {
    guard text != self.text else { return self }
    guard let part = tokens(of: text), let first = part.first, isApart(part) else {
      return Line(text, as: self)
    }
    return line(of: part, in: text, from: tokens[first].start)
  }

  /// The line that is left when what stands before and behind some bytes is blanked.
  ///
  /// - Parameters:
  ///   - bytes: What is left, at the same offsets.
  ///   - text: The text with its blanks.
  /// - Returns: The line of that text.
  public func line(leaving bytes: Range<Int>, in text: String) -> Line {
    let first = tokens.bisected { $0.end > bytes.lowerBound }
    let end = tokens.bisected { $0.start >= bytes.upperBound }
    guard first < end, tokens[first].start >= bytes.lowerBound,
      tokens[end - 1].end <= bytes.upperBound, isApart(first..<end)
    else { return Line(text, as: self) }
    return line(of: first..<end, in: text, from: 0)
  }

  /// Whether some words have the same phrases by themselves: none reaches across their ends, and no
  /// mark before the first of them may be of one.
  private func isApart(_ part: Range<Int>) -> Bool {
    let (start, end) = (part.lowerBound, part.upperBound)
    guard tokens[start].kind != .mark || tokens[start].opensLine else { return false }
    return !hits(startingIn: start - Self.longestPhrase..<end).contains { hit in
      let tokens = hit.tokens
      return tokens.upperBound > start && (tokens.lowerBound < start || tokens.upperBound > end)
    }
  }

  /// More tokens than any phrase takes; one has a few words, and a few gaps of a few words.
  private static let longestPhrase = 64

  /// The phrases of which the first token is one of some; all of them stand in that order.
  private func hits(startingIn tokens: Range<Int>) -> ArraySlice<Hit> {
    let first = hits.bisected { $0.tokens.lowerBound >= tokens.lowerBound }
    return hits[first..<hits.bisected { $0.tokens.lowerBound >= tokens.upperBound }]
  }

  private func line(of part: Range<Int>, in text: String, from offset: Int) -> Line {
    var tokens = Array(tokens[part])
    tokens[0].traits.remove(.isGlued)
    tokens[0].traits.insert(.opensLine)
    if let word = tokens.firstIndex(where: { $0.kind != .mark }) {
      tokens[word].traits.insert(.opensSentence)
    }
    if offset > 0 {
      for index in tokens.indices {
        tokens[index].start -= offset
        tokens[index].end -= offset
      }
    }
    var hits: [Hit] = []
    for hit in self.hits(startingIn: part) { hits.append(hit.moved(back: part.lowerBound)) }
    return Line(text, tokens, folded, hits, lexicon)
  }

  /// The words of a text that stands in the line as it is; `nil` where it stands nowhere.
  private func tokens(of text: String) -> Range<Int>? {
    let (whole, part) = (self.text.utf8.span, text.utf8.span)
    guard part.count > 0, part.count <= whole.count else { return nil }
    for start in 0...(whole.count - part.count) where whole[start] == part[0] {
      var length = 1
      while length < part.count, whole[start + length] == part[length] { length += 1 }
      guard length == part.count else { continue }
      let first = tokens.bisected { $0.start >= start }
      let last = tokens.bisected { $0.end >= start + length }
      guard first <= last, last < tokens.count, tokens[first].start == start,
        tokens[last].end == start + length
      else { return nil }
      return first..<(last + 1)
    }
    return nil
  }

  /// Cuts a text, and looks it up where the words of another line were.
  private init(_ text: String, as other: Line) {
    if let lexicon = other.lexicon { self.init(text, lexicon) } else { self.init(tokensOf: text) }
  }
}
