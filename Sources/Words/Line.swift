internal import Source

/// A text cut into tokens once, with the phrases of a lexicon that stand in it.
///
/// Readers ask a line for tokens and for matches; none of them looks at the bytes again.
public struct Line: Sendable {
  /// The text as it was written.
  public let text: String
  public let tokens: [Token]
  /// The bytes of the text, or of one that it is a part of, with each word folded in its place.
  public let folded: [UInt8]
  /// The phrases of the lexicon in the line, by the token at which they start; at one token the
  /// longest of a list comes first.
  public let hits: [Hit]
  /// The lists of which a phrase stands in the line.
  public let lists: ListSet
  /// The lexicon that the phrases are of; `nil` where nothing was looked up.
  let lexicon: Lexicon?

  /// Cuts a text, and looks each token up for all lists of a lexicon at once.
  public init(_ text: String, _ lexicon: Lexicon) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    (tokens, folded) = Lexer.cut(text)
    (hits, lists) = lexicon.hits(in: tokens, folded)
    self.lexicon = lexicon
  }

  /// Cuts a text for a reader that asks for no list, and looks nothing up.
  public init(tokensOf text: String) {
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    (tokens, folded) = Lexer.cut(text)
    (hits, lists, lexicon) = ([], ListSet(), nil)
  }

  init(
    _ text: String, _ tokens: [Token], _ folded: [UInt8], _ hits: [Hit], _ lexicon: Lexicon?
  ) {
    self.text = text
    self.tokens = tokens
    self.folded = folded
    self.hits = hits
    self.lexicon = lexicon
    var lists = ListSet()
    for hit in hits { lists.insert(hit.list) }
    self.lists = lists
  }

  /// Whether a phrase of a list stands in the line.
  public func holds(_ list: ListID) -> Bool { lists.contains(list) }

  /// All phrases of the line, each with what it means.
  public var matches: [Match] { hits.compactMap { lexicon?.match($0) } }

  /// How strongly a phrase means what it does.
  public func weight(of hit: Hit) -> Int { lexicon?.weight(of: hit) ?? 1 }

  /// The phrases of a list, by their place in the line.
  public func matches(of list: ListID) -> [Match] {
    guard holds(list), let lexicon else { return [] }
    var found: [Match] = []
    for index in hits.indices where hits[index].list == list {
      if found.isEmpty { found.reserveCapacity(4) }
      found.append(lexicon.match(hits[index]))
    }
    return found
  }

  /// The first phrase of a list in some tokens, and of those that start together the longest.
  public func first(_ list: ListID, in tokens: Range<Int>? = nil) -> Match? {
    guard holds(list) else { return nil }
    let part = tokens ?? self.tokens.indices
    for hit in hits where hit.list == list {
      let tokens = hit.tokens
      if part.lowerBound <= tokens.lowerBound, tokens.upperBound <= part.upperBound {
        return lexicon?.match(hit)
      }
    }
    return nil
  }

  /// The tokens that lie in some bytes, or share some of them; `nil` when none does.
  public func tokens(in bytes: Range<Int>) -> Range<Int>? {
    let first = tokens.bisected { $0.end > bytes.lowerBound }
    guard first < tokens.count, tokens[first].start < bytes.upperBound else { return nil }
    return first..<tokens.bisected { $0.start >= bytes.upperBound }
  }

  /// The text of some tokens, from the first byte of the first to the last byte of the last.
  public func string(_ tokens: Range<Int>) -> String {
    guard !tokens.isEmpty else { return "" }
    return string(
      bytes: self.tokens[tokens.lowerBound].start..<self.tokens[tokens.upperBound - 1].end)
  }

  /// The text of some bytes.
  public func string(bytes: Range<Int>) -> String {
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: bytes.lowerBound)
    let end = utf8.index(start, offsetBy: bytes.count)
    return String(text[start..<end])
  }

  /// The folded key of a token: lower case, no accents.
  public func key(_ token: Int) -> String {
    String(decoding: folded[tokens[token].key], as: UTF8.self)
  }

  /// The folded key of a token; empty behind the last one.
  public func keyIfAny(_ token: Int) -> String { token < tokens.count ? key(token) : "" }

  /// The ranges of tokens of the sentences in the line.
  public var sentences: [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where index > start && tokens[index].opensSentence {
      sentences.append(start..<index)
      start = index
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }
}
