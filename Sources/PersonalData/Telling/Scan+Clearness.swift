internal import Lexicons
internal import Source
internal import Words

/// How clearly a street knows who is told of.
enum Clearness {
  /// A group, a function, or people in general.
  case nobody
  /// Whoever has a role in the neighbourhood, and speaks or acts in it: `een bewoner`, `iemand`.
  case role
  /// Anybody such as they: `een oudere komt er niet over`, and a `hij` that may be a thing.
  case anybody
  /// One who is told of by their work: `de kapster`, `de man van de fietsenwinkel`.
  case atWork
  /// One person of whom no more is said: `een mevrouw`, `mijn moeder`.
  case somebody
  /// One whom neighbours could point out: `de man op de hoek`, `haar dochter`, `iemand uit de flat`.
  case pointedOut
}

extension Scan {
  func clearness(of phrase: PersonPhrase) -> Clearness {
    let head = tokens[phrase.head]
    if phrase.isHome || phrase.isNamed { return .nobody }
    if phrase.isToldApart { return .pointedOut }
    if phrase.isOneOfFew { return .role }
    if isPronoun(phrase.head) {
      if hasAntecedent(phrase.head) { return .pointedOut }
      // `Ze is vorige winter verhuisd`, of somebody whom those who were there know.
      guard opensLine(phrase.head) else { return .nobody }
      guard !head.has(.pronoun) else { return .somebody }
      let verb = finiteVerb(of: phrase)
      return verb.map(isEmpty) == true ? .anybody : .role
    }
    if isAnyone(phrase.head), !isSomebody(phrase.head) {
      // `Iemand van de dorpsraad` speaks for it.
      return isWherever(phrase) && !tokens[phrase.head + 1].has(.of) ? .pointedOut : .role
    }
    // `alsof het een dokter was` is what somebody is taken for.
    let isMeant = phrase.isDefinite || opensClause(phrase.first)
    let isOfficer = head.has(.office) || head.has(.role) && !head.has(.person)
    if isOfficer, isSomebody(phrase.head) { return isMeant ? .atWork : .nobody }
    guard isSomebody(phrase.head), !head.has([.office, .client, .nextDoor]),
      !head.has(.people) || head.has(.household)
    else { return .nobody }
    // `een deelneemster van de naaiclub` is one of many still.
    if isAtWork(phrase) {
      return head.has(.role) && !phrase.isDefinite && !head.has(.occupation) ? .role : .atWork
    }
    if phrase.isKin || phrase.isOnly { return .pointedOut }
    let isThat = tokens[phrase.first].value == Word.die
    let isPlaced = phrase.isDefinite && phrase.hasModifier || isThat
    if head.has(.household) {
      // `een gezin uit de flat`
      return isPlaced
        ? .pointedOut
        : (isWherever(phrase) || isFamilyTelegram(phrase)) && !head.has(.title)
          ? .somebody
          : tokens[phrase.first].value == Word.een ? .role : .nobody
    }
    if head.has(.role), !head.has(.kin) {
      guard isResident(phrase.head) else { return .role }
      if isPlaced { return .pointedOut }
      return isWherever(phrase) && !head.is(.anybody) ? .somebody : .role
    }
    if head.has(.occupation), !head.has([.kin, .person]) {
      if isThat || isDescribed(phrase) && phrase.isDefinite { return .somebody }
      return isMeant ? .atWork : .nobody
    }
    // `mijn onderbuurman`; of whom `mijn moeder` is the mother, nobody knows.
    if phrase.isOwn { return head.has(.kin) ? .somebody : .pointedOut }
    if isPlaced || isWherever(phrase) { return .pointedOut }
    let isIndefinite = phrase.first < phrase.head && !phrase.isDefinite
    return isIndefinite && isGeneric(phrase.head) ? .anybody : .somebody
  }

  /// Whether a phrase is what a redaction puts for somebody: `een bewoner`, `iemand`.
  func isAnybody(_ phrase: PersonPhrase) -> Bool {
    tokens[phrase.head].is(.anybody) && !phrase.isDefinite && !phrase.hasModifier
  }

  /// Whether a role stands for somebody who was taken out of a line already: `een bewoner op [adres]`.
  func isHidden(_ phrase: PersonPhrase) -> Bool {
    guard tokens[phrase.head].is(.anybody), !phrase.isDefinite else { return false }
    return !phrase.hasModifier
      || (phrase.head...phrase.last).contains { tokens[$0].kind == .judged }
  }

  /// Whether a child was taken out of a line already: `een kind [gezondheid]`.
  func isHiddenChild(_ phrase: PersonPhrase) -> Bool {
    tokens[phrase.head].is(ScanWord.child) && phrase.last == phrase.first + 1
      && phrase.last == phrase.head && tokens[phrase.first].has(.article) && !phrase.isDefinite
  }

  /// Whether words behind somebody say where they belong, and not only with what they go.
  private func isWherever(_ phrase: PersonPhrase) -> Bool {
    guard phrase.hasModifier, let link = next(phrase.head + 1) else { return false }
    return !link.has(.with) && !link.is(.carries) || link.value == Word.in
  }

  /// `gezin met drie kinderen uit Elburg`: telegrams leave the article of one family out.
  private func isFamilyTelegram(_ phrase: PersonPhrase) -> Bool {
    phrase.hasModifier && phrase.first == phrase.head && opensLine(phrase.first)
      && tokens[phrase.head].value != Word.buren
  }

  /// Whether `een` before a word means any of them: `een oudere komt er niet over`.
  private func isGeneric(_ index: Int) -> Bool {
    tokens[index].is(.inGeneral)
  }
}
