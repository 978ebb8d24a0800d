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
      isNamePart(index), isFirstName(index) || !tokens[index].has([.office, .topic, .notName])
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

  /// The last token of what goes on with a name: `-Bakker`, `de Vries`, `Jansen`.
  func continuation(of name: NameTokens) -> Int? {
    var index = name.last + 1
    guard let token = next(index), index < name.first + 8 else { return nil }
    if token.gap.isOnly("-") || token.gap.isOnly("'") { return isNamePart(index) ? index : nil }
    let isOpen = name.first == name.last && !isShouted(name.first)
    guard isOpen, token.gap.isSpace else { return nil }
    let mayTakeParticles = tokens[name.last].has(.firstName) || tokens[name.first].has(.firstName)
    while mayTakeParticles, index < name.last + 4,
      isLowParticle(index) || isHighParticle(index)
    {
      index += 1
      guard let token = next(index), token.gap.isSpace || token.gap.isOnly("'") else { return nil }
    }
    let hasParticle = index > name.last + 1
    guard isNamePart(index), !tokens[index].has([.notName, .office, .month, .publicPlace, .role]),
      !known.contains(tokens, at: index), !hasParticle || !isStreet(index)
    else { return nil }
    return index
  }

  func isNamePart(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].isCapitalised && tokens[index].length > 1
  }

  func isLowParticle(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].has(.particle) && !tokens[index].isCapitalised
  }

  /// `De Boer` behind a title: a particle with a capital and a name behind it.
  func isHighParticle(_ index: Int) -> Bool {
    tokens[index].has(.particle) && index + 1 < tokens.count && tokens[index + 1].gap.isSpace
      && tokens[index + 1].kind == .word
      && (tokens[index + 1].isCapitalised || isLowParticle(index + 1))
  }

  /// Whether a line is written in capitals, so that they tell nothing.
  func isShouted(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isUpper && token.length > 1
  }

  func isStreet(_ index: Int) -> Bool {
    guard tokens[index].length > 5, endsLikeStreet(index) else { return false }
    let word = bytes[tokens[index].range].map { $0 | 0x20 }
    return ["straat", "laan", "plein", "plantsoen", "kade", "gracht", "street", "road"].contains {
      word.count > $0.utf8.count && word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Shops, schools and courts that bear a person's name.
  func isNamesake(_ index: Int) -> Bool {
    guard let next = next(index + 1), next.kind == .word else { return false }
    let pair =
      bytes[tokens[index].range].map { $0 | 0x20 } + [0x20]
      + bytes[next.range].map { $0 | 0x20 }
    let text = String(decoding: pair, as: UTF8.self)
    if Self.namesakes.contains(text) { return true }
    let last = (index + 1..<min(index + 5, tokens.count)).last { tokens[$0].isCapitalised }
    guard let last else { return false }
    let word = String(decoding: bytes[tokens[last].range], as: UTF8.self).lowercased()
    return Self.institutions.contains { word.hasSuffix($0) }
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
  private static let namesakes: Set<String> = [
    "albert heijn", "jan linders", "dirk van", "anne frank", "johan cruijff", "johan cruyff",
    "marie curie", "maria montessori", "titus brandsma", "willem alexander", "leger des",
    "paul kruger",
    "rosa parks", "jo cox",
  ]
  private static let institutions = [
    "school", "college", "hal", "court", "huis", "stichting", "fonds", "kerk", "park", "club",
    "gebouw",
    "zaal", "toernooi", "cup", "dag",
  ]
}
