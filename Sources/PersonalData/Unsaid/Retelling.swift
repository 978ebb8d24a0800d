internal import Source

/// A sentence with other words in the place of some, each byte of which knows where it was.
struct Retelling {
  private(set) var bytes: [UInt8] = []
  private(set) var tokens: [NoteToken] = []
  /// Whether whoever tells it said `ik`.
  let isOfTeller: Bool
  /// Whether it was told of those of one home.
  let isOfHousehold: Bool
  /// The bytes in the note for which each byte stands.
  private var origins: [ByteRange] = []

  /// Retells some tokens of a scan.
  ///
  /// - Parameters:
  ///   - sentence: The tokens.
  ///   - scan: The scan they are of.
  ///   - words: What to put in the place of some of them.
  ///   - isOfTeller: Whether whoever tells it said `ik`.
  ///   - isOfHousehold: Whether it was told of those of one home.
  init(
    of sentence: ClosedRange<Int>, in scan: Scan, replacing words: [Int: String],
    isOfTeller: Bool = false, isOfHousehold: Bool = false
  ) {
    self.isOfTeller = isOfTeller
    self.isOfHousehold = isOfHousehold
    var place = scan.tokens[sentence.lowerBound].range.lowerBound
    for index in sentence {
      let range = scan.tokens[index].range
      for offset in place..<range.upperBound where words[index] == nil || offset < range.lowerBound
      {
        bytes.append(scan.bytes[offset])
        origins.append(offset..<offset + 1)
      }
      if let word = words[index] {
        bytes += word.utf8
        origins += word.utf8.map { _ in range }
      }
      place = range.upperBound
    }
    var tokenizer = NoteTokenizer(lexicon: .common)
    tokenizer.read(bytes.span)
    tokens = tokenizer.tokens
  }

  /// Where some bytes of it stood in the note; `nil` for none.
  func range(of retold: ByteRange) -> ByteRange? {
    guard let first = origins[retold].first, let last = origins[retold].last else { return nil }
    return first.lowerBound..<max(first.upperBound, last.upperBound)
  }
}
