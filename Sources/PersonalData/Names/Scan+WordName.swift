internal import Words

/// Names that are words as well, where they open a line and the capital tells nothing.
///
/// What a thing is called takes an article: `De roos bloeit` is about a flower, `Roos durft niet`
/// about somebody. Of what takes none, such as `Storm`, only what a person does tells which it is.
extension Scan {
  /// Whether a word that opens a line is somebody's name by what stands behind it.
  func isWordName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.has([.wordName, .massName, .doubtfulName]), token.isCapitalised else {
      return false
    }
    if isOwner(behind: index) { return true }
    guard let after = next(index + 1), after.kind == .word, !after.isCapitalised, after.gap.isSpace
    else { return false }
    // `Merel en haar man`, `Roos d'r tuin`
    if after.value == Word.en, let other = next(index + 2) {
      return other.value == Word.haar || other.value == Word.zijn || other.value == Word.zn
    }
    let isThingFirst = token.has(.massName)
    if isWilled(index + 1) { return true }
    if after.has([.neutral, .copula, .tie, .acts]), isBehind(index + 1, within: 8, .saidBefore) {
      return true
    }
    return !isThingFirst
      && (after.has([.says, .acts, .benign, .tie, .copula, .neutral]) || isVerb(index + 1))
  }

  /// `Piet z'n schuur`, `Roos haar tuin`: a name with what somebody has behind it.
  func isOwner(behind index: Int) -> Bool {
    guard let own = next(index + 1), own.gap.isSpace else { return false }
    var place = index + 2
    if own.length == 1 {
      // `z'n` and `d'r`
      guard let end = next(place), end.gap.isOnly("'"), end.length == 1 else { return false }
      place += 1
    } else if ![Word.zn, Word.haar, Word.dr].contains(own.value) {
      return false
    }
    guard let thing = next(place) else { return false }
    return thing.gap.isSpace && thing.kind == .word && !thing.has([.small, .says, .copula])
  }

  /// Whether a verb tells what only a person does: `durft`, `belt`, `wil`.
  func isWilled(_ index: Int) -> Bool {
    let verb = tokens[index]
    return verb.is(ScanWord.willed) || verb.has(.says)
      || verb.has(.benign) && !verb.is(ScanWord.verbOfThing)
  }

  /// `Wouters is tegen het plan`: a family name that is a word as well, and opens a line.
  func isFamilyAlone(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.has(.surname), token.length > 3,
      !token.has([.occupation, .publicPlace, .eponym, .desk]),
      opensClause(index), let verb = next(index + 1), verb.gap.isSpace, !verb.isCapitalised
    else { return false }
    if isWilled(index + 1) { return true }
    return verb.has([.neutral, .copula]) && isBehind(index + 1, within: 4, .saidBefore)
  }

  /// `De Wit had een andere mening`, `Van Dijk komt`: a family behind small words that open a line.
  ///
  /// - Parameter index: The word with a capital behind the small words.
  /// - Returns: The first of the small words; `nil` when it is no family.
  func familyStart(_ index: Int) -> Int? {
    let token = tokens[index]
    guard token.has([.surname, .knownWord]), index > 0, tokens[index].gap.isSpace,
      token.isCapitalised, !token.isUpper, !isStreet(index),
      !known.contains(tokens, at: index), !token.has([.notName, .month, .publicPlace, .country])
    else { return nil }
    var start = index
    while start > 0, tokens[start].gap.isSpace, tokens[start - 1].has(.particle), start > index - 3
    {
      start -= 1
    }
    guard start < index, tokens[start].isCapitalised, opensClause(start),
      let verb = next(index + 1),
      verb.gap.isSpace, verb.kind == .word, !verb.isCapitalised
    else { return nil }
    if tokens[start].value == Word.van {
      return verb.has([.says, .acts, .benign, .tie, .copula, .neutral]) ? start : nil
    }
    guard token.has(.surname), tokens[start].has(.article),
      !tokens[start].has(.definite)
        || tokens[start].value == Word.de
    else { return nil }
    let isTold = verb.has([.neutral, .copula]) && isBehind(index + 1, within: 6, .saidBefore)
    return isWilled(index + 1) || isTold ? start : nil
  }
}
