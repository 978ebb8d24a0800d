internal import Words

/// Names of places and organisations, to be recognised among tokens.
struct KnownNames: Sendable {
  /// The words of each name by the first of them.
  private var names: [UInt64: [[UInt64]]] = [:]
  private var longest = 0

  init(_ names: [String]) {
    for name in names {
      let words = Folding.key(name).utf8.split(separator: 0x20).map { word in
        word.allSatisfy(Bytes.isDigit)
          ? word.reduce(UInt64(0)) { $0 &* 10 &+ UInt64($1 - 0x30) } : WordHash.of(word)
      }
      guard let first = words.first else { continue }
      self.names[first, default: []].append(words)
      longest = max(longest, words.count)
    }
  }

  var isEmpty: Bool { names.isEmpty }

  /// Whether a known name starts with a word.
  func startsName(_ hash: UInt64) -> Bool { names[hash] != nil }

  /// Whether a token is part of a known name.
  func contains(_ tokens: [NoteToken], at index: Int) -> Bool {
    guard longest > 0 else { return false }
    for start in stride(from: index, through: max(0, index - longest + 1), by: -1) {
      if let length = length(of: tokens, at: start), start + length > index { return true }
    }
    return false
  }

  /// The words of the longest known name that starts at a token.
  private func length(of tokens: [NoteToken], at start: Int) -> Int? {
    var longest: Int?
    for words in names[tokens[start].value] ?? [] {
      guard start + words.count <= tokens.count, words.count > longest ?? 0,
        words.indices.allSatisfy({ tokens[start + $0].value == words[$0] })
      else { continue }
      longest = words.count
    }
    return longest
  }
}
