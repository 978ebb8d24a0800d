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

    /// The kind of a part by its ``PhraseElement/form``.
    @inline(__always) init?(form: UInt8) { self.init(rawValue: form & ~PhraseElement.optional) }
  }

  var kind: Kind
  /// Whether the phrase may do without it.
  var isOptional = false
  /// The hash of a word or a mark.
  var hash: UInt64 = 0
  /// The letters of a stem or a tail, or the hashes of a choice, in the pool.
  var pooled: Range<Int> = 0..<0

  /// The bit of a ``form`` that says that the phrase may do without the part.
  static let optional: UInt8 = 0x80

  /// The kind of the part and whether it may be missing, as a number.
  var form: UInt8 { kind.rawValue | (isOptional ? Self.optional : 0) }

  /// What tells the word or the mark of the part from others, or the place of what it is made of, as
  /// a number.
  var value: UInt32 {
    switch kind {
    case .stem, .tail, .choice: UInt32(pooled.lowerBound) << 8 | UInt32(UInt8(pooled.count))
    default: Self.value(of: hash)
    }
  }

  /// What tells a word from others: half of the bits of its hash, which are enough for the words of
  /// one phrase behind those by which it was looked up.
  @inline(__always) static func value(of hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
  }

  /// The places in the pool that a ``value`` stands for.
  @inline(__always) static func pooled(_ value: UInt32) -> Range<Int> {
    let start = Int(value >> 8)
    return start..<(start + Int(value & 0xFF))
  }
}

/// The letters of stems and tails, and the words of choices, of all phrases of a lexicon.
struct PhrasePool: Sendable {
  var letters: [UInt8] = []
  var hashes: [UInt64] = []

  mutating func add(letters new: some Collection<UInt8>) -> Range<Int> {
    letters += new
    return (letters.count - new.count)..<letters.count
  }

  mutating func add(hashes new: [UInt64]) -> Range<Int> {
    hashes += new
    return (hashes.count - new.count)..<hashes.count
  }
}
