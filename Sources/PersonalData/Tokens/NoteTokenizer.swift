internal import Lexicons
internal import Source
internal import Words

/// Cuts a note into words and numbers, in one pass over its bytes.
///
/// A soft hyphen or zero-width character in a word or number is passed over, a line that goes on
/// under the next one is one sentence with it, and a list item, a heading, a table cell and a line
/// with a label each stand alone. Mail and page addresses and placeholders become one token each.
struct NoteTokenizer {
  let lexicon: Lexicon
  private(set) var tokens: [NoteToken] = []
  /// The places of the mail addresses and of the pages and files linked to.
  private(set) var mails: [ByteRange] = []
  private(set) var links: [ByteRange] = []

  private var gap = NoteToken.Gap(ends: .block)
  private var newlines = 1
  /// The first token of the line, whether or not it is there yet.
  private var lineStart = 0
  private var hasLabel = false
  /// Before this offset no picture starts.
  private var imageLimit = 0

  init(lexicon: Lexicon) { self.lexicon = lexicon }

  mutating func read(_ bytes: Span<UInt8>) {
    tokens.reserveCapacity(bytes.count / 5)
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if Bytes.isASCIILetter(byte) || byte >= 0xC3 && Bytes.startsLetter(bytes, index) {
        index = word(bytes, index)
      } else if Bytes.isDigit(byte) {
        index = number(bytes, index)
      } else if byte == 0x20 {
        gap.isSpaced = true
        index += 1
      } else {
        index = mark(bytes, index)
      }
    }
  }
}

// MARK: - Words and numbers

extension NoteTokenizer {
  private mutating func word(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var hash = WordHash()
    var index = start
    var length = 0
    var small: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if Bytes.isASCIILetter(byte) {
        hash.add(byte | 0x20)
        small |= byte & 0x20
        length += 1
        index += 1
        continue
      }
      if byte < 0x80 { break }
      let skip = Bytes.invisible(bytes, index)
      if skip > 0 {
        index += skip
        continue
      }
      guard Bytes.startsLetter(bytes, index) else { break }
      let next = min(index + Bytes.length(byte), bytes.count)
      if byte == 0xC3, next - index == 2 {
        for letter in Folding.letters(of: bytes[index + 1]) { hash.add(letter) }
        if bytes[index + 1] >= 0xA0 { small = 0x20 }
      } else if byte == 0xC4 || byte == 0xC5, next - index == 2 {
        for letter in Folding.letters(of: byte, bytes[index + 1]) { hash.add(letter) }
        if bytes[index + 1] & 1 != 0 { small = 0x20 }
      } else if byte != 0xCC && byte != 0xCD {
        for part in index..<next { hash.add(bytes[part]) }
        small = 0x20
      }
      length += 1
      index = next
    }
    let first = bytes[start]
    var token = NoteToken(
      kind: .word, range: start..<index, gap: takeGap(), value: hash.value, length: length)
    token.isCapitalised = first < 0x80 ? first & 0x20 == 0 : Bytes.isWideCapital(bytes, start)
    token.isUpper = small == 0
    token.around = AroundWord.classes.bits(of: hash.value)
    // A hashtag says nothing about a person, and an `@owner` only with a name.
    switch start > 0 ? bytes[start - 1] : 0x0A {
    case UInt8(ascii: "#"): break
    case UInt8(ascii: "@"): token.marks = NameMarks.marks(of: hash.value)
    default:
      token.marks = lexicon.marks(of: hash.value)
      if length > 9, token.marks.isEmpty, Ailment.isOne(bytes, token.range) {
        token.marks.insert(.health)
      }
      if length > 8, CompoundNumeral.isOne(bytes, token.range) { token.marks.insert(.numeral) }
      if token.isCapitalised, length > 1 { token.marks.formUnion(NameMarks.marks(of: hash.value)) }
      if length > 5, isShortForStreet(bytes, token.range) { token.marks.insert(.abbreviation) }
    }
    tokens.append(token)
    return index
  }

  /// Whether a word is short for a street, as `Kerkstr` is.
  private func isShortForStreet(_ bytes: Span<UInt8>, _ range: ByteRange) -> Bool {
    if bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "n"),
      bytes[range.upperBound - 2] | 0x20 == UInt8(ascii: "l")
    {
      return true
    }
    return bytes[range.upperBound - 1] | 0x20 == UInt8(ascii: "r")
      && bytes[range.upperBound - 2] | 0x20 == UInt8(ascii: "t")
      && bytes[range.upperBound - 3] | 0x20 == UInt8(ascii: "s")
  }

  private mutating func number(_ bytes: Span<UInt8>, _ start: Int) -> Int {
    var value: UInt64 = 0
    var index = start
    var length = 0
    while index < bytes.count {
      let byte = bytes[index]
      if Bytes.isDigit(byte) {
        if length < 18 { value = value * 10 + UInt64(byte - 0x30) }
        length += 1
        index += 1
        continue
      }
      let skip = byte < 0x80 ? 0 : Bytes.invisible(bytes, index)
      if skip == 0 { break }
      index += skip
    }
    tokens.append(
      NoteToken(kind: .number, range: start..<index, gap: takeGap(), value: value, length: length))
    return index
  }

  /// The gap since the token before, and a fresh one for the next.
  private mutating func takeGap() -> NoteToken.Gap {
    var taken = gap
    if newlines > 1 { taken.ends = .block }
    gap = .glued
    newlines = 0
    return taken
  }
}

