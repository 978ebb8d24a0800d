internal import Lexicons
internal import Source
internal import Words

/// Those of whom more is told than a word for a person says: by a name, by a place, by what went before.
extension Scan {
  /// The phrase of a name that was found, at its last word.
  func named(endingAt index: Int) -> PersonPhrase? {
    let end = tokens[index].range.upperBound
    guard
      let name = latestNames.last(where: { $0.upperBound == end }),
      let first = (max(0, index - 5)...index).first(where: {
        tokens[$0].range.lowerBound >= name.lowerBound
      })
    else { return nil }
    let last = modifierEnd(of: index)
    return PersonPhrase(
      first: first, last: last, head: index, isDefinite: true, hasModifier: last > index,
      isNamed: true)
  }

  /// Whether a `hij` or `ze` stands behind somebody in the same line whom a street knows.
  func hasAntecedent(_ index: Int) -> Bool {
    var place = index
    while place > 0, place > index - 16, tokens[place].gap.ends < .block {
      place -= 1
      guard isSomebody(place), !tokens[place].has([.office, .people]),
        let phrase = phrase(around: place)
      else { continue }
      return !phrase.isHome && isKnown(phrase)
        && (phrase.isDefinite || phrase.hasModifier || isPlaced(phrase))
    }
    return false
  }

  /// Whether a place before somebody tells who it is: `achter de bar staat een jongen`.
  func isPlaced(_ phrase: PersonPhrase) -> Bool {
    guard let verb = verbBefore(phrase), tokens[verb].is(.stands) else {
      return false
    }
    let first = unmarkedStart(of: verb)
    return verb - first > 1 && tokens[first].is(.modifierLink)
  }
}
