internal import Lexicons
internal import Source
internal import Words

/// What is told of one person in ordinary words: `de postbode is in therapie`.
///
/// Grammar says that one person or one home is meant; the list of words for private life says that
/// what is told of it is nobody's business. Neither is enough: a group may be ill, and a doctor may
/// open late.
extension Scan {
  /// Keeps the person or home at an index when its predicate is about private life.
  ///
  /// - Parameters:
  ///   - head: The token.
  ///   - isPerson: Whether it is a word for one person.
  mutating func privateLife(at head: Int, isPerson: Bool) {
    guard let phrase = named(endingAt: head) ?? subjectOfStory(at: head, isPerson: isPerson),
      isSubject(phrase)
    else { return }
    guard next(phrase.last + 1) != nil else {
      // `Vorige week sliep een man onder het zeil`
      if !isWithinMatch(head), isClosed(phrase) { doubted.append(phrase) }
      return
    }
    // Somebody who was found by a name, an age or a place is found once.
    let isFound = isWithinMatch(head) && !isFeatured(head)
    let needed = weightNeeded(of: phrase)
    guard needed < Self.never else {
      if !isFound, isClosed(phrase) { doubted.append(phrase) }
      return
    }
    takeIn(behind: phrase)
    let clauses = clauses(of: phrase)
    guard !clauses.isEmpty else { return }
    let last = sentenceEnd(from: phrase.last + 1)
    let found = clauses.flatMap { clause in
      clause.line.privateLife.compactMap { match -> (match: Match, range: ByteRange)? in
        guard match.weight >= needed,
          !phrase.isHome || match.weight > 1 || match.value == "home",
          let range = range(of: clause.tokens(of: match)), isAbout(phrase, at: range.lowerBound),
          isKnown(phrase) || !isByNuisance(behind: clause.tokens(of: match).last)
        else { return nil }
        return (match, range)
      }
    }
    if !phrase.isHome {
      // `durft niet` touches on private life, and on no kind of it.
      let telling = found.filter {
        $0.match.weight > 1 || needed == 1 && $0.match.tokens.count == 1
      }
      toldDetails += telling.sorted { $0.match.weight > $1.match.weight }.compactMap { found in
        Self.details(of: found.match.value).map {
          PersonalDataMatch($0, found.range, certainty: .possible)
        }
      }
    }
    if isFound { return }
    if !found.isEmpty, isAnybody(phrase) {
      // `een bewoner is van haar man af` stands for somebody already: what is told has to go.
      toldOfAnybody += found.sorted { $0.match.weight > $1.match.weight }.map { found in
        let kind = Self.details(of: found.match.value)
        return PersonalDataMatch(
          kind ?? .onePerson, found.range, certainty: .possible,
          replacement: kind == nil ? Placeholder.omitted : nil)
      }
      return
    }
    if !found.isEmpty
      || (phrase.isHome || isKnown(phrase) || !isSomebody(phrase.head))
        && isMarked(from: phrase.last + 1, to: last, needing: needed, of: phrase)
    {
      return told.append(phrase)
    }
    if isConfidingLabel(phrase) {
      // `een gezin: weer ruzie`, where a family was taken out already
      let isHidden = tokens[phrase.head].has(.household) && tokens[phrase.first].value == Word.een
      if isHidden, !phrase.hasModifier { return addRest(of: phrase) }
      return told.append(phrase)
    }
    if isClosed(phrase, clauses.first) { doubted.append(phrase) }
  }

  /// `kan niet slapen van het verkeer`: for what is told, something that is everybody's is to blame.
  private func isByNuisance(behind last: Int?) -> Bool {
    guard let last, let cause = next(last + 1), cause.has([.of, .by]), next(last + 2) != nil else {
      return false
    }
    return namesPublic(last + 2...min(last + 4, sentenceEnd(from: last + 2)))
  }

