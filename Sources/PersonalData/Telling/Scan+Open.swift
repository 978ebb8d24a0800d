internal import Lexicons
internal import Source
internal import Words

/// What is known to be for all: what somebody says, finds or does for others, and what is everybody's.
extension Scan {
  /// The last token of the main clause of somebody, before `die`, `omdat` or a comma.
  func clauseEnd(behind phrase: PersonPhrase) -> Int {
    var last = phrase.last
    while let token = next(last + 1), token.gap.isSpace || token.gap.isOnly("-"),
      last == phrase.last
        || last - phrase.last < Self.reach && !token.is(.conjunction) && token.value != Word.die
          && token.value != Word.dat
    { last += 1 }
    return last
  }

  /// Whether a clause ends in what is for all, or names it: `heeft de subsidie aangevraagd`,
  /// `is blij met het plein`, `was erbij`.
  func isOpen(_ clause: ClosedRange<Int>, with verb: Int) -> Bool {
    let last = tokens[clause.upperBound].value
    // `is van school gehaald` is what others did, `durft hem niet weg te sturen` what is not done.
    let isLeft =
      isDenied(clause.lowerBound - 1..<clause.upperBound)
      && clause.contains { tokens[$0].is(.himOrHer) }
    if !tokens[verb].has(.copula), OpenDoing.done.holds(last), !isLeft { return true }
    // `heeft gevraagd om een reactie`
    if tokens[verb].value == Self.has || tokens[verb].value == Self.had,
      let done = next(verb + 1), OpenDoing.done.holds(done.value)
    {
      return true
    }
    if clause.suffix(2).contains(where: { OpenDoing.attends.holds(tokens[$0].value) }) {
      return true
    }
    return clause.contains { index in
      let value = tokens[index].value
      return (OpenDoing.has.holds(value) || OpenDoing.minded.holds(value))
        && !tokens[index - 1].has(.ownership)
    }
  }

  /// `kookt niet meer`: what somebody no longer does.
  func isDenied(_ words: Range<Int>) -> Bool { words.contains { tokens[$0 + 1].is(.denies) } }

  private static let has = WordHash.of("heeft".utf8)
  private static let had = WordHash.of("had".utf8)

  /// Whether what somebody says is about themselves: `zegt dat ze slecht slaapt`.
  func tellsOfSelf(behind verb: Int, of phrase: PersonPhrase? = nil) -> Bool {
    let end = sentenceEnd(from: verb)
    guard verb < end else { return false }
    for index in verb + 1...end {
      let token = tokens[index]
      guard index < end else { continue }
      if token.is(.conjunction) || token.value == Word.dat,
        tokens[index + 1].is(.openingPronoun), !isOfThing(index + 1, told: phrase)
      {
        let isOpen =
          OpenDoing.isVerb(tokens[end].value) || OpenDoing.done.holds(tokens[end].value)
          || (index + 1...end).contains { OpenDoing.minded.holds(tokens[$0].value) }
        return !(isOpen && !isDenied(index..<end)) && !namesPublic(index + 1...end)
      }
      // `voordat zijn ex de kinderen ophaalt`
      if isTheirs(index), tokens[index + 1].value == Word.ex { return true }
      // `vraagt of er jassen zijn, ze heeft zelf geen`
      if token.gap.mark == UInt8(ascii: ","), token.is(.openingPronoun), isWorried(behind: index) {
        return !namesPublic(verb + 1...end)
      }
      if token.has(.slot) || token.has(.against), tokens[index + 1].has(.ownership),
        index + 2 <= end, tokens[index + 2].has(.kin)
      {
        return true
      }
    }
    return false
  }

  /// Whether a `hij` is no woman who tells of it: `ze vindt dat hij te vol zit`.
  private func isOfThing(_ pronoun: Int, told phrase: PersonPhrase?) -> Bool {
    guard let phrase, tokens[phrase.head].has(.pronoun), !tokens[pronoun].has(.pronoun) else {
      return false
    }
    return !isWorried(behind: pronoun)
  }

  /// `leest de brieven voor wie wil`, `kookt voor de hele straat`: what is done for others.
  func servesOthers(in words: Range<Int>) -> Bool {
    words.contains { index in
      guard tokens[index].is(.forWhom) else { return false }
      let others = tokens[index + 1].has(.definite) ? index + 2 : index + 1
      return next(others).map {
        $0.is(.others) || $0.has(.people) && !$0.has(.kin)
      } ?? false
    }
  }

  /// `haar zus verft haar haren`: what they do with what is theirs.
  func doesTheirs(behind verb: Int) -> Bool {
    guard let own = next(verb + 1), own.is(.hisOrHer), next(verb + 2) != nil
    else { return false }
    return !isPublic(verb + 2) && !OpenDoing.has.holds(tokens[verb + 2].value)
  }

  /// Whether words name a thing or a place that is everybody's, and not somebody's own.
  func namesPublic(_ words: ClosedRange<Int>) -> Bool {
    words.contains { isPublic($0) && !tokens[$0 - 1].has(.ownership) }
  }

  private func isPublic(_ index: Int) -> Bool {
    let token = tokens[index]
    // `niet meer` names no lake.
    if token.value == Word.meer, index > 0, !tokens[index - 1].has([.article, .definite]) {
      return false
    }
    return token.kind == .word && !token.has([.belonging, .worry, .secret, .trouble])
      && (token.has([.publicPlace, .desk]) || PublicThemes.common.holds(token.value))
  }

  /// `zit sinds haar bevalling niet lekker in haar vel`: by what happened to them.
  func isSinceTheirs(_ words: ClosedRange<Int>) -> Bool {
    words.dropLast(2).contains {
      tokens[$0].is(.turningPoint) && !tokens[$0].has([.against, .by, .with])
        && tokens[$0 + 1].is(.hisOrHer) && !isPublic($0 + 2)
    }
  }

  /// Whether words name what a place has or wants, which is not somebody's own.
  func namesAmenity(_ told: ToldClause) -> Bool {
    told.line.matches(of: .amenities).contains { match in
      told.tokens(of: match).allSatisfy {
        !tokens[$0].has([.belonging, .homePart, .residence, .worry, .secret, .trouble])
          && !tokens[$0 - 1].has(.ownership)
      }
    }
  }
}
