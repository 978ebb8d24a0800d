internal import Source
internal import Words

extension Scan {
  /// `J. Postma`, `P.J.M. van der Smit`: initials and a surname.
  mutating func initials(at index: Int) {
    if let family = familyName(before: index) {
      return add(.personName, family.lowerBound..<tokens[index].range.upperBound + 1)
    }
    guard !isPartOfMore(index), !isWithinMatch(index), !isAfterOffice(index) else { return }
    if index > 0, tokens[index].gap.isOnly(".") { return }
    var place = index
    while let after = next(place + 1), after.gap.isOnly("."), after.length == 1,
      after.isCapitalised,
      place < index + 6
    {
      place += 1
    }
    guard let first = next(place + 1), first.gap.mark == UInt8(ascii: ".") else { return }
    let name = surname(from: place + 1)
    guard let name, let after = next(name.first), after.kind == .word else { return }
    let family = (name.first...name.last).first { isNamePart($0) && !tokens[$0].has(.particle) }
    guard let family, !isStreet(name.last), !isNamedAfter(name.last),
      !known.contains(tokens, at: family)
    else { return }
    let token = tokens[family]
    let hasParticle = (name.first..<family).contains { isLowParticle($0) }
    let isEnd =
      isNameEnd(behind: family) || family + 1 >= tokens.count
      || tokens[family + 1].gap.ends == .block
    let isOrdinary =
      token.has(.knownWord) && !(place > index && isDoneBySomebody(family, behind: place))
      && !(token.has(.surname)
        && (isInside(index) || place > index || hasParticle || isEnd || isPersonBehind(family)))
      && !(isNamed(index) && (hasParticle || isEnd))
    let isSaid = next(family + 1).map(isRole) == true
    guard !isOrdinary, !token.has(.notName) || token.has(.surname) || hasParticle,
      !isCompound(family) || token.has(.surname) || isSaid
        || place > index && isDoneBySomebody(family, behind: place)
    else { return }
    add(.personName, tokens[index].range.lowerBound..<end(of: name))
  }

  /// Whether a letter stands where somebody is named and nothing is numbered.
  ///
  /// That is so in `door J.` and in `heeft J.`, and not in `vak J.`
  private func isNamed(_ index: Int) -> Bool {
    isInside(index)
      && tokens[index - 1].has([
        .small, .link, .of, .at, .from, .role, .says, .acts, .benign, .tie, .copula, .neutral,
      ])
  }

  /// The surname in front of its initial, as in `Bakker, J.` of a list.
  private func familyName(before index: Int) -> ByteRange? {
    guard index > 0, tokens[index].gap.mark == UInt8(ascii: ","), tokens[index].gap.ends == .none,
      isNamePart(index - 1), tokens[index - 1].has(.surname),
      byte(at: tokens[index].range.upperBound) == UInt8(ascii: ".")
    else { return nil }
    return tokens[index - 1].range
  }

  /// Whether more than one initial and a name that is a place as well do something, and not as a
  /// club does: `R.J. Tholen heeft de sleutel`, `V.V. Tholen`.
  private func isDoneBySomebody(_ family: Int, behind initial: Int) -> Bool {
    let last = bytes[tokens[initial].range].first.map { $0 | 0x20 }
    guard last != UInt8(ascii: "v"), last != UInt8(ascii: "c"), let verb = next(family + 1) else {
      return false
    }
    return verb.gap.isSpace && verb.has([.says, .acts, .benign, .tie])
  }

  /// A name of which nothing but the first letters is written.
  ///
  /// They stand in `J.v.d.B.` and `M. v. W.`
  mutating func initialsOnly(at index: Int) {
    guard tokens[index].isCapitalised, !isWithinMatch(index), !isPartOfMore(index),
      var token = next(index + 1), token.gap.isOnly(".") || token.gap.isAbbreviated
    else { return }
    var last = index + 1
    while last < index + 5, token.is(ScanWord.familyInitial), !token.isCapitalised {
      last += 1
      guard let after = next(last), after.gap.isTitleGap else { return }
      token = after
    }
    guard last > index + 1, token.kind == .word, token.length == 1, token.isCapitalised,
      next(last + 1)?.gap.isGlued != true
    else { return }
    let end = tokens[last].range.upperBound
    let hasStop = byte(at: end) == UInt8(ascii: ".")
    add(.personName, tokens[index].range.lowerBound..<(hasStop ? end + 1 : end))
  }
}
