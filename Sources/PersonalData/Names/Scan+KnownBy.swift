internal import Lexicons
internal import Source
internal import Words

/// What somebody is known by to a street, where no list has the name: `Snoeppie van de markt`,
/// `Malle Pietje`, `ze noemen hem De Slang`.
extension Scan {
  mutating func knownBy(at index: Int) {
    guard !isWithinMatch(index), !known.contains(tokens, at: index), !isShouted(index),
      !isPartOfMore(index), tokens[index].kind == .word, tokens[index].isCapitalised,
      let range = calledBy(index) ?? petName(index)
    else { return }
    add(
      .personName,
      tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound].range.upperBound,
      .possible)
  }

  /// `ze noemen hem Pluto`, `bijgenaamd De Slang`, `alias Snelle Jelle`.
  private func calledBy(_ index: Int) -> ClosedRange<Int>? {
    guard index > 0, tokens[index].gap.isSpace, tokens[index].gap.ends == .none else { return nil }
    let before = tokens[index - 1]
    let isObject =
      index > 1 && before.is(.calledPronoun)
      && tokens[index - 2].is(.calls)
    guard before.is(.nicknamed) || isObject else { return nil }
    return index...capitalsEnd(index)
  }

  /// `Jantje Paling`, `Stompie van de haven`, `Malle Pietje`: a name as one gives it to a child.
  private func petName(_ index: Int) -> ClosedRange<Int>? {
    guard isPetName(index) else { return nil }
    if index > 0, tokens[index].gap.isSpace, tokens[index - 1].has(.nickname),
      tokens[index - 1].isCapitalised, isEnded(behind: index)
    {
      return index - 1...index
    }
    let last = capitalsEnd(index)
    if isThing(index), !tokens[max(0, index - 1)].has([.article, .definite]) { return nil }
    guard opensClause(index) || isInside(index), let after = next(last + 1), after.gap.isSpace
    else {
      return nil
    }
    // `Bertje is ontslagen`, `Snoeppie van de markt leent geld`
    let verb =
      after.value == Word.van || after.value == Word.met ? modifierEnd(of: last) + 1 : last + 1
    guard verb != last + 1 || after.value != Word.van, next(verb) != nil else { return nil }
    // `Tante Annie is weer open`
    return isVerbOfOne(verb) && !isBehind(verb, within: 4, .opening) ? index...last : nil
  }

  /// Whether a word is made as pet names are, of a name or of no word that is known.
  private func isPetName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard (4...11).contains(token.length), !token.has(.notName) else { return false }
    let word = bytes[token.range].map { $0 | 0x20 }
    for end in Self.petEnds where word.count > end.count + 1 {
      guard word.suffix(end.count).elementsEqual(end) else { continue }
      let stem = NameMarks.marks(of: WordHash.of(word.dropLast(end.count)))
      if !stem.isDisjoint(with: .firstName) { return true }
    }
    guard !token.has(.knownWord), !isCompound(index) else { return false }
    return Self.strangeEnds.contains { word.suffix($0.count).elementsEqual($0) }
  }

  private func isEnded(behind index: Int) -> Bool {
    guard let after = next(index + 1) else { return true }
    return !after.isCapitalised && !after.gap.isOnly("-")
  }

  /// The last of the words with a capital behind one.
  private func capitalsEnd(_ index: Int) -> Int {
    var last = index
    while let token = next(last + 1), token.gap.isSpace, token.isCapitalised, last < index + 2 {
      last += 1
    }
    return last
  }

  private static let petEnds = ["je", "tje", "ke", "eke", "ie", "pje"].map { Array($0.utf8) }
  private static let strangeEnds = ["pie", "kie", "tie", "mie", "gie", "bie", "fke", "tje", "pje"]
    .map { Array($0.utf8) }
}
