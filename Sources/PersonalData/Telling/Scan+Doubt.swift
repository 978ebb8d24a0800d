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
    if OpenDoing.says.holds(value) || OpenDoing.finds.holds(value) || isStating(verb) {
      return tellsOfSelf(behind: verb)
    }
    let end = sentenceEnd(from: phrase.last)
    if kinHaveTrouble(behind: phrase.last) { return true }
    if servesOthers(in: phrase.last..<end) { return false }
    if OpenDoing.does.holds(value) || OpenDoing.comes.holds(value) {
      if clearness == .pointedOut, doesTheirs(behind: verb) { return true }
      // `zijn moeder kookt niet meer`
      return clearness != .role && isDenied(verb..<end) && !namesPublic(verb...end)
    }
    guard end > phrase.last else { return clearness != .role && !isEmpty(verb) }
    let rest = min(isRelative(phrase.last + 1) ? verb : phrase.last + 1, end)...end
    if misses(theirs: rest) { return true }
    if isEmpty(verb) {
      // `een bewoner heeft geen licht voor de deur`
      if clearness == .role { return isSinceTheirs(rest) || isOverTheirKin(rest, with: verb) }
      if isLeftWith(rest) { return true }
      if asksOthers(rest, with: verb) || tellsOnlyWhen(rest, with: verb) { return false }
      // `mevrouw van de bieb komt`
      if rest.count < 2 { return false }
      // `laat die man met het orgel blijven`
      if verb < phrase.first, opensClause(verb) { return false }
      let clause = phrase.last + 1...max(phrase.last + 1, clauseEnd(behind: phrase))
      if isOpen(clause, with: verb) { return false }
    } else if clearness == .pointedOut {
      return true
    } else if tokens[phrase.head].is(.anybody) {
      // The lists know what is too much even of a resident.
      return isOverTheirKin(rest, with: verb)
    }
    // `de buurman van driehoog kan zijn huis niet uit als de lift stilstaat`
    if clearness == .pointedOut, isWorried(behind: phrase.last) { return true }
    return !namesPublic(rest) && told.map(namesAmenity) != true
  }

  /// Adds those of whose sentence nothing was found that says more, such as a birthday.
  mutating func addDoubted() {
    addUnlessFound(doubted, from: { $0.sentenceStart(of: $1.first) }) { _ in true }
  }
}