// MARK: - Marks

extension NoteTokenizer {
  private mutating func mark(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let byte = bytes[index]
    let next = index + 1 < bytes.count ? bytes[index + 1] : 0x0A
    switch byte {
    case 0x0A:
      startLine()
      return index + 1
    case 0x09, 0x0D:
      gap.isSpaced = true
      return index + 1
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
      endSentence(byte, before: next)
      if byte == UInt8(ascii: "!"), next == UInt8(ascii: "["),
        let end = Links.image(bytes, index, notBefore: &imageLimit)
      {
        return take(link: index..<end)
      }
    case UInt8(ascii: ":"):
      if next == UInt8(ascii: "/"), let end = Links.page(bytes, index) {
        let start = tokens.last.map { $0.range.upperBound == index ? $0.range.lowerBound : index }
        return take(link: (start ?? index)..<end)
      }
      label(before: next)
    case UInt8(ascii: "@"):
      if let range = Mail.address(in: bytes, around: index, from: mails.last?.upperBound ?? 0) {
        return take(mail: range)
      }
    case UInt8(ascii: "["):
      if let end = Placeholder.end(bytes, index) { return take(index..<end) }
    case UInt8(ascii: "|"):
      gap.ends = .block
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "#"):
      if newlines > 0 { gap.ends = .block }
    case 0x80...:
      return wideMark(bytes, index)
    default: break
    }
    add(byte)
    return index + 1
  }

  /// A mark of more than one byte: spaces, dashes, quotes, bullets and the rest.
  private mutating func wideMark(_ bytes: Span<UInt8>, _ index: Int) -> Int {
    let skip = Bytes.invisible(bytes, index)
    if skip > 0 { return index + skip }
    let length = Bytes.length(bytes[index])
    let last = index + length - 1
    guard last < bytes.count else { return bytes.count }
    switch (bytes[index], length > 2 ? bytes[index + 1] : 0, bytes[last]) {
    case (0xC2, _, 0xA0), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): gap.isSpaced = true
    case (0xE2, 0x80, 0x90...0x95):
      if newlines > 0 { gap.ends = .block }
      add(UInt8(ascii: "-"))
    case (0xE2, 0x80, 0x98...0x99): add(UInt8(ascii: "'"))
    case (0xE2, 0x80, 0xA2):
      gap.ends = .block
      add(0x01)
    default: add(0x01)
    }
    return index + length
  }

  private mutating func add(_ mark: UInt8) {
    gap.mark = gap.mark == 0 ? mark : 1
  }

  private mutating func startLine() {
    gap.isSpaced = true
    newlines += 1
    lineStart = tokens.count
    hasLabel = false
  }

  /// A full stop ends a sentence unless it belongs to a short form or the number of a list item.
  private mutating func endSentence(_ mark: UInt8, before next: UInt8) {
    guard next == 0x20 || next == 0x0A || next == 0x0D || next == 0x29 || next == 0x22 else {
      return
    }
    guard mark == UInt8(ascii: "."), gap.isGlued, newlines == 0, let last = tokens.last else {
      gap.ends = max(gap.ends, .sentence)
      return
    }
    if last.kind == .word, last.length == 1 || last.has(.abbreviation) { return }
    if last.kind == .number, tokens.count - 1 == lineStart { gap.ends = .block }
    gap.ends = max(gap.ends, .sentence)
  }

  /// `Gastvrouw: …` at the start of a line starts a block.
  private mutating func label(before next: UInt8) {
    guard !hasLabel, next == 0x20 || next == 0x0A || next == 0x0D || next == UInt8(ascii: "*"),
      lineStart < tokens.count, tokens.count - lineStart <= 4
    else { return }
    hasLabel = true
    tokens[lineStart].gap.ends = .block
  }

  private mutating func take(link range: ByteRange) -> Int {
    links.append(range)
    return take(range)
  }

  private mutating func take(mail range: ByteRange) -> Int {
    mails.append(range)
    return take(range)
  }

  /// Puts one token in the place of all that have a byte of a range, so that no two overlap.
  private mutating func take(_ range: ByteRange) -> Int {
    var gap = takeGap()
    var range = range
    while let last = tokens.last, last.range.upperBound > range.lowerBound {
      gap = last.gap
      range = min(range.lowerBound, last.range.lowerBound)..<range.upperBound
      tokens.removeLast()
    }
    tokens.append(
      NoteToken(kind: .judged, range: range, gap: gap, value: 0, length: range.count))
    return range.upperBound
  }
}
