/// The phrases of a lexicon by how they start, so that few are tried at a token.
///
/// Most phrases begin with two whole words and are looked up by both; the others by their first
/// word, or by the first or last letters of a stem or a tail.
struct PhraseIndex: Sendable {
  let pairs: WordTable
  let words: WordTable
  let heads: WordTable
  let tails: WordTable
  /// Where the phrases of each bucket stand among ``members``.
  let buckets: [Range<Int32>]
  let members: [Int32]
  /// Phrases that begin with a number, whatever number it is.
  let numeric: Int32

  /// The letters by which a stem or a tail is looked up when it has more than three.
  private static let usualStem = 4

  init(
    _ phrases: [PhraseTable.Phrase], _ elements: [PhraseElement], _ pool: PhrasePool
  ) {
    var gathered: [[Int32]] = [[]]
    var tables: [[UInt64: Int32]] = [[:], [:], [:], [:]]
    func add(_ phrase: Int, to table: Int, _ hash: UInt64) {
      if let bucket = tables[table][hash] {
        gathered[Int(bucket)].append(Int32(phrase))
      } else {
        tables[table][hash] = Int32(gathered.count)
        gathered.append([Int32(phrase)])
      }
    }
    for (number, phrase) in phrases.enumerated() {
      guard let first = phrase.elements.first.map({ elements[$0] }) else { continue }
      let second = phrase.elements.count > 1 ? elements[phrase.elements.lowerBound + 1] : nil
      switch first.kind {
      case .word, .mark:
        if first.kind == .word, let second, !second.isOptional, second.kind == .word {
          add(number, to: 0, Self.pair(first.hash, second.hash))
        } else if first.kind == .word, let second, !second.isOptional, second.kind == .choice {
          for index in second.pooled {
            add(number, to: 0, Self.pair(first.hash, pool.hashes[Int(index)]))
          }
        } else {
          add(number, to: 1, first.hash)
        }
      case .stem:
        let letters = pool.letters[Int(first.pooled.lowerBound)..<Int(first.pooled.upperBound)]
        add(number, to: 2, WordHash.of(letters.prefix(Self.usualStem)))
      case .tail:
        let letters = pool.letters[Int(first.pooled.lowerBound)..<Int(first.pooled.upperBound)]
        add(number, to: 3, WordHash.of(letters.suffix(Self.usualStem)))
      case .number: gathered[0].append(Int32(number))
      // A phrase that starts with anything would be tried at every token.
      case .any, .gap, .choice: break
      }
    }
    var members: [Int32] = []
    buckets = gathered.map { bucket in
      let start = Int32(members.count)
      members += bucket
      return start..<Int32(members.count)
    }
    self.members = members
    numeric = gathered[0].isEmpty ? -1 : 0
    func table(_ index: Int) -> WordTable {
      WordTable(tables[index].map { (hash: $0.key, value: $0.value) }.sorted { $0.0 < $1.0 })
    }
    pairs = table(0)
    words = table(1)
    heads = table(2)
    tails = table(3)
  }

  private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ second
  }

  /// A phrase that may start at a token.
  struct Candidate {
    var phrase: Int32
    /// The parts of the phrase that are known to stand there, by how it was found.
    var known: Int
    /// The token behind those parts.
    var next: Int
  }

  /// Calls a closure with each phrase that may start at a token.
  func forEachPhrase(
    at start: Int, _ tokens: borrowing Span<Token>, _ folded: borrowing Span<UInt8>,
    _ body: (Candidate) -> Void
  ) {
    let token = tokens[start]
    visit(words.value(of: token.hash), 1, start + 1, body)
    guard token.kind != .mark else { return }
    if token.kind == .number { visit(numeric, 1, start + 1, body) }
    var next = start + 1
    while next < tokens.count, tokens[next].kind == .mark { next += 1 }
    if next < tokens.count, !tokens[next].opensSentence {
      visit(pairs.value(of: Self.pair(token.hash, tokens[next].hash)), 2, next + 1, body)
    }
    guard token.kind == .word, token.key.count >= Lexicon.shortestStem else { return }
    var head = WordHash()
    for offset in 0..<min(Self.usualStem, token.key.count) {
      head.add(folded[token.key.lowerBound + offset])
      if offset + 1 >= Lexicon.shortestStem { visit(heads.value(of: head.value), 0, start, body) }
    }
    for count in Lexicon.shortestStem...Self.usualStem where token.key.count >= count {
      var tail = WordHash()
      for offset in (token.key.upperBound - count)..<token.key.upperBound {
        tail.add(folded[offset])
      }
      visit(tails.value(of: tail.value), 0, start, body)
    }
  }

  private func visit(_ bucket: Int32, _ known: Int, _ next: Int, _ body: (Candidate) -> Void) {
    guard bucket >= 0 else { return }
    let members = members.span
    for index in buckets[Int(bucket)] {
      body(Candidate(phrase: members[Int(index)], known: known, next: next))
    }
  }
}
