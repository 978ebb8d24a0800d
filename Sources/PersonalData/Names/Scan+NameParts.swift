internal import Lexicons
internal import Words
internal import Source

/// What is a name of a person among tokens, and what is not.
extension Scan {
  /// The name that starts at a token: small words, initials and words with a capital.
  func surname(from start: Int) -> NameTokens? {
    var index = start
    var hasParticle = false
    var hasInitial = false
    while let token = next(index) ?? (index == start ? tokens[index] : nil), index < start + 6,
      token.kind == .word
    {
      let isInitial = token.isCapitalised && token.length == 1
      guard isInitial || isLowParticle(index) || isHighParticle(index) else { break }
      hasInitial = hasInitial || isInitial
      hasParticle = hasParticle || hasInitial && !isInitial
      index += 1
    }
    guard index < tokens.count, index == start || tokens[index].gap.ends == .none,
      isNamePart(index),
      isFirstName(index) || !tokens[index].has([.office, .topic, .notName])
        || (hasInitial || isTitled(start))
          && (tokens[index].has(.surname) || !tokens[index].has(.office))
    else { return nil }
    var name = NameTokens(first: start, last: index)
    name.hasParticle = hasParticle
    name.hasInitial = hasInitial
    while let end = continuation(of: name) {
      name.hasParticle = name.hasParticle || end > name.last + 1
      name.last = end
    }
    return name
  }

  /// Whether a word with a capital is a name there, and no place or title: `mevr. Prins`, `D. Prins`.
  private func isTitled(_ start: Int) -> Bool {
    guard start > 0 else { return false }
    let before = tokens[start - 1]
    // `HR Team`
    if before.isUpper, before.length == 2, !tokens[start].gap.isAbbreviated { return false }
    return before.has([.title, .wordyTitle, .relative])
      || before.length == 1 && before.isCapitalised
  }

  /// The name in small letters that starts at a token: `de vries`, `jansen`.
  func surnameInSmall(from start: Int) -> NameTokens? {
    var index = start
    while index < start + 3, isLowParticle(index), next(index + 1)?.gap.isSpace == true {
      index += 1
    }
    guard isListedInSmall(index), !tokens[index].has([.office, .notName]) else { return nil }
    var name = NameTokens(first: start, last: index)
    name.hasParticle = index > start
    return name
  }

  /// The last token of what goes on with a name: `-Bakker`, `/De Boer`, `de Vries`, `Jansen`.
  func continuation(of name: NameTokens) -> Int? {
    var index = name.last + 1
    guard let token = next(index), index < name.first + 10 else { return nil }
    let isJoined =
      token.gap.isOnly("-") || token.gap.isOnly("'") || token.gap.isOnly("/") || isDash(index)
    guard isJoined || token.gap.isSpace else { return nil }
    if !isJoined, !isOpen(name) { return nil }
    let mayTakeParticles =
      isJoined || tokens[name.last].has(.firstName) || tokens[name.first].has(.firstName)
      || name.hasTitle
    while mayTakeParticles, index < name.last + 4,
      isLowParticle(index) || isHighParticle(index)
    {
      index += 1
      guard let token = next(index), token.gap.isSpace || token.gap.mark == UInt8(ascii: "'")
      else { return nil }
    }
    let hasParticle = index > name.last + 1
    // `MET SAMIRA OVER DE TUIN`
    if hasParticle, isShouted(name.first), !token.is(ScanWord.familyParticle) {
      return nil
    }
    guard isNamePart(index) || hasParticle && isListedInSmall(index),
      !tokens[index].has([.notName, .office, .month, .publicPlace, .role]),
      !known.contains(tokens, at: index), !isStreet(index)
    else { return nil }
    if token.gap.isOnly("/") || isDash(name.last + 1), !hasParticle, !isListed(index) {
      // `Kees van der Ploeg/Bakker`: the second half of a family name may be a word as well.
      let isWhole = name.last > name.first || tokens[name.last].has(.surname)
      guard token.gap.isOnly("/"), isWhole, tokens[index].has(.surname) else { return nil }
    }
    return index
  }

  /// Whether a further word with a capital may still belong to a name.
  private func isOpen(_ name: NameTokens) -> Bool {
    if isShouted(name.first) {
      return isListed(name.last + 1) || isLowParticle(name.last + 1)
        || isHighParticle(name.last + 1) && name.first == name.last
    }
    let parts = (name.first...name.last).count { !tokens[$0].has(.particle) }
    guard parts > 1 else { return true }
    let token = tokens[name.last + 1]
    return parts < 5 && token.isCapitalised && token.length > 1
      && (!token.has(.knownWord) && !token.has(.firstName) || isListed(name.last + 1)
        || tokens[name.last].length == 1)
  }

