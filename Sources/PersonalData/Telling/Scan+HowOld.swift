internal import Words

/// How old somebody is, which says who it is to nobody.
extension Scan {
  /// The end of how old somebody is behind `van`: `van in de zestig`, `van middelbare leeftijd`.
  func ageEnd(from start: Int) -> Int? {
    guard start > 0, start < tokens.count, tokens[start - 1].value == Word.van else { return nil }
    var place = start
    while let token = next(place), token.gap.isSpace, place < start + 6 {
      if token.value == Word.leeftijd { return place }
      let isNumber =
        token.kind == .number ? token.number > 12 && token.number < 110 : token.has(.numeral)
      if isNumber {
        let behind = next(place + 1)
        if behind?.gap.isSpace != true || behind?.kind == .word && !isNounOfMany(place + 1) {
          return place
        }
        return nil
      }
      guard token.is(.aboutAge) else { return nil }
      place += 1
    }
    return nil
  }

  /// Whether what a number counts stands here, as in `van de twee honden`.
  private func isNounOfMany(_ index: Int) -> Bool {
    !isFinite(index) && !tokens[index].is(.adverb) && !tokens[index].has(.small)
      && tokens[index].value != Word.die
  }
}
