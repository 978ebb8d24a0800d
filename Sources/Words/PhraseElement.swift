/// One part of a phrase.
enum PhraseElement: Hashable, Sendable {
  /// A whole word, or a number, by its hash.
  case word(UInt64)
  /// A word that starts with these folded letters.
  case stem([UInt8])
  /// A word that ends with these folded letters.
  case tail([UInt8])
  /// A mark by the hash of its plain form.
  case mark(UInt64)
  /// Any number.
  case number
  /// Any word.
  case any
  /// At most so many words, or none.
  case gap(Int)

  /// Whether a token is this part.
  func fits(_ token: Token, _ folded: [UInt8]) -> Bool {
    switch self {
    case .word(let hash): token.kind != .mark && token.hash == hash
    case .stem(let letters):
      token.kind == .word && folded[token.key].starts(with: letters)
    case .tail(let letters):
      token.kind == .word && folded[token.key].suffix(letters.count).elementsEqual(letters)
    case .mark(let hash): token.kind == .mark && token.hash == hash
    case .number: token.kind == .number
    case .any: token.kind == .word
    case .gap: false
    }
  }

  /// The token behind a run of parts that stands at a token; `nil` when it does not stand there.
  static func end(
    of parts: ArraySlice<PhraseElement>, at start: Int, _ tokens: [Token], _ folded: [UInt8],
    isFirst: Bool
  ) -> Int? {
    var index = start
    var isFirst = isFirst
    for place in parts.indices {
      let part = parts[place]
      if case .gap(let most) = part {
        let rest = parts[(place + 1)...]
        var skipped = 0
        while true {
          if let end = end(of: rest, at: index, tokens, folded, isFirst: false) { return end }
          guard skipped < most, index < tokens.count, !tokens[index].opensSentence else {
            return nil
          }
          if tokens[index].kind != .mark { skipped += 1 }
          index += 1
        }
      }
      if case .mark = part {
      } else {
        while !isFirst, index < tokens.count, tokens[index].kind == .mark { index += 1 }
      }
      guard index < tokens.count, part.fits(tokens[index], folded),
        isFirst || !tokens[index].opensSentence
      else { return nil }
      isFirst = false
      index += 1
    }
    return index
  }
}
