internal import Lexicons
internal import Words

/// Sayings of more than one word, found among tokens.
struct Sayings: Sendable {
  static let common = Sayings(Vocabulary.privateSayings.entries.map(\.key))

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
    var longest: Int?
    for words in rest[tokens[start].value] ?? []
    where start + words.count < tokens.count && words.count > longest ?? -1 {
      let fits = words.indices.allSatisfy { place in
        tokens[start + 1 + place].value == words[place]
          && tokens[start + 1 + place].gap.ends == .none
      }
      if fits { longest = words.count }
    }
    return longest.map { start + $0 }
  }
}
