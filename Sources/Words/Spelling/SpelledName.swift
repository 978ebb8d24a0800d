/// A name that somebody may have meant, made ready to be compared with many words.
struct SpelledName: Hashable {
  let text: String
  /// The folded letters, and which bytes occur among them.
  let letters: [UInt8]
  private let set: UInt64

  /// - Parameters:
  ///   - text: The name.
  ///   - letters: Its folded letters.
  init(_ text: String, letters: some Sequence<UInt8>) {
    self.text = text
    self.letters = Array(letters)
    set = Self.set(of: self.letters)
  }

  /// The edits between the name and a word.
  ///
  /// - Parameters:
  ///   - word: The folded letters of the word.
  ///   - wordSet: Which bytes occur in it.
  ///   - limit: The most edits that are looked for.
  /// - Returns: Their number; `nil` when it is over the limit.
  func distance(to word: [UInt8], _ wordSet: UInt64, within limit: Int) -> Int? {
    // An edit takes at most one letter away and brings at most one.
    guard abs(letters.count - word.count) <= limit,
      (set ^ wordSet).nonzeroBitCount <= 2 * limit
    else { return nil }
    let distance = Spelling.distance(word, letters)
    return distance <= limit ? distance : nil
  }

  /// Which bytes occur, as a set in which some share a place.
  static func set(of letters: some Sequence<UInt8>) -> UInt64 {
    letters.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}
