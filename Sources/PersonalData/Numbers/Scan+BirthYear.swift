internal import Source
internal import Words

/// The year in which somebody was born, by itself: `mw. (1948)`, `geboren in 1948`, `meneer is van 1948`.
extension Scan {
  mutating func birthYear(at index: Int) -> Int? {
    guard isBirthYear(index), !isPartOfMore(index + 1),
      isBesidePerson(year: index) || isBehindBirth(index) || isPersonOf(year: index)
    else { return nil }
    add(.birthDate, tokens[index].range, .possible)
    return index + 1
  }

  /// Whether a number may be the year of birth of somebody who lives: `1948`, `'48`.
  private func isBirthYear(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.length == 2 {
      return ["'", "’"].contains {
        bytes[..<token.range.lowerBound].suffix($0.utf8.count).elementsEqual($0.utf8)
      }
    }
    return token.length == 4 && (1900...2099).contains(token.number)
  }

  /// `mevrouw (1948)`, `opa, 1948, …`.
  private func isBesidePerson(year index: Int) -> Bool {
    let token = tokens[index]
    guard index > 0, token.length == 4, token.gap.ends == .none else { return false }
    let end = byte(at: token.range.upperBound)
    let isBracketed = token.gap.mark == UInt8(ascii: "(") && end == UInt8(ascii: ")")
    // `mw. (1948)` has two marks before the year.
    let isAbbreviated =
      tokens[index - 1].has(.abbreviation)
      && byte(before: token.range.lowerBound) == UInt8(ascii: "(")
      && end == UInt8(ascii: ")")
    guard
      isBracketed || isAbbreviated
        || token.gap.mark == UInt8(ascii: ",") && end == UInt8(ascii: ",")
    else { return false }
    let isNamed = matches.last.map {
      $0.kind == .personName && $0.range.contains(tokens[index - 1].range.lowerBound)
    }
    return isNamed == true
      || isOnePerson(index - 1) && !tokens[index - 1].has([.office, .household])
  }

  /// `geboren in 1948`, `geboortejaar: 1948`, and not `de club is geboren in 1948`.
  private func isBehindBirth(_ index: Int) -> Bool {
    isBefore(index, within: 2, .birth) && isAboutSomebody(index)
      && !isBefore(index, within: 9, [.topic, .people, .publicPlace, .desk])
      // `mevrouw, bouwjaar 1948`
      && (!(max(0, index - 2)..<index).contains { tokens[$0].is(ScanWord.builtIn) }
        || isBefore(index, within: 4, [.person, .title, .wordyTitle]))
  }

  /// Whether more stands beside a year than that somebody was born in it.
  private func isAboutSomebody(_ index: Int) -> Bool {
    index > 0 && !tokens[index - 1].is(.whereabouts) && tokens[index - 1].value != Word.in
      || index + 1 < tokens.count && tokens[index + 1].gap.ends < .block
      || sentenceStart(of: index) < index - 2
  }

  /// `mevrouw is van 1948`, `hij is van '48`.
  private func isPersonOf(year index: Int) -> Bool {
    guard index > 2, tokens[index].gap.ends == .none, tokens[index - 1].value == Word.van,
      tokens[index - 2].has(.copula)
    else { return false }
    let who = tokens[index - 3]
    return (isOnePerson(index - 3) || who.has([.listedName, .title, .wordyTitle]))
      && !isBefore(index - 2, within: 9, [.publicPlace, .topic, .vehicle])
  }
}
