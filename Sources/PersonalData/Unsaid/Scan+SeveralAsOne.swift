internal import Lexicons
internal import Source

/// What is told of those of one home as of several: `het gezin bij de brug: ze komen nergens meer`.
extension Scan {
  /// The sentence as it is told of one of them.
  ///
  /// - Parameter sentence: The tokens.
  /// - Returns: `nil` when no household that a street knows stands before `ze` and a verb of several.
  func severalAsOne(_ sentence: ClosedRange<Int>) -> Retelling? {
    for place in sentence.prefix(14) where tokens[place].is(.openingPronoun) {
      guard tokens[place].has(.pronoun), place == sentence.lowerBound || opensClause(place),
        let verb = next(place + 1), verb.gap.isSpace, !verb.isCapitalised,
        let told = SeveralVerb.form(
          of: String(decoding: bytes[verb.range], as: UTF8.self)),
        hasHousehold(before: place)
      else { continue }
      return Retelling(
        of: place...sentence.upperBound, in: self,
        replacing: [place: "een bewoner", place + 1: told], isOfHousehold: true)
    }
    return nil
  }

  /// Whether one household stands before a word in the same line: `het stel boven de winkel`.
  private func hasHousehold(before index: Int) -> Bool {
    var place = index
    while place > 0, place > index - 16, tokens[place].gap.ends < .block {
      place -= 1
      if tokens[place].has([.office, .desk, .topic]) { return false }
      guard tokens[place].has([.household, .residence, .nextDoor]) else { continue }
      guard let phrase = phrase(around: place) else { return false }
      return isKnown(phrase) || phrase.isDefinite && phrase.hasModifier
    }
    return false
  }
}
