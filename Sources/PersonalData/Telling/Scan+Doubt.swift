internal import Lexicons
internal import Source
internal import Words

/// Closed when in doubt: what is told of one clear person and is not known to be for all is held.
///
/// For all is what somebody says, finds, wishes or does about the neighbourhood. Of one whom nobody
/// could point out it is also whatever names a street, a place or a plan.
extension Scan {
  /// Whether what a sentence tells of somebody is not known to be for all; what is told may have been
  /// looked up in the lists already.
  func isClosed(_ phrase: PersonPhrase, _ told: ToldClause? = nil) -> Bool {
    let clearness = clearness(of: phrase)
    guard clearness != .nobody, let verb = finiteVerb(of: phrase) else { return false }
    let value = tokens[verb].value
    if OpenDoing.says.holds(value) || OpenDoing.finds.holds(value) {
      return tellsOfSelf(behind: verb)
    }
    if OpenDoing.does.holds(value) || OpenDoing.comes.holds(value) {
      return clearness == .pointedOut && doesTheirs(behind: verb)
    }
    let end = sentenceEnd(from: phrase.last)
    if servesOthers(in: phrase.last..<end) { return false }
    guard end > phrase.last else { return clearness != .role && !isEmpty(verb) }
    let rest = min(isRelative(phrase.last + 1) ? verb : phrase.last + 1, end)...end
    if isEmpty(verb) {
      // `een bewoner heeft geen licht voor de deur`
      if clearness == .role { return isSinceTheirs(rest) }
      // `mevrouw van de bieb komt`
      if rest.count < 2 { return false }
      // `laat die man met het orgel blijven`
      if verb < phrase.first, opensClause(verb) { return false }
      let clause = phrase.last + 1...max(phrase.last + 1, clauseEnd(behind: phrase))
      if isOpen(clause, with: verb) { return false }
    } else if clearness == .pointedOut {
      return true
    } else if tokens[phrase.head].is(.anybody) {
      // What a redaction puts for somebody; the lists know what is too much even of a resident.
      return false
    }
    return !namesPublic(rest) && told.map(namesAmenity) != true
  }

  /// Adds those of whose sentence nothing was found that says more, such as a birthday.
  mutating func addDoubted() {
    for phrase in doubted {
      let range = sentence(around: phrase)
      if !matches.contains(where: { $0.range.overlaps(range) }) { add(phrase) }
    }
  }

  private func sentence(around phrase: PersonPhrase) -> ByteRange {
    var first = phrase.first
    while first > 0, tokens[first].gap.ends == .none { first -= 1 }
    return tokens[first].range.lowerBound..<tokens[sentenceEnd(from: phrase.last)].range.upperBound
  }

