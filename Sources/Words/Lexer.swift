/// Cuts UTF-8 text into tokens in one pass.
///
/// Typographic marks, soft hyphens, no-break spaces, accents and capitals are settled here and
/// nowhere else: `Café`, `cafe` and `CAFÉ` are one word, `’` and `'` one mark, `–` and `-` one
/// dash. An apostrophe between letters belongs to its word and leaves no trace in the hash, as in
/// `thema's`. A line break ends a sentence only where the text before it does.
public struct Lexer: ~Copyable {
  /// The tokens so far.
  private var tokens: [Token] = []
  private var lastEnd = -1
  private var opensSentence = true
  private var opensLine = true

  /// The tokens of a text, and their folded letters end to end.
  public static func cut(
    _ bytes: borrowing Span<UInt8>
  ) -> (tokens: [Token], folded: [UInt8]) {
    var lexer = Lexer()
    lexer.tokens.reserveCapacity(bytes.count / 5 + 2)
    // Without its accent a letter has no more bytes than with it.
    let folded = [UInt8](capacity: bytes.count) { folded in
      var index = 0
      while index < bytes.count { index = lexer.next(bytes, index, bytes.count, &folded) }
    }
    return (lexer.tokens, folded)
  }

  private init() {}

  /// Reads the token, or the space, that starts at an offset, and says where it ends.
  private mutating func next(
    _ bytes: borrowing Span<UInt8>, _ index: Int, _ end: Int, _ folded: inout OutputSpan<UInt8>
  ) -> Int {
    let byte = bytes[index]
    switch byte {
    case 0x20, 0x09: return index + 1
    case 0x0A, 0x0D:
      opensLine = true
      return index + 1
    case 0x30...0x39: return number(bytes, index, end, &folded)
    default:
      if Letter.length(bytes, index, end) > 0 { return word(bytes, index, end, &folded) }
      return mark(bytes, index, end, folded.count)
    }
  }

  private mutating func number(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ folded: inout OutputSpan<UInt8>
  ) -> Int {
    var index = start
    var value = 0
    let key = folded.count
    var hash = WordHash()
    while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      if index - start < 9 { value = value * 10 + Int(bytes[index] - 0x30) }
      folded.append(bytes[index])
      hash.add(bytes[index])
      index += 1
    }
    add(.number, [], hash.value, key..<folded.count, start, index, index - start <= 9 ? value : -1)
    return index
  }

  private mutating func word(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ folded: inout OutputSpan<UInt8>
  ) -> Int {
    var index = start
    let key = folded.count
    var capitals = 0
    var letters = 0
    var hash = WordHash()
    while index < end {
      // Nearly all letters are of ASCII, and most words have no others.
      let byte = bytes[index]
      let small = byte | 0x20
      if small >= 0x61, small <= 0x7A {
        if byte != small { capitals += 1 }
        hash.add(small)
        folded.append(small)
        letters += 1
        index += 1
        continue
      }
      let length = Letter.length(bytes, index, end)
      if length > 0 {
        if Letter.isCapital(bytes, index) { capitals += 1 }
        let count = folded.count
        Letter.fold(bytes, index, length, into: &folded)
        for place in count..<folded.count { hash.add(folded[place]) }
        letters += 1
        index += length
        continue
      }
      let skipped = Letter.joint(bytes, index, end)
      guard skipped > 0 else { break }
      index += skipped
    }
    var traits: Token.Traits = []
    if Letter.isCapital(bytes, start) { traits.insert(.isCapitalised) }
    if letters > 1, capitals == letters { traits.insert(.isAllCapitals) }
    add(.word, traits, hash.value, key..<folded.count, start, index, -1)
    return index
  }

  private mutating func mark(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ key: Int
  ) -> Int {
    let (scalar, length) = Mark.scalar(bytes, start, end)
    guard let plain = Mark.plain(scalar) else {
      // A space of another kind parts words; what has no width does not.
      if Mark.isWidthless(scalar), lastEnd == start { lastEnd = start + length }
      return start + length
    }
    add(.mark, [], Token.hash(ofMark: plain), key..<key, start, start + length, -1)
    if Mark.endsSentence(plain), Mark.isFollowedBySpace(bytes, start + length, end),
      plain != "." || !isShortened
    {
      opensSentence = true
    }
    return start + length
  }

  /// Whether the full stop that was just read shortens the word before it.
  private var isShortened: Bool {
    tokens.count > 1 && tokens[tokens.count - 1].isGlued
      && Abbreviations.holds(tokens[tokens.count - 2])
  }

  private mutating func add(
    _ kind: Token.Kind, _ written: Token.Traits, _ hash: UInt64, _ key: Range<Int>,
    _ start: Int, _ end: Int, _ number: Int
  ) {
    var traits = written
    if start == lastEnd { traits.insert(.isGlued) }
    if opensLine { traits.insert(.opensLine) }
    if opensSentence, kind != .mark {
      traits.insert(.opensSentence)
      opensSentence = false
    }
    opensLine = false
    lastEnd = end
    tokens.append(
      Token(
        kind: kind, traits: traits, hash: hash, start: start, end: end,
        key: key, number: number))
  }
}
