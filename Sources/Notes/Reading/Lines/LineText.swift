internal import Words
internal import Lexicons
internal import Source

/// The words of one statement, from which fields are taken one by one.
///
/// What is taken is blanked and leaves its place open, so that every range stays valid
/// until the words that are left are asked for.
struct LineText {
  private(set) var bytes: [UInt8]
  /// The same bytes with ASCII letters in lower case.
  private(set) var lower: [UInt8]
  /// The line as it was cut last, and what has been left of it since.
  private var cut: Line?
  private var left: ByteRange = 0..<0
  /// Whether something was taken from its midst, so that it has to be cut anew.
  private var isParted = false
  /// The clauses of that line, once somebody has asked for them.
  private var cutClauses: [Clause]?
  /// A bit for each byte of the line as it was written, by its lower six bits.
  private var held: UInt64 = 0
  private(set) var mayHoldDigit = false
  /// Whether letters or signs beyond ASCII may stand in the line; `false` is certain.
  private(set) var mayHoldAccent = false

  init(_ text: String) {
    bytes = Array(text.utf8)
    lower = bytes
    for index in lower.indices {
      let byte = lower[index]
      held |= Self.bit(of: byte)
      if byte >= 0x80 { mayHoldAccent = true }
      if byte >= 0x30, byte <= 0x39 { mayHoldDigit = true }
      if byte >= 0x41, byte <= 0x5A { lower[index] = byte | 0x20 }
    }
  }

  /// The same for a line that is cut into tokens already.
  init(_ line: Line) {
    self.init(line.text)
    keep(line)
  }

  private static func bit(of byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }

  var count: Int { bytes.count }
  var all: ByteRange { 0..<bytes.count }

  /// The bytes as they stand now, blanks included.
  var current: String { String(decoding: bytes, as: UTF8.self) }

  func string(_ range: ByteRange) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The words of a range without spaces around them.
  func trimmed(_ range: ByteRange) -> String { string(trim(range)) }

  func trim(_ range: ByteRange) -> ByteRange {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, bytes[lower] == 0x20 { lower += 1 }
    while upper > lower, bytes[upper - 1] == 0x20 { upper -= 1 }
    return lower..<upper
  }

  /// Takes a range away, leaving spaces.
  mutating func blank(_ range: ByteRange) {
    for index in range {
      bytes[index] = 0x20
      lower[index] = 0x20
    }
    take(range)
  }

  /// What is left as tokens, with the phrases that stand in it; cut again only when something was
  /// taken.
  var line: Line {
    mutating get {
      if let cut, left == all, !isParted { return cut }
      let line = cutLine()
      keep(line)
      return line
    }
  }

  /// The clauses of what is left.
  var clauses: [Clause] {
    mutating get {
      let line = line
      let clauses = cutClauses ?? Clause.clauses(of: line)
      cutClauses = clauses
      return clauses
    }
  }

  private mutating func keep(_ line: Line) {
    (cut, left, isParted, cutClauses) = (line, all, false, nil)
  }

  /// Notes what is left of the line when some of its bytes have been taken.
  private mutating func take(_ range: ByteRange) {
    guard !range.isEmpty, cut != nil else { return }
    cutClauses = nil
    left = trim(left)
    if left.lowerBound < range.lowerBound, range.upperBound < left.upperBound { isParted = true }
  }

  /// The same without keeping it for who asks next.
  func cutLine() -> Line {
    guard let cut, !isParted else { return Line(current) }
    return left == all ? cut : cut.line(leaving: left, in: current)
  }

  /// Whether a mark may stand in the line; `false` is certain.
  func mayHold(_ mark: UInt8) -> Bool { held & Self.bit(of: mark) != 0 }

  /// Whether an offset lies on the border of a word.
  func isBoundary(_ offset: Int) -> Bool {
    guard offset > 0, offset < lower.count else { return true }
    return !Self.isWord(lower[offset - 1]) || !Self.isWord(lower[offset])
  }

