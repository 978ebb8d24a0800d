/// The phrases of a lexicon by how they start, so that few are tried at a token.
///
/// Most phrases begin with two whole words and are looked up by both; those with a gap behind the
/// first by it and the word behind the gap; the others by their first word, or by the first or last
/// letters of a stem or a tail.
struct PhraseIndex: Sendable {
  private let pairs: WordTable
  private let words: WordTable
  private let gaps: WordTable
  /// The first words of the phrases in ``gaps``.
  private let gapStarts: WordTable
  private let heads: WordTable
  private let tails: WordTable
  /// Where the phrases of each bucket start among ``members``.
  ///
  /// The next bucket follows. The first holds those that begin with a number, whatever number it
  /// is.
  private let buckets: FlatArray<Int32>
  private let members: FlatArray<Int32>
  /// Of each member a bit for each whole word that it cannot do without, by the last bits of its
  /// hash: most of those that are visited go no further, and are not looked up for that.
  private let needs: FlatArray<UInt64>

  /// Takes what ``PhraseIndexMaking`` wrote.
  init(_ bytes: FlatBytes, at place: inout Int) {
    pairs = WordTable(bytes, at: &place)
    words = WordTable(bytes, at: &place)
    gaps = WordTable(bytes, at: &place)
    gapStarts = WordTable(bytes, at: &place)
    heads = WordTable(bytes, at: &place)
    tails = WordTable(bytes, at: &place)
    buckets = bytes.array(at: &place)
    members = bytes.array(at: &place)
    needs = bytes.array(at: &place)
  }

  /// The hash of two words.
  @inline(__always) static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    (first &* 0x9E37_79B9_7F4A_7C15) ^ second
  }

  /// The hash of three or four letters, of which the lowest byte is the first.
  @inline(__always) static func edge(_ letters: UInt32) -> UInt64 {
    let spread = UInt64(letters) &* 0x9E37_79B9_7F4A_7C15
    return spread ^ (spread >> 32)
  }

  /// A phrase of a bucket with the parts of it that are known to stand there, by how it was found.
  static func member(_ phrase: Int32, known: Int) -> Int32 { phrase << 2 | Int32(known) }

  /// The phrase of a member.
  static func phrase(ofMember member: Int32) -> Int { Int(member >> 2) }

  /// A phrase that may start at a token.
  struct Candidate {
    var phrase: Int
    /// The parts of the phrase that are known to stand there, by how it was found.
    var known: Int
    /// The token behind those parts.
    var next: Int
  }

  /// Calls a closure with each phrase that may start at a token, with some more than once.
  ///
  /// - Parameters:
  ///   - start: The token.
  ///   - tokens: All tokens.
  ///   - folded: Their letters.
  ///   - held: A bit for each word of them; see ``WordHash/bit(of:)``.
  ///   - body: What is called.
  @inline(__always)
  func forEachPhrase(
    at start: Int, _ tokens: borrowing Span<Token>, _ folded: borrowing Span<UInt8>,
    held: UInt64, _ body: (Candidate) -> Void
  ) {
    let (hash, kind) = (tokens[start].hash, tokens[start].kind)
    visit(words.value(of: hash), start, start, held, body)
    guard kind != .mark else { return }
    if kind == .number { visit(0, start, start, held, body) }
    var next = start + 1
    while next < tokens.count, tokens[next].kind == .mark { next += 1 }
    if next < tokens.count, !tokens[next].opensSentence {
      visit(pairs.value(of: Self.pair(hash, tokens[next].hash)), start, next, held, body)
      if gapStarts.contains(hash) { visitGaps(hash, start, next, tokens, held, body) }
    }
    let key = tokens[start].key
    guard kind == .word, key.count >= Lexicon.shortestStem else { return }
    let first = Self.letters(folded, key.lowerBound)
    let last = Self.letters(folded, key.upperBound - 3)
    visit(heads.value(of: Self.edge(first)), start, start, held, body)
    visit(tails.value(of: Self.edge(last)), start, start, held, body)
    guard key.count > 3 else { return }
    let fourth = UInt32(folded[key.lowerBound + 3]) << 24
    visit(heads.value(of: Self.edge(first | fourth)), start, start, held, body)
    let before = UInt32(folded[key.upperBound - 4])
    visit(tails.value(of: Self.edge(last << 8 | before)), start, start, held, body)
  }

  /// Visits phrases with a gap behind their first word, by the words that may end the gap.
  private func visitGaps(
    _ hash: UInt64, _ start: Int, _ next: Int, _ tokens: borrowing Span<Token>, _ held: UInt64,
    _ body: (Candidate) -> Void
  ) {
    var index = next
    var passed = 0
    while index < tokens.count, passed <= PhrasePattern.widestGap, !tokens[index].opensSentence {
      if tokens[index].kind != .mark {
        visit(gaps.value(of: Self.pair(hash, tokens[index].hash)), start, start, held, body)
        passed += 1
      }
      index += 1
    }
  }

  /// Three letters as a number.
  @inline(__always)
  private static func letters(_ folded: borrowing Span<UInt8>, _ index: Int) -> UInt32 {
    UInt32(folded[index]) | UInt32(folded[index + 1]) << 8 | UInt32(folded[index + 2]) << 16
  }

  /// Visits the phrases of a bucket.
  ///
  /// - Parameters:
  ///   - bucket: The bucket; -1 is none.
  ///   - start: The token at which they may start.
  ///   - second: The token by which they were found too, if they were.
  ///   - held: A bit for each word that stands there.
  ///   - body: What is called with each.
  @inline(__always)
  private func visit(
    _ bucket: Int32, _ start: Int, _ second: Int, _ held: UInt64, _ body: (Candidate) -> Void
  ) {
    guard bucket >= 0 else { return }
    for index in Int(buckets[Int(bucket)])..<Int(buckets[Int(bucket) + 1])
    where needs[index] & ~held == 0 {
      let member = members[index]
      let known = Int(member & 3)
      body(
        Candidate(
          phrase: Self.phrase(ofMember: member), known: known,
          next: known == 2 ? second + 1 : start + known))
    }
  }
}