  /// Whether somebody was found by a thing already, of whom more may be told.
  private func isFeatured(_ index: Int) -> Bool {
    matches.last.map {
      $0.kind == .onePerson && $0.range.contains(tokens[index].range.lowerBound)
    } ?? false
  }

  /// The kind of what a section of the list of private life tells; `nil` when it is no more than that.
  private static func details(of section: String) -> PersonalDataKind? {
    switch section {
    case "health", "addiction", "care": .healthDetail
    case "money": .debtDetail
    case "crime": .justiceDetail
    case "faith": .religionDetail
    case "papers": .originDetail
    default: nil
    }
  }

  /// Where some tokens stand; `nil` when there are none.
  private func range(of tokens: [Int]) -> ByteRange? {
    guard let first = tokens.first, let last = tokens.last else { return nil }
    return self.tokens[first].range.lowerBound..<self.tokens[last].range.upperBound
  }

  /// Whether a word for an illness, a crime or the like is told of a phrase.
  private func isMarked(from first: Int, to last: Int, needing needed: Int, of phrase: PersonPhrase)
    -> Bool
  {
    guard !phrase.isHome, first <= last else { return false }
    let marks: WordMarks =
      needed >= Self.ofPeople ? [.health, .justice] : [.health, .justice, .debt, .secret]
    return (first...last).contains { index in
      tokens[index].has(marks) && !isPartOfMore(index) && !isPartOfMore(index + 1)
        && tokens[index].value != Word.drinkt
        && isAbout(phrase, at: tokens[index].range.lowerBound)
    }
  }

  /// Whether a word is one for somebody who lives somewhere.
  func isResident(_ index: Int) -> Bool { tokens[index].is(.dweller) }

  /// The weight of words that are said of people only, and too much even of a resident of whom no more
  /// is said.
  private static let ofPeople = 3
  /// More than any word has.
  private static let never = 5

  /// The phrase around a word for a person or a home, or around any noun of which one is meant.
  private func subjectOfStory(at head: Int, isPerson: Bool) -> PersonPhrase? {
    if let phrase = toldApart(at: head) { return phrase }
    // `een van de moeders wordt bedreigd`
    if let first = oneOfFew(endingAt: head) {
      var phrase = PersonPhrase(first: first, last: modifierEnd(of: head), head: head)
      phrase.isOneOfFew = true
      return phrase
    }
    if isPerson || tokens[head].has([.dwelling, .residence]) {
      guard let phrase = phrase(around: head), !isPartOfPublic(phrase) else { return nil }
      // `achter de bar staat een jongen die …`
      if !phrase.isDefinite, !phrase.isHome, isPlaced(phrase) {
        var placed = phrase
        placed.isDefinite = true
        placed.hasModifier = true
        return placed
      }
      // `de man die boven de winkel woont`
      let isExplained =
        phrase.isDefinite || phrase.first < head && tokens[phrase.first].has(.article)
      let after = next(phrase.last + 1)?.value
      if isKnown(phrase) || isExplained && (after == Word.die || after == Word.dat) {
        return phrase
      }
      // `een bewoner hoort stemmen`
      return phrase.isHome || tokens[head].has(.office) ? nil : phrase
    }
    if isPronounOfOne(head) {
      return PersonPhrase(first: head, last: head, head: head, isDefinite: true)
    }
    // `iemand van de breiclub heeft haar zoon verloren`
    if tokens[head].value == Word.iemand {
      return PersonPhrase(
        first: head, last: modifierEnd(of: head), head: head,
        hasModifier: modifierEnd(of: head) > head)
    }
    // `de barman`, `die slungel van de pizzeria`
    let token = tokens[head]
    guard token.kind == .word, token.length > 3, head > 0, token.gap.isSpace, !token.isCapitalised,
      !token.is(.deed),
      !token.has([
        .people, .topic, .small, .particle, .tie, .publicPlace, .desk, .numeral, .says, .neutral,
        .secret, .trouble, .worry,
      ])
    else { return nil }
    var first = head - 1
    while first > 0, head - first < 3, tokens[first].gap.isSpace, !tokens[first].has(.definite),
      isAdjective(first)
    {
      first -= 1
    }
    guard tokens[first].has(.definite) else { return nil }
    var phrase = PersonPhrase(first: first, last: modifierEnd(of: head), head: head)
    phrase.isDefinite = true
    if isBehindConjunction(first), next(phrase.last + 1) != nil { return phrase }
    guard let verb = next(phrase.last + 1), verb.gap.isSpace,
      verb.has([.singular, .tie, .neutral, .copula, .benign]) || isVerb(phrase.last + 1)
    else { return nil }
    return phrase
  }

