/// A name that somebody may have meant, made ready to be compared with many words.
struct SpelledName: Hashable {
  /// How many letters a name has, and which occur among them: what most words differ in already.
  struct Bounds: BitwiseCopyable, Hashable, Sendable {
    private let count: Int
    /// A bit for each byte that occurs, in a set in which some share a place.
    private let set: UInt64

    /// - Parameter letters: Folded letters.
    init(of letters: [UInt8]) {
      count = letters.count
      set = letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    }

    /// Whether a word with other bounds may be so few edits away.
    ///
    /// An edit takes at most one letter away and brings at most one.
    @inline(__always) func mayBe(_ other: Bounds, within limit: Int) -> Bool {
      abs(count - other.count) <= limit && (set ^ other.set).nonzeroBitCount <= 2 * limit
    }
  }

  let text: String
  /// The folded letters.
  let letters: [UInt8]
  let bounds: Bounds

  /// - Parameters:
  ///   - text: The name.
  ///   - letters: Its folded letters.
  init(_ text: String, letters: some Sequence<UInt8>) {
    self.text = text
    self.letters = Array(letters)
    bounds = Bounds(of: self.letters)
  }
}
