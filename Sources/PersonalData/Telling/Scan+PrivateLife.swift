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
  mutating func privateLife(at head: Int) {
    guard !isWithinMatch(head) || isFeatured(head), let phrase = subjectOfStory(at: head),
      isSubject(phrase),
      next(phrase.last + 1) != nil
    else { return }
    let needed = weightNeeded(of: phrase)
    guard needed <= Self.ofPeople else { return }
    var last = phrase.last + 1
    while next(last + 1) != nil { last += 1 }
    let start = tokens[phrase.last + 1].range.lowerBound
    let line = Line(String(decoding: bytes[start..<tokens[last].range.upperBound], as: UTF8.self))
    func isTold(_ match: Match) -> Bool {
      match.weight >= needed && (!phrase.isHome || match.weight > 1 || match.value == "home")
    }
    func range(of match: Match) -> ByteRange {
      let tokens = line.tokens[match.tokens]
      return start + tokens[match.tokens.lowerBound].start..<start
        + tokens[match.tokens.upperBound - 1].end
    }
    let matches = line.matches(of: .privateLife).filter { match in
      isTold(match) && isAbout(phrase, at: range(of: match).lowerBound)
    }
    // Bytes that are no text are read as others, and then places are not those of the note.
    if !phrase.isHome, line.text.utf8.count == tokens[last].range.upperBound - start {
      toldDetails += matches.filter { $0.weight > 1 }.compactMap { match in
        Self.details(of: match.value).map {
          PersonalDataMatch($0, range(of: match), certainty: .possible)
        }
      }
    }
    if !matches.isEmpty || isClausePrivate(of: phrase, isTold)
      || (phrase.isHome || isKnown(phrase) || !isSomebody(phrase.head))
        && isMarked(from: phrase.last + 1, to: last, needing: needed, of: phrase)
    {
      return told.append(phrase)
    }
    if isNeighbourly(phrase), !line.matches.contains(where: { Self.publicLists.contains($0.list) })
    {
      told.append(phrase)
    }
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

  /// Whether `… die tegen de muur praat` is about private life, as `praat tegen de muur` is: the verb
  /// of a clause stands at its end, and in the list it stands before the rest.
  private func isClausePrivate(of phrase: PersonPhrase, _ isTold: (Match) -> Bool) -> Bool {
    guard let link = next(phrase.last + 1), link.value == Word.die || link.value == Word.dat,
      next(phrase.last + 3) != nil
    else { return false }
    var verb = phrase.last + 3
    while let token = next(verb + 1), token.gap.isSpace { verb += 1 }
    guard isVerb(verb) || tokens[verb].has([.tie, .copula, .singular]) else { return false }
    let words = [verb] + Array(phrase.last + 2..<verb)
    let line = Line(
      words.map { String(decoding: bytes[tokens[$0].range], as: UTF8.self) }.joined(separator: " "))
    return line.matches(of: .privateLife).contains { match in
      isTold(match) && match.tokens.lowerBound == 0
        && isAbout(phrase, at: tokens[phrase.last + 2].range.lowerBound)
    }
  }

  /// Whether a word for an illness, a crime or the like is told of a phrase.
  private func isMarked(from first: Int, to last: Int, needing needed: Int, of phrase: PersonPhrase)
    -> Bool
  {
    guard !phrase.isHome, first <= last else { return false }
    let marks: WordMarks =
      needed == Self.ofPeople ? [.health, .justice] : [.health, .justice, .debt, .secret]
    return (first...last).contains { index in
      tokens[index].has(marks) && !isPartOfMore(index) && !isPartOfMore(index + 1)
        && tokens[index].value != Word.drinkt
        && isAbout(phrase, at: tokens[index].range.lowerBound)
    }
  }

  /// Whether somebody of whom a neighbour would know who it is has or is something: what that is
  /// may be public, but then a list of public things has it.
  private func isNeighbourly(_ phrase: PersonPhrase) -> Bool {
    // `die met het paard kan het niet meer ophouden`
    if phrase.isToldApart { return isWorried(behind: phrase.last) }
    guard !phrase.isHome, isSomebody(phrase.head), !phrase.isOwn, phrase.isDefinite,
      phrase.hasModifier || phrase.isKin || tokens[phrase.first].value == Word.die,
      !tokens[phrase.head].has([.office, .occupation]), !isAtWork(phrase),
      !tokens[phrase.head].has(.role) || isResident(phrase)
    else { return false }
    return tokens[phrase.last + 1].has(.neutral)
  }

  /// `de bewoner van het tolhuis`: a role that only tells where somebody lives, with the place.
  private func isResident(_ phrase: PersonPhrase) -> Bool {
    phrase.hasModifier && isResident(phrase.head)
  }

  /// Whether a word is one for somebody who lives somewhere.
  func isResident(_ index: Int) -> Bool { Self.residents.contains(tokens[index].value) }

  private static let residents = WordTable(words: [
    "bewoner", "bewoonster", "huurder", "huurster", "weduwe", "weduwnaar", "tenant", "widow",
    "widower", "dorpsgenoot",
  ])

  /// What people in a public place have, give, miss or ask for.
  private static let publicLists = Set(
    [
      Vocabulary.amenities, .venues, .offers, .praise, .events, .needs, .wishes, .promises,
      .invitations,
    ].map(\.id))

  /// Everybody and nobody, as in `bij iedereen in het krijt`.
  private static let everybody = hashes("iedereen niemand everybody nobody")

  private static let each = WordTable(words: [
    "elke", "iedere", "elk", "ieder", "hele", "every", "each",
  ])

  /// The weight of words that are said of people only.
  private static let ofPeople = 3

  /// The phrase around a word for a person or a home, or around any noun of which one is meant.
  private func subjectOfStory(at head: Int) -> PersonPhrase? {
    if let phrase = toldApart(at: head) { return phrase }
    if isSomebody(head) || tokens[head].has([.dwelling, .residence]) {
      guard let phrase = phrase(around: head), !isPartOfPublic(phrase) else { return nil }
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
    if tokens[head].value == Self.somebody {
      return PersonPhrase(
        first: head, last: modifierEnd(of: head), head: head,
        hasModifier: modifierEnd(of: head) > head)
    }
    // `de barman`, `die slungel van de pizzeria`
    let token = tokens[head]
    guard token.kind == .word, token.length > 3, head > 0, token.gap.isSpace, !token.isCapitalised,
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

  /// Whether a word is a `hij` or `zij` that opens a clause, with a verb of one person beside it and
  /// nobody in an office before it whom it may mean.
  private func isPronounOfOne(_ index: Int) -> Bool {
    // `bij haar is beslag gelegd`
    if Self.objects.contains(tokens[index].value), index > 0, opensClause(index - 1),
      tokens[index - 1].value == Word.bij,
      next(index + 1)?.has([.copula, .neutral, .sits, .comes]) == true
    {
      return true
    }
    guard Self.pronounsOfOne.contains(tokens[index].value), next(index + 1) != nil else {
      return false
    }
    guard opensClause(index) && isVerbOfOne(index + 1) || isVerbBefore(index) else { return false }
    return !isBefore(index, within: 12, [.office, .publicPlace, .vehicle])
  }

  /// `Nu zit ze in de ziektewet`.
  private func isVerbBefore(_ index: Int) -> Bool {
    index > 0 && tokens[index].gap.isSpace
      && tokens[index - 1].has([.copula, .sits, .tie, .neutral])
      && isVerbOfOne(index - 1)
  }

  private static let objects = hashes("hem haar him her")
  private static let pronounsOfOne = hashes("hij zij ze he she")

  /// The least weight of words that make a story of somebody; over 3 when none do.
  private func weightNeeded(of phrase: PersonPhrase) -> Int {
    let head = tokens[phrase.head]
    let verb = tokens[phrase.last + 1]
    if head.value == Self.somebody || Self.pronounsOfOne.contains(head.value)
      || Self.objects.contains(head.value)
    {
      return Self.ofPeople
    }
    if phrase.isToldApart { return tokens[phrase.head].has([.nickname, .origin]) ? 2 : 1 }
    if !phrase.isHome, !isSomebody(phrase.head) {
      return hasEndOfWorker(phrase.head) ? 2 : Self.ofPeople
    }
    if head.has(.client) || verb.has(.cites) { return Self.ofPeople + 1 }
    if phrase.isHome { return phrase.isOwn ? 2 : 1 }
    // `de overburen`: two or more, whose worries about the street are everybody's.
    if head.has(.nextDoor) { return 2 }
    // `een bewoner werkt in het ziekenhuis` is what somebody does.
    if !isKnown(phrase) {
      return verb.has(.benign) && !phrase.isDefinite ? Self.ofPeople + 1 : Self.ofPeople
    }
    let isPublic =
      head.has([.office, .occupation]) || head.has(.role) && !isResident(phrase) || isAtWork(phrase)
    if isPublic || phrase.isOwn || verb.has(.benign) { return 2 }
    return phrase.isDefinite || phrase.isKin || phrase.isOnly ? 1 : 2
  }

  /// Whether a phrase is what a clause is about, rather than what something belongs to or is for.
  private func isSubject(_ phrase: PersonPhrase) -> Bool {
    guard phrase.first > 0, tokens[phrase.first].gap.ends == .none,
      !Self.objects.contains(tokens[phrase.head].value)
    else { return true }
    let before = tokens[phrase.first - 1]
    // `de bewoners van het hoekhuis`
    if phrase.isHome, phrase.first > 1, before.has([.of, .from]) || before.value == Word.in,
      tokens[phrase.first - 2].has(.people)
    {
      return true
    }
    if before.value == Word.bij, isImpersonal(phrase) { return true }
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
        !isBefore(place, within: 2, .by), !Self.each.contains(tokens[place - 1].value),
        !(Self.everybody.contains(token.value) && tokens[place - 1].has(.slot))
      {
        return false
      }
      if Self.complaints.contains(token.value) { return false }
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

  private static let workerEnds = [
    "maker", "man", "koerier", "teur", "seur", "loog", "bode", "kundige", "werker", "werkster",
    "leider", "leidster", "kracht", "ling", "medewerker", "houder", "drager", "rijder", "bakker",
    "boer", "boerin", "helper", "hulp", "coach", "arts", "dokter", "predikant", "nist", "rist",
    "tist", "vrouwtje", "mannetje", "oudje", "slager",
  ].map { Array($0.utf8) }

  private static let somebody = WordHash.of("iemand".utf8)
  private static let over = WordHash.of("over".utf8)

  /// Behind which stands what somebody suffers from others: `heeft last van drugs`.
  private static let complaints = WordTable(words: [
    "last", "klaagt", "klaagde", "klachten", "ergert", "stoort", "hoort", "hinder", "tegen",
  ])
}
