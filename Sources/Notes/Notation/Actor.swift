internal import Lexicons
internal import Municipality
internal import Words

/// Somebody whom a line names, and who may take on an agreement.
struct Actor: Hashable {
  /// The name as a report prints it: of a party that is known, or as it is written.
  var name: String
  /// The tokens of the name, without an article.
  var tokens: Range<Int>
  /// Whether a municipality or the built-in list knows the name.
  var isKnown: Bool

  /// The actors that a line names, in order.
  ///
  /// A party is found by all its names, and others by what they are: `penningmeester`,
  /// `IJsclub`, `werkgroep`. A known name wins from the words of another.
  static func actors(in line: Line, _ gazetteer: Gazetteer) -> [Actor] {
    var actors = gazetteer.parties(meantIn: line).map { party, tokens in
      Actor(name: party.name, tokens: tokens, isKnown: true)
    }
    var taken = TokenSet(of: line, actors.map(\.tokens))
    for match in line.matches(of: .actors) where match.value == "actor" {
      if taken.overlaps(match.tokens) || isFamily(match.tokens.lowerBound, line) { continue }
      let tokens =
        nameStart(before: match.tokens, line, taken)..<nameEnd(behind: match.tokens, line, taken)
      taken.insert(tokens)
      actors.append(Actor(name: line.string(tokens), tokens: tokens, isKnown: false))
    }
    return actors.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether a word is the end of somebody's name: `mevrouw De Boer`.
  private static func isFamily(_ word: Int, _ line: Line) -> Bool {
    guard word > 0, line.tokens[word].isCapitalised, line.tokens[word - 1].isWord else {
      return false
    }
    return line.tokens[word - 1].isCapitalised && !line.tokens[word - 1].opensSentence
      && FunctionWord.role(of: line.tokens[word - 1])?.isDeterminer ?? false
  }

  /// Where the name begins that a word such as `Centrale` belongs to: `Taxi Centrale West`.
  private static func nameStart(before word: Range<Int>, _ line: Line, _ known: TokenSet) -> Int {
    var start = word.lowerBound
    guard line.tokens[start].isCapitalised else { return start }
    while start > 0, line.tokens[start - 1].isWord, line.tokens[start - 1].isCapitalised,
      FunctionWord.role(of: line.tokens[start - 1]) == nil,
      Verb(line.tokens[start - 1], in: line).map({ $0.form == .root }) ?? true,
      !known.contains(start - 1)
    { start -= 1 }
    return start
  }

  /// Where the name goes on to that a word such as `fietsclub` opens: `Fietsclub De Ketting`.
  private static func nameEnd(behind word: Range<Int>, _ line: Line, _ known: TokenSet) -> Int {
    var end = word.upperBound
    // `GGZ-team`
    if end + 1 < line.tokens.count, line.tokens[end].isMark("-"), line.tokens[end].isGlued,
      line.tokens[end + 1].isGlued, line.tokens[end + 1].isWord
    {
      end += 2
    }
    while end < line.tokens.count, line.tokens[end].isWord, line.tokens[end].isCapitalised,
      !line.tokens[end].opensSentence, !known.contains(end)
    { end += 1 }
    return end
  }

  /// Whether a word is for people at large, so that `met drie mensen` names nobody.
  func isAnybody(_ line: Line) -> Bool {
    line.matches(of: .actors).contains { $0.value == "anybody" && $0.tokens.overlaps(tokens) }
  }
}

extension Line {
  /// Whether a word ties somebody before it to a party behind it: the `van` of `de trainer van VVR`.
  func tiesToParty(_ token: Int) -> Bool {
    isA(ClauseWord.tie, at: token)
  }
}
