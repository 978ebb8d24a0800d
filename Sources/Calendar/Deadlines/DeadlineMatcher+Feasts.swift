internal import Lexicons
internal import Words

/// Feasts: `Pasen`, `tweede pinksterdag`, `Kerst 2026`.
extension DeadlineMatcher {
  func feast(at index: Int) -> Core? {
    guard let token = token(index) else { return nil }
    // `1e` and `2e` are a number and a letter.
    let opener = isOrdinalOpener(index) ? String(token.number) + "e" : token.word
    for place in Feast.byOpener[opener] ?? [] {
      let (words, rule) = Feast.names[place]
      guard let end = self.end(of: words, at: index) else { continue }
      let year = DayPattern.year(tokens, end, allowsShort: false)
      let years = year.map { $0.year...$0.year } ?? (near.year - 1)...(near.year + 1)
      let days = years.lazy.compactMap { rule.day(in: $0) }
      guard let day = days.first(where: { year != nil || $0.dayNumber >= self.near.dayNumber - 14 })
      else { continue }
      return Core(
        window: DateWindow(from: day, to: day), end: year?.end ?? end, isStrong: true, isDay: true)
    }
    return nil
  }

  private func isOrdinalOpener(_ index: Int) -> Bool {
    token(index)?.kind == .number && token(index + 1)?.isGlued == true
      && token(index + 1)?.word == "e"
  }

  /// The token behind the words of a name; `nil` when they do not stand at a token.
  private func end(of words: [String], at start: Int) -> Int? {
    var index = start
    for word in words {
      guard let token = token(index) else { return nil }
      if word == "1e" || word == "2e" {
        guard token.kind == .number, String(token.number) + "e" == word,
          self.token(index + 1)?.word == "e"
        else { return nil }
        index += 2
      } else {
        guard token.kind == .word, token.word == word else { return nil }
        index += 1
      }
      // `Sint-Maarten`
      if DayWord.saint.holds(word), self.token(index)?.isMark("-") == true { index += 1 }
    }
    return index
  }
}
