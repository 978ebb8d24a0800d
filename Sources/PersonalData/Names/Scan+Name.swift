internal import Diagnostics
internal import Source

extension Scan {
  /// A name behind a title, a relation or a role.
  mutating func name(at index: Int) {
    let token = tokens[index]
    if token.has([.title, .wordyTitle]) {
      titledName(at: index)
    } else if token.has(.relative) {
      relativeName(at: index)
    } else if token.has(.role) {
      roleName(at: index)
    }
  }

  /// Whether a token is written as a first name and is not a word as well.
  func isFirstName(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.has(.firstName) && token.isCapitalised && !(token.isUpper && token.length < 3)
      && (!token.has(.doubtfulName) || isInside(index) && !token.has(.notName))
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
    if let last = initials(behind: index) {
      let end = tokens[last].range.upperBound
      let hasStop = byte(at: end) == UInt8(ascii: ".")
      return add(.personName, tokens[start].range.lowerBound..<(hasStop ? end + 1 : end))
    }
    guard let after = next(index + 1),
      after.gap.isTitleGap || after.has(.particle) && after.length == 1,
      var name = surname(from: index + 1) ?? surnameInSmall(from: index + 1),
      !isStreet(name.last), !isPlace(name), !isNamedAfter(name.last)
    else { return }
    name.hasTitle = true
    while let end = continuation(of: name) { name.last = end }
    // `mevrouw van De Elzen`
    if name.first < name.last, known.contains(tokens, at: name.last),
      known.contains(tokens, at: name.last - 1)
    {
      return
    }
    if isShouted(index), token.has(.wordyTitle), !tokens[name.first].has(.firstName),
      !tokens[name.last].has(.surname)
    {
      return
    }
    if isShouted(name.last), tokens[name.last].has(Self.plainWords) { return }
    let isHousehold = token.has(.household)
    add(
      PersonalDataMatch(
        .personName, tokens[start].range.lowerBound..<tokens[name.last].range.upperBound,
        replacement: isHousehold ? Bilingual(nl: "een gezin", en: "a family") : nil))
  }

  /// `bij de Haantjes thuis`: a family by its name.
  mutating func householdName(before index: Int) {
    guard index > 2, tokens[index].gap.isSpace, tokens[index - 1].isCapitalised,
      tokens[index - 1].gap.isSpace, tokens[index - 2].value == Word.de,
      tokens[index - 3].has(.at), bytes[tokens[index - 1].range].last == UInt8(ascii: "s"),
      !isStreet(index - 1), !known.contains(tokens, at: index - 1)
    else { return }
    add(
      PersonalDataMatch(
        .personName, tokens[index - 2].range.lowerBound..<tokens[index - 1].range.upperBound,
        replacement: Bilingual(nl: "een gezin", en: "a family")))
  }

  /// Whether `op Uilenkamp` with a number behind it is where somebody lives.
  private func isPlace(_ name: NameTokens) -> Bool {
    tokens[name.first].value == Word.op && name.last == name.first + 1
      && next(name.last + 1)?.kind == .number
  }

  /// The last of the initials that are all there is of a name.
  ///
  /// They stand in `mw. L.B.` and `dhr. v.d. B.`
  private func initials(behind index: Int) -> Int? {
    guard let first = next(index + 1), first.gap.isTitleGap else { return nil }
    var last = index
    while let token = next(last + 1), token.kind == .word, last < index + 6, !token.gap.isGlued,
      token.length == 1 && token.isCapitalised || token.has(.particle) && !token.isCapitalised
    {
      last += 1
    }
    while last > index, !tokens[last].isCapitalised || tokens[last].length > 1 { last -= 1 }
    guard last > index, next(last + 1)?.gap.isSpaced ?? true else {
      return nil
    }
    // A surname goes on behind them.
    if let after = next(last + 1), after.gap.isTitleGap, after.isCapitalised { return nil }
    var family = last + 1
    while family < last + 4, isLowParticle(family) { family += 1 }
    return family > last + 1 && next(family)?.isCapitalised == true ? nil : last
  }

  /// `buurman Henk`, `tante Truus`.
  private mutating func relativeName(at index: Int) {
    guard let first = next(index + 1), first.gap.isSpace, first.isCapitalised,
      let name = surname(from: index + 1), name.first == index + 1, !isStreet(name.last),
      !tokens[name.first].has([.origin, .religion]),
      !isShouted(name.first) || isFirstName(name.first), !isShop(index, name),
      !known.contains(tokens, at: name.first), !known.contains(tokens, at: name.last)
    else { return }
    addName(name)
  }

  /// `Tante Annie is weer open`, `de Ome Joop Tour`: a place or an event that is called so.
  private func isShop(_ index: Int, _ name: NameTokens) -> Bool {
    guard tokens[index].isCapitalised, !tokens[index].has(.neighbour) else { return false }
    if index > 0, tokens[index].gap.isSpace, tokens[index - 1].has([.article, .eponym]) {
      return true
    }
    return isBehind(name.last, within: 8, [.publicPlace, .opening])
      || isInstitution(from: name.first)
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

  private mutating func addName(_ name: NameTokens) {
    let isAlone =
      name.first == 0 || !tokens[name.first - 1].has([.relative, .role])
      || tokens[name.first].gap.mark == UInt8(ascii: ",")
    add(
      PersonalDataMatch(
        .personName, tokens[name.first].range.lowerBound..<tokens[name.last].range.upperBound,
        replacement: isAlone ? nil : Placeholder.name))
  }
}

extension NoteToken.Gap {
  /// A full stop and a space, as behind `mw.`.
  var isAbbreviated: Bool { mark == UInt8(ascii: ".") && ends == .none }

  /// What stands between a title and its name.
  var isTitleGap: Bool { mark == 0 || isOnly(".") || isAbbreviated }
}