  /// `de zolder van het dorpshuis`: a part of a building for everybody, and no home.
  private func isPartOfPublic(_ phrase: PersonPhrase) -> Bool {
    guard phrase.isHome, phrase.hasModifier, tokens[phrase.head + 1].has(.of) else { return false }
    return (phrase.head + 2...phrase.last).contains { tokens[$0].has([.publicPlace, .desk]) }
  }

  func isPronoun(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.is(.openingPronoun) || token.is(.himOrHer) || token.value == Word.die
  }

  /// Whether a word is a `hij` or `zij` that opens a clause, with a verb of one person beside it and
  /// nobody in an office before it whom it may mean.
  private func isPronounOfOne(_ index: Int) -> Bool {
    // `bij haar is beslag gelegd`
    if tokens[index].is(.himOrHer), index > 0, opensClause(index - 1),
      tokens[index - 1].value == Word.bij,
      next(index + 1)?.has([.copula, .neutral, .sits, .comes]) == true
    {
      return true
    }
    guard next(index + 1) != nil else { return false }
    // `de vrouw van de hoek, die heeft nu …`
    if tokens[index].value == Word.die, tokens[index].gap.mark == UInt8(ascii: ",") {
      return isVerbOfOne(index + 1) && hasAntecedent(index)
    }
    guard tokens[index].is(.openingPronoun) else { return false }
    guard opensClause(index) && isVerbOfOne(index + 1) || isVerbBefore(index) else { return false }
    return !isBefore(index, within: 12, [.office, .publicPlace, .vehicle])
  }

  /// `Nu zit ze in de ziektewet`.
  private func isVerbBefore(_ index: Int) -> Bool {
    index > 0 && tokens[index].gap.isSpace
      && isFinite(index - 1) && isVerbOfOne(index - 1)
  }

  /// The least weight of words that make a story of somebody; over 3 when none do.
  private func weightNeeded(of phrase: PersonPhrase) -> Int {
    let head = tokens[phrase.head]
    let verb = tokens[phrase.last + 1]
    if head.value == Word.iemand || phrase.isOneOfFew { return Self.ofPeople }
    if isPronoun(phrase.head) {
      return hasAntecedent(phrase.head) ? 1 : Self.ofPeople
    }
    if phrase.isNamed { return 1 }
    if phrase.isToldApart { return tokens[phrase.head].has([.nickname, .origin]) ? 2 : 1 }
    if !phrase.isHome, !isSomebody(phrase.head) {
      return hasEndOfWorker(phrase.head) ? 2 : Self.ofPeople
    }
    if head.has(.client) || verb.has(.cites) { return Self.never }
    if phrase.isHome { return phrase.isOwn ? 2 : 1 }
    // `de overburen`: two or more, whose worries about the street are everybody's.
    if head.has(.nextDoor) { return 2 }
    // `een bewoner werkt in het ziekenhuis` is what somebody does.
    if !isKnown(phrase) {
      if phrase.isDefinite { return Self.ofPeople }
      // `een huurster hoort stemmen` is none of what somebody says or does.
      let mayBeOf =
        OpenDoing.finds.holds(verb.value) || OpenDoing.comes.holds(verb.value)
        || verb.has(.tie)
      return verb.has(.benign) && !mayBeOf ? Self.never : Self.ofPeople
    }
    let isPublic =
      head.has(.office) || head.has(.occupation) && !isOffDuty(phrase)
      || head.has(.role) && !(phrase.hasModifier && isResident(phrase.head)) || isAtWork(phrase)
    if isPublic || phrase.isOwn || verb.has(.benign) { return 2 }
    return phrase.isDefinite || phrase.isKin || phrase.isOnly ? 1 : 2
  }

