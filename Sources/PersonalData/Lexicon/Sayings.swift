internal import Words

/// Sayings of more than one word, found among tokens.
struct Sayings: Sendable {
  static let common = Sayings(Lexicon.sayings)

  /// The words of each saying behind its first, by that.
  private let rest: [UInt64: [[UInt64]]]

  init(_ sayings: [String]) {
    var rest: [UInt64: [[UInt64]]] = [:]
    for saying in sayings {
      let words = saying.utf8.split(separator: 0x20).map { WordHash.of($0) }
      guard let first = words.first else { continue }
      rest[first, default: []].append(Array(words.dropFirst()))
    }
    self.rest = rest
  }

  /// The last token of the longest saying that starts at a token, all in one sentence.
  func end(of tokens: [NoteToken], at start: Int) -> Int? {
    let lengths = rest[tokens[start].value]?.compactMap { words -> Int? in
      guard start + words.count < tokens.count else { return nil }
      let fits = words.indices.allSatisfy { place in
        let token = tokens[start + 1 + place]
        return token.value == words[place] && token.gap.ends == .none
      }
      return fits ? words.count : nil
    }
    return lengths?.max().map { start + $0 }
  }
}
