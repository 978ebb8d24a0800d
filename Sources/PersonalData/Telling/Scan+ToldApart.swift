internal import Lexicons
internal import Source
internal import Words

/// Those who are told apart without a word for a person: `die van de manicure`, `de enige met een
/// zwembad`, `die twee boven de stomerij`, `de lange magere van de hoek`.
///
/// What stands behind the pointer says who it is. Whether it is a person at all only the verb tells,
/// so what is told of them has to be private by itself.
extension Scan {
  /// The phrase of which a token is the pointer; `nil` when it points at nobody, or at anybody.
  func toldApart(at index: Int) -> PersonPhrase? {
    let token = tokens[index]
    guard token.kind == .word || token.kind == .number else { return nil }
    guard
      let first = pair(endingAt: index) ?? pointer(endingAt: index) ?? looks(endingAt: index),
      isOpening(first)
    else { return nil }
    let last = modifierEnd(of: index)
    guard last > index, !(index + 1...last).contains(where: isOfMany) else { return nil }
    var phrase = PersonPhrase(first: first, last: last, head: index)
    phrase.isDefinite = true
    phrase.hasModifier = true
    phrase.isToldApart = true
    return phrase
  }

  /// `die twee`, `de drie broers`, `beide zussen`, `die mensen`: two or three, or a household.
  private func pair(endingAt index: Int) -> Int? {
    let isPlural = hasPluralOfPersons(index) || tokens[index].is(.folk)
    if isPlural, index > 0, tokens[index].gap.isSpace {
      let before = tokens[index - 1]
      if before.is(.both) { return index - 1 }
      if isFew(index - 1) {
        return index > 1 && tokens[index - 1].gap.isSpace && tokens[index - 2].has(.definite)
          ? index - 2 : index - 1
      }
      let isKin = hasPluralOfPersons(index) && before.has(.definite)
      return isKin || before.is(.those) ? index - 1 : nil
    }
    guard isFew(index), index > 0, tokens[index].gap.isSpace,
      tokens[index - 1].is(.those)
    else { return nil }
    return index - 1
  }

  /// `die van`, `die met`, `de enige met`, `die ene achter`.
  private func pointer(endingAt index: Int) -> Int? {
    let token = tokens[index]
    if token.value == Word.die || token.is(.pointer) { return index }
    guard token.value == Word.enige || token.is(.thatOne), index > 0,
      tokens[index].gap.isSpace, tokens[index - 1].has(.definite)
    else { return nil }
    return index - 1
  }

  /// `de lange magere`, `die Poolse`, `die ene kale`: how somebody looks, without a noun.
  private func looks(endingAt index: Int) -> Int? {
    guard tokens[index].has([.nickname, .origin, .religion]), index > 0 else {
      return nil
    }
    var first = index - 1
    while first > 0, tokens[first + 1].gap.isSpace, first > index - 3,
      tokens[first].has([.nickname, .origin]) || tokens[first].is(.thatOne)
    {
      first -= 1
    }
    guard tokens[first + 1].gap.isSpace, tokens[first].has(.definite) else { return nil }
    return first
  }

  /// Whether a phrase may begin here: at the start of a clause, or behind `bij` or `dat`.
  private func isOpening(_ first: Int) -> Bool {
    if first == 0 || tokens[first].gap.ends != .none { return true }
    let before = tokens[first - 1]
    if tokens[first].gap.mark == UInt8(ascii: ",") { return tokens[first].value != Word.die }
    return tokens[first].gap.isSpace
      && (before.value == Word.bij && opensClause(first - 1) || before.value == Word.dat
        || before.is(.coordinator) && opensClause(first - 1))
      || [UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ";")].contains(tokens[first].gap.mark)
  }

  /// Whether a word of what tells them apart is about many: `die van de gemeente`, `die van groep 8`.
  private func isOfMany(_ index: Int) -> Bool {
    tokens[index].has([.desk, .office, .topic])
      || tokens[index].has(.people) && !tokens[index].has(.household)
  }

  private func isFew(_ index: Int) -> Bool {
    tokens[index].is(.few)
      || tokens[index].kind == .number && (2...3).contains(tokens[index].number)
  }
}
