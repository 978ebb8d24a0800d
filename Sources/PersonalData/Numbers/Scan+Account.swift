internal import Lexicons
internal import Source
internal import Words

extension Scan {
  /// Somebody's account where people have one: `op insta als @anna_voorbeeld`, `snap: voorbeeld2009`.
  ///
  /// What a shop or a club is called there is public: `volg ons op insta: @buurthuis`.
  mutating func account(at index: Int) {
    var place = index + 1
    while let token = next(place), place < index + 5 {
      if isHandle(place) {
        var last = place
        while let more = next(last + 1), isGluedInHandle(more), last < place + 8 { last += 1 }
        guard isSomebodys(index, place...last) else { return }
        return add(
          .personName, tokens[place].range.lowerBound..<tokens[last].range.upperBound, .possible)
      }
      guard token.kind == .word, token.length < 12 else { return }
      place += 1
    }
  }

  private func isGluedInHandle(_ token: NoteToken) -> Bool {
    token.gap.isGlued || token.gap.isOnly("_") || token.gap.isOnly(".") || token.gap.isOnly("-")
      || !token.gap.isSpaced && token.gap.ends == .none
  }

  /// Whether a token begins what no word is: `@anna`, `xx_anna`, `anna2009`.
  private func isHandle(_ index: Int) -> Bool {
    if byte(before: tokens[index].range.lowerBound) == UInt8(ascii: "@") { return true }
    guard let after = next(index + 1), tokens[index].kind == .word else { return false }
    return after.gap.isOnly("_") || after.gap.isGlued && after.kind == .number
      || after.gap.isOnly(".") && tokens[index - 1].gap.mark != UInt8(ascii: ".")
  }

  /// Whether a word is a given name and a family name in one: `annavoorbeeld`.
  private func isJoinedName(_ index: Int) -> Bool {
    let word = bytes[tokens[index].range].map { $0 | 0x20 }
    guard tokens[index].kind == .word, word.count > 7 else { return false }
    return (3...word.count - 4).contains { cut in
      let (given, family) = (WordHash.of(word[..<cut]), WordHash.of(word[cut...]))
      return NameLists.kind(of: given) == .given && !NameLists.isKnownWord(given)
        && NameMarks.marks(of: family).isSuperset(of: .surname)
    }
  }

  /// Whether an account is one person's: a name is in it, or somebody is spoken of and not `ons`.
  private func isSomebodys(_ site: Int, _ handle: ClosedRange<Int>) -> Bool {
    let isNamed = handle.contains {
      tokens[$0].kind == .word
        && NameMarks.marks(of: tokens[$0].value).isSuperset(of: .firstName)
        && NameMarks.marks(of: tokens[$0].value).isDisjoint(with: .knownWord)
        || isJoinedName($0)
    }
    // `instagram: kroelkop_71`, and not `buurttuin_elzen`
    let isNumbered = handle.count > 1 && tokens[handle.upperBound].kind == .number
    if isNamed || isNumbered && opensClause(site) { return true }
    var place = site
    while place > 0, tokens[place].gap.ends == .none {
      place -= 1
      if tokens[place].is(ScanWord.ourAccount) { return false }
      if tokens[place].has([.pronoun, .person, .kin, .relative]), !tokens[place].has(.people) {
        return true
      }
    }
    return false
  }
}