  /// Whether the lists have a word as a name and not as anything else.
  func isListed(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].has(.listedName)
      && (!tokens[index].has(.knownWord) || isFirstName(index))
  }

  /// A dash with a space on either side.
  private func isDash(_ index: Int) -> Bool {
    let gap = tokens[index].gap
    return gap.mark == UInt8(ascii: "-") && gap.isSpaced && gap.ends == .none
  }

  /// Whether a word in small letters is a name by the lists, and no other word.
  func isListedInSmall(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].kind == .word, !tokens[index].isCapitalised,
      tokens[index].length > 2
    else { return false }
    let marks = NameMarks.marks(of: tokens[index].value)
    return !marks.isDisjoint(with: .listedName) && !marks.contains(.knownWord)
  }

  func isNamePart(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].isCapitalised && tokens[index].length > 1
  }

  func isLowParticle(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].has(.particle) && !tokens[index].isCapitalised
  }

  /// `De Boer` behind a title: a particle with a capital and a name behind it.
  func isHighParticle(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].has(.particle) && index + 1 < tokens.count
      && (tokens[index + 1].gap.isSpace || tokens[index + 1].gap.mark == UInt8(ascii: "'"))
      && tokens[index + 1].gap.ends == .none && tokens[index + 1].kind == .word
      && (tokens[index + 1].isCapitalised || isLowParticle(index + 1))
  }

  func isStreet(_ index: Int) -> Bool {
    guard tokens[index].length > 5, endsLikeStreet(index) else { return false }
    return Self.streetEnds.end(tokens[index].range, of: bytes, behind: 1)
  }

  private static let streetEnds = WordEnds(ScanWord.sureStreetEnd.words)

  /// Shops, schools and courts that bear a person's name.
  func isNamesake(_ index: Int) -> Bool {
    guard let next = next(index + 1), next.kind == .word,
      next.gap.isSpace || next.gap.isOnly("-") && next.isCapitalised
    else { return false }
    // `Hans en Grietje-huisjes`
    if next.value == Word.en, tokens.count > index + 3, tokens[index + 3].gap.isOnly("-"),
      !tokens[index + 3].isCapitalised
    {
      return true
    }
    let pair =
      bytes[tokens[index].range].map { $0 | 0x20 } + [0x20]
      + bytes[next.range].map { $0 | 0x20 }
    let text = String(decoding: pair, as: UTF8.self)
    if Self.namesakes.contains(text) { return true }
    return isInstitution(from: index)
  }

  /// Whether the words with a capital from a token on end as the name of a school or a park does.
  func isInstitution(from index: Int) -> Bool {
    var last = index
    while let token = next(last + 1), last < index + 5, token.gap.isSpace || token.gap.isOnly("-"),
      token.isCapitalised || token.has(.particle) && next(last + 2)?.isCapitalised == true
    {
      last += 1
    }
    // `Jo Cox plein`
    if let token = next(last + 1), token.gap.isSpace, token.length > 3, !token.has(.home) {
      last += 1
    }
    return (index...last).contains { place in
      let word = tokens[place].range
      // `Jan van Dijk`
      if place > index, tokens[place].has(.surname), tokens[place - 1].has(.particle) {
        return false
      }
      if place > index, isFamily(behind: place - 1) { return false }
      return tokens[place].length > 2
        && (tokens[place].isCapitalised || place == last && word.count > 3)
        && (place > index || word.count > 6) && Self.institutions.end(word, of: bytes)
    }
  }

  /// Whether the word behind a given name is that of a family, though it ends as a place does: `Truus
  /// Nieuwenhuis kookt`, and not `in het Anne Frankhuis`.
  func isFamily(behind index: Int) -> Bool {
    guard let family = next(index + 1), family.gap.isSpace, family.isCapitalised,
      tokens[index].has(.firstName), !tokens[index].has(.doubtfulName),
      next(index + 2)?.isCapitalised != true, Self.familyEnds.end(family.range, of: bytes)
    else { return false }
    return index == 0 || tokens[index].gap.ends != .none
      || !tokens[index - 1].is(SoughtWord.whereIn)
  }

  private static let familyEnds = WordEnds(SoughtWord.familyEnd.words)

  /// Whether a word ends as the name of a school or a park does: `ANNASCHOOL`, `POSTMA PARK`.
  func isNamesakeEnd(_ index: Int) -> Bool {
    tokens[index].range.count > 3 && Self.institutions.end(tokens[index].range, of: bytes)
  }

  func isAtHome(behind last: Int) -> Bool {
    guard let preposition = next(last + 1),
      preposition.gap.mark == 0 || preposition.gap.mark == UInt8(ascii: "("),
      var place = next(last + 2)
    else { return false }
    var index = last + 2
    if preposition.has(.houseNumber) { return place.kind == .number }
    guard preposition.has([.of, .at]) else { return false }
    if place.has(.article), let next = next(last + 3) {
      place = next
      index += 1
    }
    if place.has(.nearby) { return true }
    if place.has(.houseNumber) { return next(index + 1)?.kind == .number }
    return place.kind == .number && place.length <= 4 && !isCount(index)
      && (preposition.value == Word.van || preposition.value == Word.op)
  }

  func isRole(_ token: NoteToken) -> Bool {
    token.has([.role, .relative])
      && (token.gap.mark == UInt8(ascii: "(") || token.gap.mark == UInt8(ascii: ","))
  }

  static let plainWords: WordMarks = [
    .small, .link, .unit, .notName, .people, .person, .article, .of, .at, .topic, .publicPlace,
  ]
  private static let namesakes = Set(Vocabulary.namesakes.entries.map(\.key))
  static let institutions = WordEnds(ScanWord.institutionEnd.words)
}
