internal import Lexicons
internal import Source
internal import Words

/// The verb by which something is told of somebody.
extension Scan {
  /// The verb of which somebody is the subject, where it stands beside them or ends their clause.
  func finiteVerb(of phrase: PersonPhrase) -> Int? {
    if let verb = verbBefore(phrase) { return verb }
    if let verb = invertedVerb(before: phrase) { return verb }
    if isSubordinate(phrase) {
      guard next(phrase.last + 1) != nil else { return nil }
      let clause = phrase.last + 1...clauseEnd(from: phrase.last + 1)
      // `een meneer die bij het stoplicht staat heeft geen huis`
      let main = clause.dropFirst().last { isFinite($0) && isFinite($0 - 1) }
      return main ?? clause.reversed().first(where: isFinite)
    }
    var place = phrase.last + 1
    while let token = next(place), place < phrase.last + 4 {
      if isFinite(place) { return place }
      guard token.is(.adverb) || token.has(.small) else { return nil }
      place += 1
    }
    return nil
  }

  /// `Binnen drie maanden ontvangt de gastvrouw bericht`, and not `De bode mailt de gastvrouw`.
  private func invertedVerb(before phrase: PersonPhrase) -> Int? {
    let verb = phrase.first - 1
    guard verb >= 0, tokens[phrase.first].gap.isSpace, isFinite(verb),
      !tokens[verb].is(.adverb)
    else { return nil }
    let first = unmarkedStart(of: verb)
    let hasSubject = (first..<verb).contains {
      tokens[$0].has([.person, .office, .role, .occupation, .people]) || isTeller($0)
    }
    return hasSubject ? nil : verb
  }

  /// Whether those who had the talk are meant: `We spraken een vrouw`.
  private func isTeller(_ index: Int) -> Bool {
    tokens[index].is(ScanWord.teller)
  }

  func isFinite(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalised, !OpenDoing.asks.holds(token.value) else {
      return false
    }
    if token.has([.neutral, .copula, .singular, .tie, .says, .cites, .acts, .benign])
      || token.is(.modal) || OpenDoing.isVerb(token.value) || isVerb(index)
    {
      return true
    }
    let word = bytes[token.range].map { $0 | 0x20 }
    return word.count > 4 && word.suffix(2).elementsEqual("te".utf8)
      || Verb(word[...])?.form == .past
  }

  /// The form of a verb that a word is, in letters of either case.
  func verb(at index: Int) -> Verb? { Verb(bytes[tokens[index].range].map { $0 | 0x20 }[...]) }

  /// Whether a verb tells nothing by itself: `heeft`, `kan`, `komt`.
  func isEmpty(_ index: Int) -> Bool {
    tokens[index].has([.neutral, .copula, .tie]) || tokens[index].is(.modal)
      || OpenDoing.lets.holds(tokens[index].value)
  }
}
