internal import Lexicons
internal import Source
internal import Words

/// Closed when in doubt: what is told of one person and is not known to be for all is held.
///
/// For all is what somebody says, finds, wishes or does about the neighbourhood, what one does at
/// work, and what names a street, a place or a plan. The rest is somebody's own life, whoever it is.
extension Scan {
  /// Whether what a sentence tells of somebody is not known to be for all; what is told may have been
  /// looked up in the lists already.
  func isClosed(
    _ phrase: PersonPhrase, _ told: ToldClause? = nil, as given: Clearness? = nil
  ) -> Bool {
    let clearness = given ?? clearness(of: phrase)
    guard clearness != .nobody, let verb = finiteVerb(of: phrase) else { return false }
    let end = sentenceEnd(from: phrase.last)
    guard end > 0 else { return false }
    let isBehindClause = isRelative(phrase.last + 1) && verb > phrase.last
    let first = min(isBehindClause ? verb : phrase.last + 1, end)
    // `dat weet een bewoner`: nothing stands behind somebody.
    let start = min(phrase.last + 1, end)
    var telling = Telling(
      phrase: phrase, clearness: clearness, verb: verb, words: first...end,
      clause: start...max(start, clauseEnd(behind: phrase)), told: told)
    let value = tokens[verb].value
    if OpenDoing.says.holds(value) || OpenDoing.finds.holds(value) || isStating(verb) {
      return isClosedSaying(&telling)
    }
    if kinHaveTrouble(behind: phrase.last) || isBecauseOfKin(telling) { return true }
    // `er was iedereen`
    if servesOthers(in: phrase.last..<end) || next(verb + 1)?.value == Self.everybody {
      return false
    }
    if OpenDoing.isVerb(value) { return isClosedDoing(&telling) }
    guard end > phrase.last else { return telling.isClear && !isEmpty(verb) }
    return isClosedBeing(&telling)
  }

  /// What somebody says, finds or takes notice of.
  private func isClosedSaying(_ telling: inout Telling) -> Bool {
    if tellsOfSelf(behind: telling.verb, of: telling.phrase) {
      // `de boer zegt dat hij wil verkopen`
      return telling.clearness != .atWork || isWorried(behind: telling.verb)
        || namesTheirs(telling)
    }
    if telling.clearness == .atWork { return isTheirs(&telling) }
    // `een bewoner vraagt aandacht voor dementie`, and not `de man op de hoek noemt zijn schulden`
    let isTopic = !telling.isClear && !telling.words.contains(where: opensOtherClause)
    if isTopic ? isTheirs(&telling) : isTheirOwn(&telling) { return true }
    return OpenDoing.perceives.holds(tokens[telling.verb].value)
      && telling.clearness != .anybody && !isForAll(&telling)
  }

  /// Whether a clause begins at a token that is about no thing: `dat het nooit meer goed kwam`.
  private func opensOtherClause(_ index: Int) -> Bool {
    guard tokens[index].is(.conjunction) || tokens[index].value == Word.dat,
      let first = next(index + 1)
    else { return false }
    return first.value != Word.er && !opensClauseOfThing(index) && !opensMatterOfThing(index)
  }

  /// `ze werkt nu bij de bakker`: where a woman of whom no more is said, or a family, has come to be.
  private func isWhereSheIs(_ telling: Telling) -> Bool {
    tokens[telling.phrase.head].has([.pronoun, .household]) && opensLine(telling.phrase.first)
      && telling.verb == telling.phrase.last + 1 && tokens[telling.verb].is(SoughtWord.staysOn)
      && telling.words.contains { tokens[$0].is(SoughtWord.nowadays) }
  }

  /// Whether somebody is with a child of theirs.
  private func isWithTheirChild(_ words: ClosedRange<Int>) -> Bool {
    words.dropLast().contains {
      isTheirs($0) && tokens[$0 - 1].value == Word.met && tokens[$0 + 1].has([.child, .offspring])
    }
  }

  /// What somebody does or comes to.
  private func isClosedDoing(_ telling: inout Telling) -> Bool {
    let verb = telling.verb
    if isWhereSheIs(telling) { return true }
    // `haar ex heeft de sloten vernield`
    if isOfFormerPartner(telling.phrase) { return true }
    if givesAway(telling) { return false }
    if telling.clearness == .pointedOut, doesTheirs(behind: verb) { return true }
    // `zijn moeder kookt niet meer`
    let end = telling.words.upperBound
    if telling.isClear, isDenied(verb..<end), !isOpenMatter(&telling) { return true }
    if telling.clearness == .atWork { return isTheirs(&telling) }
    // `een bewoonster wast de lakens met de hand`
    if OpenDoing.handles.holds(tokens[verb].value), telling.clearness != .anybody, end > verb {
      return !isForAll(&telling)
    }
    // `een bewoner werkt in het ziekenhuis`
    let isDoing = OpenDoing.does.holds(tokens[verb].value)
    return isDoing && !telling.isClear ? isTheirs(&telling) : isTheirOwn(&telling)
  }