  /// The verb of which somebody is the subject, where it stands beside them or ends their clause.
  private func finiteVerb(of phrase: PersonPhrase) -> Int? {
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
      tokens[$0].has([.person, .office, .role, .occupation, .people])
    }
    return hasSubject ? nil : verb
  }

  private func isFinite(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word, !token.isCapitalised else { return false }
    if token.has([.neutral, .copula, .singular, .tie, .says, .cites, .acts, .benign])
      || token.is(.modal) || OpenDoing.isVerb(token.value) || isVerb(index)
    {
      return true
    }
    let word = bytes[token.range].map { $0 | 0x20 }
    return word.count > 4 && word.suffix(2).elementsEqual("te".utf8)
      || Verb(word[...])?.form == .past
  }

  /// Whether a verb tells nothing by itself: `heeft`, `kan`, `komt`.
  private func isEmpty(_ index: Int) -> Bool {
    tokens[index].has([.neutral, .copula, .tie]) || tokens[index].is(.modal)
      || OpenDoing.lets.holds(tokens[index].value)
  }

  /// The last token of the main clause of somebody, before `die`, `omdat` or a comma.
  private func clauseEnd(behind phrase: PersonPhrase) -> Int {
    var last = phrase.last
    while let token = next(last + 1), token.gap.isSpace || token.gap.isOnly("-"),
      last == phrase.last
        || !token.is(.conjunction) && token.value != Word.die
          && token.value != Word.dat
    { last += 1 }
    return last
  }

  /// Whether a clause ends in what is for all, or names it: `heeft de subsidie aangevraagd`,
  /// `is blij met het plein`, `was erbij`.
  private func isOpen(_ clause: ClosedRange<Int>, with verb: Int) -> Bool {
    let last = tokens[clause.upperBound].value
    // `is van school gehaald` is what others did.
    if !tokens[verb].has(.copula), OpenDoing.done.holds(last) { return true }
    if clause.suffix(2).contains(where: { OpenDoing.attends.holds(tokens[$0].value) }) {
      return true
    }
    return clause.contains { index in
      let value = tokens[index].value
      return (OpenDoing.has.holds(value) || OpenDoing.minded.holds(value))
        && !tokens[index - 1].has(.ownership)
    }
  }

  /// Whether what somebody says is about themselves: `zegt dat ze slecht slaapt`.
  private func tellsOfSelf(behind verb: Int) -> Bool {
    let end = sentenceEnd(from: verb)
    guard verb < end else { return false }
    for index in verb + 1...end {
      let token = tokens[index]
      guard index < end else { continue }
      if token.is(.conjunction) || token.value == Word.dat,
        tokens[index + 1].is(.openingPronoun)
      {
        return !OpenDoing.isVerb(tokens[end].value) && !OpenDoing.done.holds(tokens[end].value)
          && !namesPublic(index + 1...end)
      }
      if token.has(.slot) || token.has(.against), tokens[index + 1].has(.ownership),
        index + 2 <= end, tokens[index + 2].has(.kin)
      {
        return true
      }
    }
    return false
  }

  /// `leest de brieven voor wie wil`, `kookt voor de hele straat`: what is done for others.
  private func servesOthers(in words: Range<Int>) -> Bool {
    words.contains { index in
      guard tokens[index].is(.forWhom) else { return false }
      let others = tokens[index + 1].has(.definite) ? index + 2 : index + 1
      return next(others).map {
        $0.is(.others) || $0.has(.people) && !$0.has(.kin)
      } ?? false
    }
  }

  /// `haar zus verft haar haren`: what they do with what is theirs.
  private func doesTheirs(behind verb: Int) -> Bool {
    guard let own = next(verb + 1), own.is(.hisOrHer), next(verb + 2) != nil
    else { return false }
    return !isPublic(verb + 2) && !OpenDoing.has.holds(tokens[verb + 2].value)
  }

  /// Whether words name a thing or a place that is everybody's, and not somebody's own.
  private func namesPublic(_ words: ClosedRange<Int>) -> Bool {
    words.contains { isPublic($0) && !tokens[$0 - 1].has(.ownership) }
  }

  private func isPublic(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && !token.has([.belonging, .worry, .secret, .trouble])
      && (token.has([.publicPlace, .desk]) || PublicThemes.common.holds(token.value))
  }

  /// `zit sinds haar bevalling niet lekker in haar vel`: by what happened to them.
  private func isSinceTheirs(_ words: ClosedRange<Int>) -> Bool {
    words.dropLast(2).contains {
      tokens[$0].is(.turningPoint) && !tokens[$0].has([.against, .by, .with])
        && tokens[$0 + 1].is(.hisOrHer) && !isPublic($0 + 2)
    }
  }

  /// Whether words name what a place has or wants, which is not somebody's own.
  private func namesAmenity(_ told: ToldClause) -> Bool {
    told.line.matches(of: .amenities).contains { match in
      told.tokens(of: match).allSatisfy {
        !tokens[$0].has([.belonging, .homePart, .residence, .worry, .secret, .trouble])
          && !tokens[$0 - 1].has(.ownership)
      }
    }
  }
}
