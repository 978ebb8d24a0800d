internal import Source

/// A line of a care worker about one person: `Mw. bg: rode benen, oedeem`, `vr. 80, alleen, copd`.
extension Scan {
  /// Adds what a body suffers from or is given, behind somebody who opens the line without a name.
  mutating func careTelegram(at index: Int) {
    guard opensLine(index), isCaredFor(index) else { return }
    var place = index + 1
    while place < tokens.count, place < index + 16, tokens[place].gap.ends < .block {
      // `Mw. van de thuiszorg` and `dhr. Wit, wijkagent` are at work.
      if tokens[place].has([.office, .desk, .topic, .people]) { return }
      if tokens[place].is(SoughtWord.care), !isPartOfMore(place), !isWithinMatch(place) {
        return add(.healthDetail, tokens[place].range, .possible)
      }
      place += 1
    }
  }

  /// Whether a word is a title or an abbreviation for somebody, with no name behind it.
  private func isCaredFor(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.has([.title, .wordyTitle, .client]) || token.is(SoughtWord.caredFor),
      index + 1 < tokens.count
    else { return false }
    let after = tokens[index + 1]
    return !(after.isCapitalised && after.length > 3 && after.gap.isTitleGap)
  }
}