  /// What somebody is, has or goes through.
  private func isClosedBeing(_ telling: inout Telling) -> Bool {
    let (phrase, verb, words) = (telling.phrase, telling.verb, telling.words)
    if isOfFormerPartner(phrase) { return true }
    if givesAway(telling) { return false }
    if misses(theirs: words) { return true }
    // `ze zit nu op school De Vlier met haar dochter`
    if isPronoun(phrase.head), isWithTheirChild(words) { return true }
    if isEmpty(verb) {
      if telling.clearness != .atWork, isLeftWith(words) { return true }
      if asksOthers(words, with: verb) || tellsOnlyWhen(words, with: verb) { return false }
      // `mevrouw van de bieb komt`, `laat die man met het orgel blijven`
      if words.count < 2 || verb < phrase.first && opensClause(verb) { return false }
      if isOpen(telling.clause, with: verb) { return false }
    } else if telling.clearness == .pointedOut {
      return true
    }
    let head = tokens[phrase.head]
    switch telling.clearness {
    case .pointedOut:
      // `de buurman van driehoog kan zijn huis niet uit als de lift stilstaat`
      if isWorried(behind: phrase.last) { return true }
    case .anybody: return namesOwn(telling) && !isOpenMatter(&telling)
    case .atWork:
      if isInOffice(words), !namesOwn(telling) { return false }
      if tellsOfTheirWork(telling) || seeksForWork(telling) { return false }
      if head.has([.office, .role]) { return isTheirs(&telling) }
      if isTheirOwn(&telling) { return true }
      if isInOffice(words) { return false }
    case .role:
      // `een bewoner zit sinds haar bevalling niet lekker in haar vel`
      if isSinceTheirs(words) || isOverTheirKin(words, with: verb) { return true }
      if !isResident(phrase.head), head.has(.role), isInOffice(words) { return false }
    case .somebody, .nobody: break
    }
    // What was hidden is told no more.
    if words.contains(where: { tokens[$0].kind == .judged }) { return namesOwn(telling) }
    return !isOpenMatter(&telling)
  }

  private func isOfFormerPartner(_ phrase: PersonPhrase) -> Bool {
    phrase.isKin && tokens[phrase.head].is(ScanWord.formerPartner)
  }

  /// `geeft restjes weg`, `verhuurt nu spelletjes`: what others get, and nothing of their own life.
  private func givesAway(_ telling: Telling) -> Bool {
    let value = tokens[telling.verb].value
    let isAway = tokens[telling.words.upperBound].is(ScanWord.away)
    guard OpenDoing.offers.holds(value) || OpenDoing.handles.holds(value) && isAway else {
      return false
    }
    return !isDenied(telling.verb..<telling.words.upperBound)
      && !isWorried(behind: telling.phrase.last) && !namesOwn(telling)
  }

  /// Whether what somebody does or takes notice of ends in what is for all, names it, or is said of a
  /// thing: `ziet dat de sloot stinkt`.
  private func isForAll(_ telling: inout Telling) -> Bool {
    let (verb, words) = (telling.verb, telling.words)
    if isOpen(telling.clause, with: verb) { return true }
    if OpenDoing.perceives.holds(tokens[verb].value) {
      if words.contains(where: opensMatterOfThing) { return true }
      // `hij zou bellen met de aannemer`
      if !isDenied(words.lowerBound - 1..<words.upperBound),
        words.contains(where: { OpenDoing.done.holds(tokens[$0].value) })
      {
        return true
      }
    }
    return isOpenMatter(&telling)
  }

  /// Whether words name what one does or has in an office, a shop or a club.
  private func isInOffice(_ words: ClosedRange<Int>) -> Bool {
    words.contains { OpenDoing.inOffice.holds(tokens[$0].value) || tokens[$0].has(.opening) }
  }

  /// Adds those of whose sentence nothing was found that says more, such as a birthday.
  mutating func addDoubted() {
    addUnlessFound(doubted, from: { $0.sentenceStart(of: $1.first) }) { _ in true }
  }

  private static let everybody = WordHash.of("iedereen".utf8)
}
