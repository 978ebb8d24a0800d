internal import Source
internal import Words

/// A token of a text with its word at hand, as the readers of time ask for it.
struct Token {
  typealias Kind = Words.Token.Kind

  var kind: Kind
  /// The UTF-8 bytes in the text.
  var range: ByteRange
  /// The word in lower case without accents, or the mark in its plain form; empty for a number.
  var word: String
  /// The value of a number of at most nine digits.
  var number: Int
  /// Whether nothing stands between it and the token before.
  var isGlued: Bool
  /// The hash of a word; zero for numbers and marks.
  var hash: UInt64

  var digits: Int { kind == .number ? range.count : 0 }

  /// Whether it makes an ordinal of the number that it stands right behind: `e` of `12e`.
  var isOrdinalSuffix: Bool {
    isGlued && (isA(.ordinalEnding) || isA(.englishEnding))
  }

  func isMark(_ mark: String) -> Bool { kind == .mark && word == mark }
  func isWord(_ word: String) -> Bool { kind == .word && self.word == word }

  /// Cuts a text into tokens.
  static func tokens(in text: String) -> [Token] {
    let (tokens, folded) = Lexer.cut(text)
    return Self.tokens(tokens, folded)
  }

  /// The same for a text that was cut before.
  static func tokens(_ tokens: [Words.Token], _ folded: [UInt8]) -> [Token] {
    tokens.map { token in
      Token(
        kind: token.kind, range: token.range, word: word(of: token, folded),
        number: max(0, token.number), isGlued: token.isGlued,
        hash: token.kind == .word ? token.hash : 0)
    }
  }

  private static func word(of token: Words.Token, _ folded: [UInt8]) -> String {
    switch token.kind {
    case .word: String(decoding: folded[token.key], as: UTF8.self)
    case .number: ""
    case .mark: token.mark.map { String($0) } ?? ""
    }
  }
}
