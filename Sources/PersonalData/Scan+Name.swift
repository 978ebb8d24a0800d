internal import Diagnostics
internal import Source

extension Scan {
  /// A name behind a title, a relation or a role, or a first name with more beside it.
  mutating func name(at index: Int) {
    let token = tokens[index]
    if token.has([.title, .wordyTitle]) {
      titledName(at: index)
    } else if token.has(.relative) {
      relativeName(at: index)
    } else if token.has(.role) {
      roleName(at: index)
    }
    if token.has(.firstName) { firstName(at: index) }
  }

  /// Whether a token is written as a first name and is not a word as well.
  func isFirstName(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.has(.firstName) && !token.has(.doubtfulName) && token.isCapitalised
      && !(token.isUpper && token.length < 3)
  }

  // MARK: Where a name stands

  /// `mw. Jansen`, `de heer De Boer`, `fam. Van Dam`.
  private mutating func titledName(at index: Int) {
    let token = tokens[index]
    // In small letters it is a measure of time.
    if token.value == Word.ms, !token.isCapitalised { return }
    var start = index
    if token.value == Word.heer {
      guard index > 0, !token.isCapitalised || token.isUpper, tokens[index - 1].value == Word.de
      else { return }
      start = index - 1
    }
    guard let gap = next(index + 1)?.gap, gap.mark == 0 || gap.isOnly(".") || gap.isAbbreviated,
      let name = surname(from: index + 1), !isStreet(name.last)
    else { return }
    // `mevrouw van De Elzen`
    if name.first < name.last, known.contains(tokens, at: name.last),
      known.contains(tokens, at: name.last - 1)
    {
      return
    }
    if isShouted(index), token.has(.wordyTitle), !tokens[name.first].has(.firstName) { return }
    if isShouted(name.last), tokens[name.last].has(Self.plainWords) { return }
    let isHousehold = token.has(.household)
    add(
      PersonalDataMatch(
        .personName, tokens[start].range.lowerBound..<tokens[name.last].range.upperBound,
        replacement: isHousehold ? Bilingual(nl: "een gezin", en: "a family") : nil))
  }

  /// `buurman Henk`, `tante Truus`.
  private mutating func relativeName(at index: Int) {
    guard let first = next(index + 1), first.gap.isSpace, first.isCapitalised,
      let name = surname(from: index + 1), name.first == index + 1, !isStreet(name.last),
      !tokens[name.first].has([.particle, .origin, .religion]),
      !isShouted(name.first) || isFirstName(name.first),
      !known.contains(tokens, at: name.first)
    else { return }
    addName(name)
  }

  /// `gastvrouw: Els de Vries`, `bewoner Henk`, `vrijwilliger (Truus)`.
  private mutating func roleName(at index: Int) {
    guard index + 1 < tokens.count, tokens[index + 1].gap.ends < .block else { return }
    let gap = tokens[index + 1].gap
    guard
      gap.isSpace || gap.mark == UInt8(ascii: ":") || gap.mark == UInt8(ascii: "(")
        || gap.mark == UInt8(ascii: ",") || gap.mark == UInt8(ascii: "=")
    else { return }
    guard let name = surname(from: index + 1), !isStreet(name.last),
      !known.contains(tokens, at: name.first), !known.contains(tokens, at: name.last)
    else { return }
    let first = tokens[name.first]
    let isComma = gap.mark == UInt8(ascii: ",")
    let isFull = name.hasParticle || name.hasInitial
    let isListed =
      first.has(.firstName) && !isShouted(name.first)
      && (!first.has(.doubtfulName) || gap.mark == UInt8(ascii: ":"))
    guard isListed || isFull && !isComma && !isShouted(name.first),
      name.first == index + 1 || name.hasInitial
    else { return }
    addName(name)
  }

  /// `Henk van nr 12`, `Els (gastvrouw)`, `Henk Jansen`.
  private mutating func firstName(at index: Int) {
    guard isFirstName(index), !isShouted(index), !isNamesake(index),
      let name = surname(from: index), !isStreet(name.last), !known.contains(tokens, at: index)
    else { return }
    if index > 0, tokens[index].gap.ends == .none, tokens[index].gap.mark == 0,
      tokens[index - 1].has([.office, .eponym])
    {
      return
    }
    let behind = next(name.last + 1)
    if behind?.has(.office) == true || isBehind(name.last, within: 2, .office) { return }
    if isAtHome(behind: name.last) || behind.map(isRole) == true {
      addName(name)
    } else if let partner = partner(behind: name.last), isAtHome(behind: partner) {
      addName(name)
    } else if name.last > name.first || isInList(name) {
      addName(name, .possible)
    }
  }

