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
  private func isInList(_ name: NameTokens) -> Bool {
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
    _ name: NameTokens, _ certainty: PersonalDataMatch.Certainty = .likely
  ) {
    let isAlone =
      name.first == 0 || !tokens[name.first - 1].has([.relative, .role])
      || tokens[name.first].gap.mark == UInt8(ascii: ",")
    add(
      PersonalDataMatch(
        .personName, tokens[name.first].range.lowerBound..<tokens[name.last].range.upperBound,
        certainty: certainty,
        replacement: isAlone ? nil : Placeholder.name))
  }
}

extension NoteToken.Gap {
  /// A full stop and a space, as behind `mw.`.
  var isAbbreviated: Bool { mark == UInt8(ascii: ".") && ends == .none }
}
