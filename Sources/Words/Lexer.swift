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

  /// The tokens of a text, and its bytes with the letters of each word folded where they stand.
  public static func cut(_ text: String) -> (tokens: [Token], folded: [UInt8]) {
    cut(Array(text.utf8))
  }

  /// The same for bytes, whether or not they are UTF-8.
  public static func cut(_ bytes: [UInt8]) -> (tokens: [Token], folded: [UInt8]) {
    var lexer = Lexer()
    lexer.tokens.reserveCapacity(bytes.count / 5 + 2)
    // Without its accent a letter has no more bytes than with it, so that all is read and written
    // in one place.
    var folded = bytes
    lexer.read(folded.mutableSpan)
    return (lexer.tokens, folded)
  }

  private init() {}

  private mutating func read(_ letters: consuming MutableSpan<UInt8>) {
    var index = 0
    while index < letters.count { index = next(&letters, index) }
  }

  /// Reads the token, or the space, that starts at an offset, and says where it ends.
  private mutating func next(_ letters: inout MutableSpan<UInt8>, _ index: Int) -> Int {
    switch letters[index] {
    case 0x20, 0x09: return index + 1
    case 0x0A, 0x0D:
      opensLine = true
      return index + 1
    case 0x30...0x39: return number(letters.span, index)
    default:
      if Letter.length(letters.span, index, letters.count) > 0 { return word(&letters, index) }
      return mark(letters.span, index)
    }
  }

  private mutating func number(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Int {
    var index = start
    var value = 0
    var hash = WordHash()
    while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      if index - start < 9 { value = value * 10 + Int(bytes[index] - 0x30) }
      hash.add(bytes[index])
      index += 1
    }
    add(.number, [], hash.value, start..<index, start, index, index - start <= 9 ? value : -1)
    return index
  }

  private mutating func word(_ letters: inout MutableSpan<UInt8>, _ start: Int) -> Int {
    let isCapitalised = Letter.isCapital(letters.span, start)
    let end = letters.count
    var index = start
    // Where the next folded letter goes.
    var key = start
    var capitals = 0
    // By how many more letters there are than bytes of folded ones.
    var unfolded = 0
    var hash = WordHash()
    while index < end {
      // Nearly all letters are of ASCII and small, and stand where they belong.
      let byte = letters[index]
      let small = byte | 0x20
      if small >= 0x61, small <= 0x7A {
        hash.add(small)
        if byte != small { capitals += 1 }
        if byte != small || key != index { letters[key] = small }
        key &+= 1
        index &+= 1
        continue
      }
      let length = Letter.length(letters.span, index, end)
      if length > 0 {
        if Letter.isCapital(letters.span, index) { capitals += 1 }
        let count = Letter.fold(&letters, index, length, to: key)
        for place in key..<(key + count) { hash.add(letters[place]) }
        unfolded += 1 - count
        key += count
        index += length
        continue
      }
      let skipped = Letter.joint(letters.span, index, end)
      guard skipped > 0 else { break }
      index += skipped
    }
    let count = key - start + unfolded
    var traits: Token.Traits = []
    if isCapitalised { traits.insert(.isCapitalised) }
    if count > 1, capitals == count { traits.insert(.isAllCapitals) }
    add(.word, traits, hash.value, start..<key, start, index, -1)
    return index
  }

  private mutating func mark(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Int {
    let (scalar, length) = Mark.scalar(bytes, start, bytes.count)
    guard let plain = Mark.plain(scalar) else {
      // A space of another kind parts words; what has no width does not.
      if Mark.isWidthless(scalar), lastEnd == start { lastEnd = start + length }
      return start + length
    }
    add(.mark, [], Token.hash(ofMark: plain), start..<start, start, start + length, -1)
    if Mark.endsSentence(plain), Mark.isFollowedBySpace(bytes, start + length, bytes.count),
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
