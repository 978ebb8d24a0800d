/// Gathers phrases under the word, stem or tail that they start with.
struct PhraseIndex {
  private(set) var buckets: [[Int32]] = []
  private(set) var words: [UInt64: Int32] = [:]
  private(set) var heads: [UInt64: Int32] = [:]
  private(set) var tails: [UInt64: Int32] = [:]
  private(set) var numeric: [Int32] = []

  mutating func add(_ phrase: Int, startingWith element: PhraseElement) {
    switch element {
    case .word(let hash), .mark(let hash): add(phrase, to: \.words, hash)
    case .stem(let letters): add(phrase, to: \.heads, Self.hash(letters.prefix(3)))
    case .tail(let letters): add(phrase, to: \.tails, Self.hash(letters.suffix(3)))
    case .number: numeric.append(Int32(phrase))
    // A phrase that starts with anything would be tried at every token.
    case .any, .gap: break
    }
  }

  private mutating func add(
    _ phrase: Int, to table: WritableKeyPath<PhraseIndex, [UInt64: Int32]>, _ hash: UInt64
  ) {
    if let bucket = self[keyPath: table][hash] {
      buckets[Int(bucket)].append(Int32(phrase))
    } else {
      self[keyPath: table][hash] = Int32(buckets.count)
      buckets.append([Int32(phrase)])
    }
  }

  private static func hash(_ letters: ArraySlice<UInt8>) -> UInt64 { WordHash.of(letters) }
}
