/// One part of a phrase.
///
/// Parts hold no text of their own: letters and choices stand in the ``PhrasePool`` of the lexicon,
/// so that trying a phrase at a token copies nothing.
struct PhraseElement: Hashable, Sendable {
  enum Kind: UInt8, Sendable {
    /// A whole word, or a number, by its hash.
    case word
    /// A word that starts with some folded letters, or ends with them.
    case stem, tail
    /// A mark by the hash of its plain form.
    case mark
    /// Any number; any word.
    case number, any
    /// At most ``PhrasePattern/widestGap`` words, or none.
    case gap
    /// One of some whole words.
    case choice

    /// Whether its letters or words stand in the pool.
    var isPooled: Bool { self == .stem || self == .tail || self == .choice }
  }

  var kind: Kind
  /// Whether the phrase may do without it.
  var isOptional = false
  /// The hash of a word or a mark.
  var hash: UInt64 = 0
  /// The letters of a stem or a tail, or the hashes of a choice, in the pool.
  var pooled: Range<Int32> = 0..<0
}

/// The letters of stems and tails, and the words of choices, of all phrases of a lexicon.
struct PhrasePool: Sendable {
  var letters: [UInt8] = []
  var hashes: [UInt64] = []

  mutating func add(letters new: some Collection<UInt8>) -> Range<Int32> {
    let start = Int32(letters.count)
    letters += new
    return start..<Int32(letters.count)
  }

  mutating func add(hashes new: [UInt64]) -> Range<Int32> {
    let start = Int32(hashes.count)
    hashes += new
    return start..<Int32(hashes.count)
  }

  /// Whether a token is a part of a phrase.
  func fits(
    _ element: PhraseElement, _ token: Token, _ folded: borrowing Span<UInt8>
  ) -> Bool {
    switch element.kind {
    case .word: return token.kind != .mark && token.hash == element.hash
    case .mark: return token.kind == .mark && token.hash == element.hash
    case .number: return token.kind == .number
    case .any: return token.kind == .word
    case .gap: return false
    case .stem:
      let count = element.pooled.count
      guard token.kind == .word, token.key.count >= count else { return false }
      return hasLetters(element, folded, at: token.key.lowerBound)
    case .tail:
      let count = element.pooled.count
      guard token.kind == .word, token.key.count >= count else { return false }
      return hasLetters(element, folded, at: token.key.upperBound - count)
    case .choice:
      guard token.kind != .mark else { return false }
      let hashes = hashes.span
      for index in element.pooled where hashes[Int(index)] == token.hash { return true }
      return false
    }
  }

  private func hasLetters(
    _ element: PhraseElement, _ folded: borrowing Span<UInt8>, at start: Int
  ) -> Bool {
    let letters = letters.span
    var offset = start
    for index in element.pooled {
      if letters[Int(index)] != folded[offset] { return false }
      offset += 1
    }
    return true
  }
}
