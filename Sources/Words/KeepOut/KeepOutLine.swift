/// A line as a list of folded words, with the marks that stand between them.
public struct KeepOutLine: Sendable {
  /// What stands before a word.
  public struct Gap: Sendable {
    /// Whether there is any mark of punctuation.
    var hasMark = false
    /// Whether a sentence, a clause or a bracket ends or begins here.
    var isHard = false
    var opens = false
    var closes = false
    /// Whether there is a colon, an arrow, or a dash between spaces.
    var hasColon = false
    /// Whether a dash between spaces stands here, which parts what is said from what is asked.
    var isDash = false
    /// Whether a hyphen stands here behind a space, which a second one makes a dash: `--`.
    var startsDash = false
    /// Whether a `#`, `@` or `!` touches the word behind it, which makes a tag of it.
    var isTag = false
  }

  public struct Word: Sendable {
    /// The number of the word; see ``KeepOutVocabulary``.
    public var number: Int32
    public var token: Token
    var before: Gap
  }

  public private(set) var words: [Word] = []
  /// What stands behind the last word.
  private var last = Gap()

  /// Cuts a line into words.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - vocabulary: The words that are known.
  ///   - signs: The pictures that count as words.
  ///   - slip: The number of the word that somebody who misspelt it meant, by its letters.
  public init(
    _ text: String, _ vocabulary: KeepOutVocabulary, signs: [Unicode.Scalar],
    slip: (ArraySlice<UInt8>) -> Int32
  ) {
    let (tokens, folded) = Lexer.cut(text)
    var gap = Gap()
    for index in tokens.indices {
      let token = tokens[index]
      var number: Int32
      if token.kind == .mark {
        let isLast = index + 1 == tokens.count
        // The last stop of `s.v.p. discreet` shortens a word, and ends nothing.
        let shortens =
          !isLast && index > 0 && token.isGlued && tokens[index - 1].key.count == 1
          && !tokens[index + 1].isCapitalised
        gap.add(
          token, isSpacedBehind: (isLast || !tokens[index + 1].isGlued) && !shortens,
          isAtWord: !isLast && tokens[index + 1].isGlued && tokens[index + 1].kind != .mark)
        guard let sign = signs.first(where: token.isMark) else { continue }
        number = vocabulary.number(of: String(sign))
      } else {
        number = vocabulary.number(of: token.hash)
        if number == KeepOutVocabulary.unknown { number = slip(folded[token.key]) }
      }
      if words.last?.before.isTag ?? false, !token.isGlued { gap.end() }
      if words.isEmpty { gap.hasMark = true }
      words.append(Word(number: number, token: token, before: gap))
      gap = Gap()
    }
    last = gap
    (last.hasMark, last.isHard) = (true, true)
    last.closes = last.closes || words.last?.before.isTag ?? false
  }

  /// Whether something stands before the word at an index, or behind the last one.
  func has(_ boundary: KeepOutPattern.Boundary, before index: Int) -> Bool {
    let gap = index < words.count ? words[index].before : last
    return switch boundary {
    case .mark: gap.hasMark
    case .lineStart: index == 0
    case .lineEnd: index == words.count
    case .opening: gap.opens
    case .closing: gap.closes
    case .colon: gap.hasColon
    }
  }

  /// Whether a dash between spaces stands before a word.
  public func isBehindDash(_ index: Int) -> Bool { words[index].before.isDash }

  /// Whether a word goes on in the sentence or the brackets of the one before it.
  func goesOn(at index: Int) -> Bool { index < words.count && !words[index].before.isHard }
}

extension KeepOutLine.Gap {
  /// Takes in a mark.
  fileprivate mutating func add(_ token: Token, isSpacedBehind: Bool, isAtWord: Bool) {
    let isSpaced = isSpacedBehind && !token.isGlued
    if Self.holds(Self.soft, token) {
      hasMark = true
    } else if token.isMark("#") || (isAtWord && (token.isMark("@") || token.isMark("!"))) {
      // A tag is a mark by itself, as if it stood between brackets.
      (hasMark, isHard, opens, closes, isTag) = (true, true, true, true, true)
    } else if Self.holds(Self.hard, token) {
      (hasMark, isHard) = (true, true)
    } else if Self.holds(Self.opening, token) {
      (hasMark, isHard, opens) = (true, true, true)
    } else if Self.holds(Self.closing, token) {
      end()
    } else if token.isMark(":") {
      (hasMark, isHard, hasColon) = (true, true, true)
    } else if token.isMark(".") {
      // Behind the full stops of `n.v.h.v.` the next letter stands.
      if isSpacedBehind { (hasMark, isHard) = (true, true) }
    } else if token.isMark("-"), !isSpaced, !isSpacedBehind, !token.isGlued {
      startsDash = true
    } else if token.isMark("→") || (token.isMark("-") && (isSpaced || hasMark || startsDash)) {
      (hasMark, hasColon) = (true, true)
      if isSpaced || startsDash { isDash = true }
    } else if !token.isMark("'"), !token.isMark("-") {
      hasMark = true
    }
  }

  /// Ends what stands before, as a closing bracket does.
  fileprivate mutating func end() { (hasMark, isHard, closes) = (true, true, true) }

  private static func holds(_ marks: [Unicode.Scalar], _ token: Token) -> Bool {
    marks.contains(where: token.isMark)
  }

  private static let soft: [Unicode.Scalar] = [",", "/", "*", "=", "_", "~", "\"", ">"]
  private static let hard: [Unicode.Scalar] = ["!", "?", ";", "|", "…"]
  private static let opening: [Unicode.Scalar] = ["(", "[", "{"]
  private static let closing: [Unicode.Scalar] = [")", "]", "}"]
}