  static func isWord(_ byte: UInt8) -> Bool {
    (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
      || (byte >= 0x41 && byte <= 0x5A) || byte >= 0x80
  }

  /// The first place where a lower-case phrase stands as whole words.
  ///
  /// - Parameters:
  ///   - phrase: Words in lower case, one space between them.
  ///   - range: Where to look; everywhere when `nil`.
  /// - Returns: Its bytes, or `nil` when it stands nowhere.
  func range(of phrase: String, in range: ByteRange? = nil) -> ByteRange? {
    let range = range ?? all
    let pattern = phrase.utf8.span
    let text = lower.span
    guard !pattern.isEmpty, range.count >= pattern.count else { return nil }
    for start in range.lowerBound...(range.upperBound - pattern.count)
    where text[start] == pattern[0] && Self.stands(pattern, in: text, at: start)
      && isBoundary(start) && isBoundary(start + pattern.count)
    {
      return start..<(start + pattern.count)
    }
    return nil
  }

  private static func stands(
    _ pattern: borrowing Span<UInt8>, in text: borrowing Span<UInt8>, at start: Int
  ) -> Bool {
    for offset in pattern.indices where text[start + offset] != pattern[offset] { return false }
    return true
  }

  func contains(_ phrase: String) -> Bool { range(of: phrase) != nil }

  /// The first offset of a byte at or after another.
  func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    guard mayHold(byte) else { return nil }
    let bytes = bytes.span
    var index = start
    while index < bytes.count {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// The word that ends right before an offset, spaces passed over; in lower case.
  func word(before offset: Int) -> (word: String, range: ByteRange)? {
    var end = offset
    while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
    var start = end
    while start > 0, Self.isWord(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ".") {
      start -= 1
    }
    guard start < end else { return nil }
    return (String(decoding: lower[start..<end], as: UTF8.self), start..<end)
  }

  /// The words that are left: one space between them, and no stray marks around them.
  var remaining: String {
    if isClean { return current }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == 0x20 {
        if let last = output.last, last != 0x20 { output.append(0x20) }
        continue
      }
      // A comma that lost its word moves back to the word before; a dash before it goes.
      if output.last == 0x20, byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
        output.removeLast()
        if output.suffix(4) == [0x20, 0xE2, 0x80, 0x93] { output.removeLast(4) }
        if output.suffix(2) == [0x20, UInt8(ascii: "-")] { output.removeLast(2) }
        if output.last == byte { continue }
      }
      output.append(byte)
    }
    return Self.stripped(output)
  }

  /// Whether the words are as ``remaining`` would leave them, as those of most lines are.
  private var isClean: Bool {
    let bytes = bytes.span
    guard bytes.count > 1, Self.isPlain(bytes[0]) else { return bytes.isEmpty }
    switch bytes[bytes.count - 1] {
    case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ")"): break
    case UInt8(ascii: "."): if bytes[bytes.count - 2] == 0x20 { return false }
    case let last: if !Self.isPlain(last) { return false }
    }
    for index in 0..<(bytes.count - 1) where bytes[index] == 0x20 {
      switch bytes[index + 1] {
      case 0x20, UInt8(ascii: ","), UInt8(ascii: ";"): return false
      default: continue
      }
    }
    return true
  }

  private static func isPlain(_ byte: UInt8) -> Bool { isWord(byte) && byte < 0x80 }

  private static func stripped(_ output: [UInt8]) -> String {
    var start = 0
    var end = output.count
    trimming: while start < end {
      switch output[start] {
      case 0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "."),
        UInt8(ascii: ">"), UInt8(ascii: "|"):
        start += 1
      case UInt8(ascii: "-")
      where start + 1 < end
        && (output[start + 1] == 0x20 || output[start + 1] == UInt8(ascii: ">")):
        start += 1
      case 0xE2 where start + 2 < end && isDashOrArrow(output[start + 1], output[start + 2]):
        start += 3
      default: break trimming
      }
    }
    trimming: while end > start {
      switch output[end - 1] {
      case 0x20, UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"),
        UInt8(ascii: "+"), UInt8(ascii: "|"):
        end -= 1
      case UInt8(ascii: ">") where end - 2 >= start && output[end - 2] == UInt8(ascii: "-"):
        end -= 2
      case _
      where end - 3 >= start && output[end - 3] == 0xE2
        && isDashOrArrow(output[end - 2], output[end - 1]):
        end -= 3
      case UInt8(ascii: ".") where end - 2 >= start && output[end - 2] == 0x20:
        end -= 1
      default: break trimming
      }
    }
    return String(decoding: output[start..<end], as: UTF8.self)
  }

  /// – — → ➔, the bytes behind `E2`.
  private static func isDashOrArrow(_ second: UInt8, _ third: UInt8) -> Bool {
    switch (second, third) {
    case (0x80, 0x93), (0x80, 0x94), (0x86, 0x92), (0x9E, 0x94): true
    default: false
    }
  }
}

extension LineText {
  /// The first place where some bytes stand, such as those of an emoji.
  func range(ofBytes needle: String, from start: Int = 0) -> ByteRange? {
    let pattern = needle.utf8.span
    let text = bytes.span
    guard !pattern.isEmpty, count >= pattern.count else { return nil }
    var index = start
    while index + pattern.count <= count {
      if text[index] == pattern[0], Self.stands(pattern, in: text, at: index) {
        return index..<(index + pattern.count)
      }
      index += 1
    }
    return nil
  }
}

extension LineText {
  /// The words that are left in a range, cleaned as ``remaining`` is.
  func remaining(in range: ByteRange) -> String {
    LineText(string(range)).remaining
  }
}

extension LineText {
  /// All words with one space between them, marks kept.
  var joined: String {
    current.split(separator: " ").joined(separator: " ")
  }
}

extension String {
  /// The parts around a phrase in lower case, such as ` en `; the whole when it is not there.
  func components(around phrase: String) -> [String] {
    var parts: [String] = []
    let text = LineText(self)
    let pattern = Array(phrase.utf8)
    var start = 0
    var index = 0
    while index + pattern.count <= text.count {
      if Array(text.lower[index..<(index + pattern.count)]) == pattern {
        parts.append(text.trimmed(start..<index))
        index += pattern.count
        start = index
      } else {
        index += 1
      }
    }
    parts.append(text.trimmed(start..<text.count))
    return parts.filter { !$0.isEmpty }
  }
}
