public import Words

/// What a small word does in a sentence, such as `de`, `naar` or `moet`; see
/// `function-words.txt`.
public enum FunctionWord: Int, CaseIterable, CodingKey, Sendable {
  case determiner, own, possessive, place, preposition, agent, subordinator, coordinator, pronoun,
    negation,
    passive,
    modal, auxiliary, adverb

  /// Whether the word stands before a thing: `op`, `van`, `door`.
  public var isPreposition: Bool { self == .place || self == .preposition || self == .agent }

  /// Whether the word belongs to the name of a thing: `de`, `onze`, `mijn`.
  public var isDeterminer: Bool { self == .determiner || self == .own || self == .possessive }

  /// The role of a token; `nil` for words that say something by themselves, and for marks.
  public static func role(of token: Token) -> FunctionWord? {
    token.isWord ? role(of: token.hash) : nil
  }

  /// The role of a word by the hash of its folded letters.
  public static func role(of hash: UInt64) -> FunctionWord? {
    FunctionWord(rawValue: Int(table.value(of: hash)))
  }

  private static let table = Vocabulary.functionWords.classTable(FunctionWord.self)
}

extension Line {
  /// Whether a word of the line does something in its sentence.
  public func has(_ role: FunctionWord) -> Bool {
    tokens.contains { FunctionWord.role(of: $0) == role }
  }

  /// The first token of a name with its articles and the like: of `de wijkagent` the `de`.
  ///
  /// - Parameters:
  ///   - token: The token that the name starts at.
  ///   - start: The token before which nothing is looked at.
  /// - Returns: The token itself when no determiner stands before it.
  public func opening(of token: Int, from start: Int = 0) -> Int {
    var first = token
    while first > start, FunctionWord.role(of: tokens[first - 1])?.isDeterminer ?? false {
      first -= 1
    }
    return first
  }
}