  /// The first name that `en` joins to a name: `Henk en Ria`.
  private func partner(behind last: Int) -> Int? {
    guard let joint = next(last + 1) else { return nil }
    if joint.gap.mark == UInt8(ascii: "&") { return isFirstName(last + 1) ? last + 1 : nil }
    guard joint.value == Word.en || joint.value == Word.and, next(last + 2)?.gap.isSpace == true,
      isFirstName(last + 2)
    else { return nil }
    return last + 2
  }

  /// Whether a first name stands beside another: `Els, Henk en Truus`.
  private func isInList(_ name: Name) -> Bool {
    if partner(behind: name.last) != nil { return true }
    if let after = next(name.last + 1), after.gap.mark == UInt8(ascii: ","),
      isFirstName(name.last + 1)
    {
      return true
    }
    guard name.first > 0, tokens[name.first].gap.ends == .none else { return false }
    let mark = tokens[name.first].gap.mark
    if mark == UInt8(ascii: ",") || mark == UInt8(ascii: "&") { return isFirstName(name.first - 1) }
    return name.first > 1 && tokens[name.first].gap.isSpace
      && tokens[name.first - 1].gap.isSpace && isFirstName(name.first - 2)
      && (tokens[name.first - 1].value == Word.en || tokens[name.first - 1].value == Word.and)
  }

  private mutating func addName(
    _ name: Name, _ certainty: PersonalDataMatch.Certainty = .likely
  ) {
    let isAlone =
      name.first == 0 || !tokens[name.first - 1].has([.relative, .role])
      || tokens[name.first].gap.mark == UInt8(ascii: ",")
    add(
      PersonalDataMatch(
        .personName, tokens[name.first].range.lowerBound..<tokens[name.last].range.upperBound,
        certainty: certainty,
        replacement: isAlone ? nil : Bilingual(nl: "[naam]", en: "[name]")))
  }

  // MARK: What a name is

  private struct Name {
    var first: Int
    var last: Int
    var hasParticle = false
    var hasInitial = false
  }

  /// The name that starts at a token: small words, initials and words with a capital.
  private func surname(from start: Int) -> Name? {
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
    var name = Name(first: start, last: index)
    name.hasParticle = hasParticle
    name.hasInitial = hasInitial
    while let end = continuation(of: name) {
      name.hasParticle = name.hasParticle || end > name.last + 1
      name.last = end
    }
    return name
  }

  /// The last token of what goes on with a name: `-Bakker`, `de Vries`, `Jansen`.
  private func continuation(of name: Name) -> Int? {
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

  private func isNamePart(_ index: Int) -> Bool {
    tokens[index].kind == .word && tokens[index].isCapitalised && tokens[index].length > 1
  }

  private func isLowParticle(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].has(.particle) && !tokens[index].isCapitalised
  }

  /// `De Boer` behind a title: a particle with a capital and a name behind it.
  private func isHighParticle(_ index: Int) -> Bool {
    tokens[index].has(.particle) && index + 1 < tokens.count && tokens[index + 1].gap.isSpace
      && tokens[index + 1].kind == .word
      && (tokens[index + 1].isCapitalised || isLowParticle(index + 1))
  }

  // MARK: What a name is not

  /// Whether a line is written in capitals, so that they tell nothing.
  private func isShouted(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isUpper && token.length > 1
  }

  private func isStreet(_ index: Int) -> Bool {
    guard tokens[index].length > 5, endsLikeStreet(index) else { return false }
    let word = bytes[tokens[index].range].map { $0 | 0x20 }
    return ["straat", "laan", "plein", "plantsoen", "kade", "gracht", "street", "road"].contains {
      word.count > $0.utf8.count && word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// Shops, schools and courts that bear a person's name.
  private func isNamesake(_ index: Int) -> Bool {
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

  private func isAtHome(behind last: Int) -> Bool {
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

  private func isRole(_ token: NoteToken) -> Bool {
    token.has([.role, .relative])
      && (token.gap.mark == UInt8(ascii: "(") || token.gap.mark == UInt8(ascii: ","))
  }

  private static let plainWords: WordMarks = [
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

extension NoteToken.Gap {
  /// A full stop and a space, as behind `mw.`.
  var isAbbreviated: Bool { mark == UInt8(ascii: ".") && ends == .none }
}
