internal import Source
internal import Words

/// Where somebody lives, by what everybody knows: `die twee boven de stomerij`, `het gezin pal naast
/// de pomp`, `de man op de hoek bij de glasbak`.
extension Scan {
  /// The words of a phrase that say beside what somebody lives.
  func whereabouts(of phrase: PersonPhrase) -> ClosedRange<Int>? {
    guard !phrase.isHome, phrase.hasModifier, phrase.last > phrase.head else { return nil }
    for link in phrase.head + 1..<phrase.last {
      if let home = home(behind: link, within: phrase) { return home }
      guard let start = landmarkStart(behind: link), start <= phrase.last else { continue }
      // `achter de rollator`, `naast zijn vrouw`
      let isBorne = (start...phrase.last).contains {
        tokens[$0].has([.feature, .ownership, .kin]) && !tokens[$0].has(.occupation)
      }
      guard !isBorne else { continue }
      let first = link > phrase.head + 1 && tokens[link - 1].is(ScanWord.degree)
      return (first ? link - 1 : link)...phrase.last
    }
    return nil
  }

  /// `van de ark met de ooievaar`, `uit het rode huisje`: a home that is told apart itself.
  private func home(behind link: Int, within phrase: PersonPhrase) -> ClosedRange<Int>? {
    guard tokens[link].has([.of, .at, .from]), let article = next(link + 1), article.has(.definite)
    else { return nil }
    for noun in link + 2..<link + 5 where noun <= phrase.last {
      guard tokens[noun].has(.residence) else { continue }
      let isTold = noun > link + 2 || noun < phrase.last
      return isTold ? link + 1...phrase.last : nil
    }
    return nil
  }

  /// The noun by which a home is found behind `boven`, or behind `op de hoek bij`.
  private func landmarkStart(behind link: Int) -> Int? {
    var noun = link + 1
    if tokens[link].value == Word.op, let article = next(noun), article.has(.article),
      let corner = next(noun + 1), corner.is(ScanWord.corner)
    {
      guard let of = next(noun + 2), of.is(ScanWord.cornerLink) else { return nil }
      noun += 3
    } else if !tokens[link].has(.beside) && !tokens[link].is(ScanWord.beyond) {
      return nil
    }
    guard let article = next(noun), article.has([.article, .definite]) || article.isCapitalised
    else { return nil }
    return article.isCapitalised ? noun : next(noun + 1) == nil ? nil : noun + 1
  }

  /// Says how near: `pal naast`, `schuin tegenover`.
  func isDegree(_ index: Int) -> Bool { tokens[index].is(ScanWord.degree) }
}
