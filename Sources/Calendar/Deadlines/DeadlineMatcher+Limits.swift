internal import Lexicons
internal import Words

/// Limits in more words than a preposition: `op zijn vroegst`, `tussen nu en 1 april`, `max.`.
extension DeadlineMatcher {
  /// A phrase that says the first or the last day, and the token behind it.
  func limit(at index: Int) -> (direction: DeadlineWords.Direction?, end: Int)? {
    guard let token = token(index), DeadlineWords.limitOpeners.contains(token.hash) else {
      return nil
    }
    if let end = phrase(of: DeadlineWords.earliest, at: index) { return (.from, end) }
    return phrase(of: DeadlineWords.latest, at: index).map { (.until, $0) }
  }

  /// The token behind the prepositions that add nothing to a limit: `op zijn vroegst in april`.
  func behindPrepositions(_ index: Int) -> Int {
    var next = index
    while let token = token(next), token.kind == .word,
      DeadlineWords.prepositions[token.word] == .at
    { next += 1 }
    return next
  }

  /// The token behind `nu en` that stands after `tussen`.
  func fromNow(at index: Int) -> Int? {
    guard token(index)?.isA(.now) == true, token(index + 1)?.isA(.dayList) == true,
      token(index - 1)?.isA(.between) == true
    else { return nil }
    return index + 2
  }

  /// The token behind the point of an abbreviation: `max.`, `ddl.`.
  func pointEnd(_ index: Int) -> Int {
    guard let point = token(index), point.isMark("."), point.isGlued,
      let word = token(index - 1), word.word.utf8.count <= 4
    else { return index }
    return index + 1
  }

  /// The word before a token, and before the point that ends it.
  func wordBefore(_ index: Int) -> Token? {
    guard let before = token(index - 1) else { return nil }
    return before.isMark(".") && before.isGlued ? token(index - 2) : before
  }

  /// The token behind the first of some phrases that stands at a token.
  func phrase(of phrases: [[String]], at index: Int) -> Int? {
    for phrase in phrases where index + phrase.count <= tokens.count {
      var isMatch = true
      for (offset, word) in phrase.enumerated() where tokens[index + offset].word != word {
        isMatch = false
        break
      }
      if isMatch { return index + phrase.count }
    }
    return nil
  }
}