  /// Whether somebody is told of by their work who is not told of at work: `die schilder van de hoek`,
  /// `de vroegere keeper`.
  private func isOffDuty(_ phrase: PersonPhrase) -> Bool {
    guard !isAtWork(phrase) else { return false }
    return phrase.hasModifier || phrase.isKin || tokens[phrase.first].value == Word.die
      || isDescribed(phrase)
  }

  /// Whether a phrase is what a clause is about, rather than what something belongs to or is for.
  private func isSubject(_ phrase: PersonPhrase) -> Bool {
    guard phrase.first > 0, tokens[phrase.first].gap.ends == .none,
      !tokens[phrase.head].is(.himOrHer)
    else { return true }
    let before = tokens[phrase.first - 1]
    // `de bewoners van het hoekhuis`
    if phrase.isHome, phrase.first > 1, before.has([.of, .from]) || before.value == Word.in,
      tokens[phrase.first - 2].has(.people)
    {
      return true
    }
    if before.value == Word.bij, isImpersonal(phrase) { return true }
    if verbBefore(phrase) != nil { return true }
    return !tokens[phrase.first].gap.isSpace
      || !before.has([.of, .at, .slot, .with, .by, .against, .from, .topic, .beside])
        && before.value != Word.in
  }

  /// `bij de schilder thuis is alles meegenomen`, `bij de oud-voorzitter zijn ze bang`: what goes on
  /// at somebody's.
  private func isImpersonal(_ phrase: PersonPhrase) -> Bool {
    guard phrase.first > 0, opensClause(phrase.first - 1) else { return false }
    var verb = phrase.last + 1
    if next(verb)?.has([.home, .homePart]) == true { verb += 1 }
    guard let token = next(verb), token.gap.isSpace else { return false }
    return token.has([.copula, .sits, .comes, .tie, .neutral]) || token.value == Word.zijn
      || isVerb(verb)
  }

  /// Whether words of private life at a byte are told of a phrase, and not of a group or a subject
  /// of talk between them.
  private func isAbout(_ phrase: PersonPhrase, at offset: Int) -> Bool {
    let isPublic = tokens[phrase.head].has([.office, .occupation])
    var place = phrase.last + 1
    while let token = next(place), token.range.lowerBound < offset {
      // `elke avond` is when, and no evening that people go to.
      if token.has([.people, .topic]), !token.has([.household, .by]),
        !isBefore(place, within: 2, .by), !tokens[place - 1].is(.each),
        !(token.is(.everybody) && tokens[place - 1].has(.slot))
      {
        return false
      }
      if token.is(.complaint) || opensClauseOfThing(place) { return false }
      // `de wijkagent is bezig met drugs`
      if isPublic, place > phrase.last + 1,
        token.has(.against) || token.value == Word.met || token.value == Self.over
      {
        return false
      }
      place += 1
    }
    return true
  }

  /// Whether a word is made as one for somebody who works: `schoenmaker`, `barman`.
  private func hasEndOfWorker(_ index: Int) -> Bool {
    let word = bytes[tokens[index].range].map { $0 | 0x20 }
    return Self.workerEnds.contains {
      word.count > $0.count && word.suffix($0.count).elementsEqual($0)
    }
  }

  private static let workerEnds = Vocabulary.workerEnds.words(under: "end").map { Array($0.utf8) }

  private static let over = WordHash.of("over".utf8)
}
