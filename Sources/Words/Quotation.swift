/// Somebody's own words in a text: the one definition of a quotation.
///
/// Quotation marks of any kind make one, straight or curly, single or double, and so does emphasis
/// with `*` or `_`, each around three words or more: a word or two between marks is emphasis. A mark
/// that nobody closed quotes to the end. A sentence in the first person is a quotation without marks,
/// and so is what stands behind `Citaat:`.
public struct Quotation: Hashable, Sendable {
  /// The UTF-8 offsets in the text, marks included.
  public let range: Range<Int>
  /// Those of the words between the marks.
  public let words: Range<Int>

  private static let fewestWords = 3

  /// The quotations in a text, first one first; none lies within another.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - ownWords: Whether a sentence in the first person is one: not in an agreement, where `ik` is
  ///     who writes it down.
  /// - Returns: The quotations.
  public static func all(in text: String, ownWords: Bool = true) -> [Quotation] {
    guard mayHold(text.utf8.span) else { return [] }
    let (tokens, folded) = Lexer.cut(text)
    if let label = label(tokens, folded) {
      let end = text.utf8.count
      return label < end ? [Quotation(range: 0..<end, words: label..<end)] : []
    }
    var found = marked(tokens, folded, end: text.utf8.count)
    for sentence in ownWords ? firstPerson(tokens) : []
    where !found.contains(where: { $0.range.overlaps(sentence) }) {
      found.append(Quotation(range: sentence, words: sentence))
    }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The text with an ellipsis in the place of each quotation; `nil` when no words are left.
  public static func removing(from text: String, ownWords: Bool = true) -> String? {
    let quotations = all(in: text, ownWords: ownWords)
    guard !quotations.isEmpty else { return text }
    let bytes = Array(text.utf8)
    var rest: [UInt8] = []
    var end = 0
    for quotation in quotations {
      rest += bytes[end..<quotation.range.lowerBound] + "…".utf8
      end = quotation.range.upperBound
    }
    let words = String(decoding: rest + bytes[end...], as: UTF8.self)
    return words.contains { $0.isLetter || $0.isNumber } ? words : nil
  }

  /// Whether a text is nothing but somebody's own words.
  public static func isWhole(_ text: String) -> Bool {
    !all(in: text).isEmpty && removing(from: text) == nil
  }

  /// A text that is one quotation between marks, without them.
  public static func unmarked(_ text: String) -> String {
    let quotations = all(in: text)
    guard quotations.count == 1, let only = quotations.first, isWhole(text),
      only.words != only.range
    else { return text }
    let bytes = Array(text.utf8)
    let behind = bytes[only.range.upperBound...].filter { $0 > 0x20 }
    return String(decoding: bytes[only.words] + behind, as: UTF8.self)
  }

  // MARK: Marks

  private static func marked(_ tokens: [Token], _ folded: [UInt8], end: Int) -> [Quotation] {
    var found: [Quotation] = []
    var index = 0
    while index < tokens.count {
      guard let mark = Marks(opening: index, tokens, folded) else {
        index += 1
        continue
      }
      let closing = tokens.indices.dropFirst(index + 1).first { mark.closes(at: $0, tokens) }
      guard closing != nil || mark.mayStayOpen else {
        index += 1
        continue
      }
      let last = closing ?? tokens.count
      let inner = tokens[(index + 1)..<last]
      if inner.count(where: { $0.kind != .mark }) >= fewestWords {
        let words = tokens[index].end..<(closing.map { tokens[$0].start } ?? end)
        let range = tokens[index].start..<(closing.map { tokens[$0].end } ?? end)
        found.append(Quotation(range: range, words: words))
        index = last + 1
      } else {
        index += closing == nil ? 1 : last - index + 1
      }
    }
    return found
  }

  /// The kind of marks around a quotation.
  private enum Marks {
    case double, single, emphasis(Unicode.Scalar)

    /// The kind that a mark opens; `nil` for an apostrophe, a sign of inches or another mark.
    init?(opening index: Int, _ tokens: [Token], _ folded: [UInt8]) {
      let token = tokens[index]
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      let isFree =
        !token.isGlued || index == 0
        || ["(", "[", "\"", "'", ":", "*", "_", "-"].contains { tokens[index - 1].isMark($0) }
      guard isFree, let next else { return nil }
      if token.isMark("\"") {
        self = .double
      } else if token.isMark("'") {
        guard next.isGlued, !Self.isElision(index + 1, tokens, folded) else { return nil }
        self = .single
      } else if let mark = ["*", "_"].first(where: { token.isMark($0) }), next.isGlued {
        self = .emphasis(mark)
      } else {
        return nil
      }
    }

    /// Whether a word is what is left of one behind an apostrophe, as in `'s avonds` and `'t dorp`.
    private static func isElision(_ index: Int, _ tokens: [Token], _ folded: [UInt8]) -> Bool {
      let word = folded[tokens[index].key]
      let isShort =
        word.count == 1 || word.elementsEqual("em".utf8) || word.elementsEqual("ns".utf8)
      return isShort && (index + 1 >= tokens.count || !tokens[index + 1].isGlued)
    }

    func closes(at index: Int, _ tokens: [Token]) -> Bool {
      let isBehindWord = tokens[index].isGlued
      let isEnd =
        index + 1 >= tokens.count || !tokens[index + 1].isGlued || tokens[index + 1].kind == .mark
      return switch self {
      case .double: tokens[index].isMark("\"")
      case .single: tokens[index].isMark("'") && isBehindWord && isEnd
      case .emphasis(let mark): tokens[index].isMark(mark) && isBehindWord && isEnd
      }
    }

    /// Whether nobody need close it.
    var mayStayOpen: Bool { if case .double = self { true } else { false } }
  }

  // MARK: Words

  /// The offset behind a label that says that a quotation follows.
  private static func label(_ tokens: [Token], _ folded: [UInt8]) -> Int? {
    guard tokens.count > 2, tokens[0].isWord, tokens[1].isMark(":"),
      labels.contains(where: { folded[tokens[0].key].elementsEqual($0.utf8) })
    else { return nil }
    return tokens[1].end
  }

  private static let longestLabel = 14

  private static let labels = [
    "citaat", "quote", "letterlijk", "uitspraak", "quotation", "verbatim", "said",
  ]

  /// The sentences in which somebody speaks of himself.
  private static func firstPerson(_ tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in 0...tokens.count
    where index == tokens.count || (index > start && tokens[index].opensSentence) {
      let sentence = start..<index
      if sentence.contains(where: { isSelf($0, tokens) }) {
        let range = tokens[start].start..<tokens[index - 1].end
        if let last = sentences.last, last.upperBound >= range.lowerBound - 1 {
          sentences[sentences.count - 1] = last.lowerBound..<range.upperBound
        } else {
          sentences.append(range)
        }
      }
      start = index
    }
    return sentences
  }

  private static func isSelf(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    guard token.isWord, token.key.count <= 8 else { return false }
    // `I` is a number too, as in `Beukenkamp I`.
    if token.hash == Self.i {
      return token.isCapitalised && index + 1 < tokens.count && tokens[index + 1].isWord
        && !tokens[index + 1].isCapitalised
    }
    return selves.contains(token.hash)
  }

  private static let i = WordHash.of("i")
  private static let selves = WordTable(words: [
    "ik", "mij", "mijn", "mezelf", "mijzelf", "ikzelf", "mn", "im", "ive", "my", "myself", "mine",
  ])

  /// Whether a text has a mark, a label or a word that a quotation has; most have none.
  private static func mayHold(_ bytes: borrowing Span<UInt8>) -> Bool {
    var start = 0
    for index in 0...bytes.count {
      let byte = index < bytes.count ? bytes[index] : 0x20
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "_"), 0xE2, 0xC2:
        return true
      case UInt8(ascii: ":") where index < longestLabel: return true
      case 0x41...0x5A, 0x61...0x7A, 0x80...0xFF: continue
      default:
        if mayBeSelf(bytes, start..<index) { return true }
        start = index + 1
      }
    }
    return false
  }

  /// Whether a word begins and ends as one of those by which people speak of themselves.
  private static func mayBeSelf(_ bytes: borrowing Span<UInt8>, _ word: Range<Int>) -> Bool {
    guard (1...8).contains(word.count) else { return false }
    let (first, last) = (bytes[word.lowerBound] | 0x20, bytes[word.upperBound - 1] | 0x20)
    switch first {
    case UInt8(ascii: "i"):
      return word.count == 1 || last == UInt8(ascii: "k") || last == UInt8(ascii: "f")
    case UInt8(ascii: "m"): return "jnfye".utf8.contains(last)
    default: return false
    }
  }
}
