internal import Source
internal import Words

/// What people are called by in a street: `de Sjors van de viskraam`, `Kleine Mo`, `bij de Rooie`.
extension Scan {
  mutating func nickname(at index: Int) {
    guard !isWithinMatch(index), index > 0, tokens[index].gap.isSpace, !isShouted(index),
      !known.contains(tokens, at: index), !isPartOfMore(index + 1), let start = nicknameStart(index)
    else { return }
    add(
      .personName, tokens[start].range.lowerBound..<tokens[index].range.upperBound, .possible)
  }

  /// The first token of a nickname that ends at a token; `nil` when it is none.
  private func nicknameStart(_ index: Int) -> Int? {
    let token = tokens[index]
    let lead = tokens[index - 1]
    guard !lead.isCapitalised || opensClause(index - 1) else { return nil }
    if lead.has(.nickname), isShortName(index), isNicknameEnd(behind: index) { return index - 1 }
    let isLead = lead.has(.nicknameLead) || lead.value == Word.de || isShortArticle(index - 1)
    guard isLead, !isPlaceBefore(index - 1), !isStaged(index) else { return nil }
    if token.has([.nickname, .byname]), lead.value == Word.de || lead.value != Word.ons {
      return isNicknameEnd(behind: index) ? index - 1 : nil
    }
    // `Onze Abdoul maakt muziek`
    if lead.value == Word.ons || lead.value == Self.our, isShortName(index), !token.has(.nickname),
      let verb = next(index + 1), verb.gap.isSpace, verb.kind == .word,
      verb.has([.benign, .says]) || isBefore(index - 1, within: 1, .cites)
    {
      return index - 1
    }
    guard isFirstName(index), !token.has(.knownWord) || lead.value != Word.de else { return nil }
    return lead.value == Word.de ? isToldByName(index) ? index - 1 : nil : index - 1
  }

  /// A name of a few letters, or one that no list of words has.
  private func isShortName(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.has(.shortName) || isFirstName(index)
      || !token.has([.knownWord, .notName]) && token.length < 11 && !isCompound(index)
  }

  private static let our = WordHash.of("onze".utf8)

  /// `d'n Bert`, `'n Henk`.
  private func isShortArticle(_ index: Int) -> Bool {
    tokens[index].length == 1 && "n".utf8.contains(bytes[tokens[index].range.lowerBound] | 0x20)
      && tokens[index].gap.mark == UInt8(ascii: "'")
  }

  /// Whether a place, a shop or a street is called so: `café De Snor`, `in de Lange`.
  private func isPlaceBefore(_ index: Int) -> Bool {
    index > 0 && tokens[index].gap.isSpace
      && tokens[index - 1].has([.eponym, .publicPlace, .whereabouts, .desk])
  }

  /// Whether no noun stands behind a word, which it would describe, and no name.
  private func isNicknameEnd(behind index: Int) -> Bool {
    guard index + 1 < tokens.count, let after = next(index + 1) else { return true }
    guard after.gap.isSpace else {
      return !after.isCapitalised && after.gap.mark != UInt8(ascii: "-")
    }
    guard !after.isCapitalised, after.kind == .word else { return false }
    return after.has([.small, .particle, .says, .acts, .tie, .copula, .neutral, .at, .of])
  }

  /// `de Sjors van de viskraam`, `de Sjors regelt het`.
  private func isToldByName(_ index: Int) -> Bool {
    guard let after = next(index + 1), after.gap.isSpace else { return false }
    if after.value == Word.van { return next(index + 2)?.isCapitalised == false }
    return after.has([.says, .benign]) || isWilled(index + 1)
  }
}
