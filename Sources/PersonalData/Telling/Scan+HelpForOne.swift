internal import Lexicons
internal import Source
internal import Words

/// Help, care or money that one person has or asks for: `de indicatie van de buurman is ingetrokken`,
/// `voor de overbuurvrouw een traplift aangevraagd`.
extension Scan {
  mutating func helped(at head: Int) {
    guard !isWithinMatch(head), head > 0,
      !tokens[head].has([.people, .office]) || isHousehold(head),
      let phrase = phrase(around: head), phrase.first > 0, tokens[phrase.first].gap.isSpace
    else { return }
    let link = phrase.first - 1
    let isFound =
      tokens[link].is(ScanWord.ofOrFor) && isOneOfAll(phrase)
      && (link > 0 && tokens[link].gap.isSpace && tokens[link - 1].is(ScanWord.help)
        || opensClause(link) && isHelp(behind: phrase.last, within: 4))
    guard isFound || isWorkForOne(phrase, link) else { return }
    add(
      .casework, tokens[phrase.first].range.lowerBound..<tokens[phrase.last].range.upperBound,
      .possible)
  }

  private func isHousehold(_ index: Int) -> Bool { tokens[index].has(.household) }

  /// `samen met de man van de kiosk gebeld over zijn uitkering`, `heb voor de jongen uit de caravan een
  /// briefadres aangevraagd`: what whoever writes did with or for one.
  private func isWorkForOne(_ phrase: PersonPhrase, _ link: Int) -> Bool {
    guard tokens[link].is(SoughtWord.caseLink), isLed(link) else { return false }
    switch clearness(of: phrase) {
    case .nobody, .role, .anybody: return false
    case .atWork where isAtWork(phrase) || tokens[phrase.head].has(.office) || !phrase.hasModifier:
      return isHelp(behind: phrase.last, within: 14) && isOwned(behind: phrase.last)
        || isHelp(before: link)
    case .atWork, .pointedOut, .somebody:
      return isHelp(behind: phrase.last, within: 14) || isHelp(before: link)
        || isPaper(behind: phrase.last)
    }
  }

  /// Whether nothing but words such as `samen` or `heb` stand before a link in its line.
  private func isLed(_ link: Int) -> Bool {
    var place = link
    while place > 0, link - place < 5, !opensLine(place), tokens[place].gap.ends == .none {
      let before = tokens[place - 1]
      guard
        before.is(SoughtWord.caseLead) || before.is(ScanWord.teller) || before.has(.at)
          || before.is(ScanWord.help)
      else { return false }
      place -= 1
    }
    return opensClause(place)
  }

  private func isHelp(before link: Int) -> Bool {
    (max(0, link - 3)..<link).contains { tokens[$0].is(ScanWord.help) }
  }

  /// Whether help that is said to be theirs stands behind somebody.
  private func isOwned(behind last: Int) -> Bool {
    (last + 1..<last + 14).contains {
      next($0) != nil && isTheirs($0)
        && (next($0 + 1)?.is(ScanWord.help) == true
          || next($0 + 1)?.is(SoughtWord.ownPaper) == true)
    }
  }

  /// `zijn formulier`, `het formulier voor de toeslag`.
  private func isPaper(behind last: Int) -> Bool {
    (last + 1..<last + 10).contains {
      next($0) != nil && tokens[$0].is(SoughtWord.ownPaper)
        && (tokens[$0 - 1].has(.ownership) || tokens[$0 - 1].value == Word.hun)
    }
  }

  /// Whether a street knows who is meant, and not anybody in a role.
  private func isOneOfAll(_ phrase: PersonPhrase) -> Bool {
    switch clearness(of: phrase) {
    case .pointedOut, .somebody: phrase.isDefinite || phrase.isOwn || isKnown(phrase)
    case .anybody, .atWork, .nobody, .role: false
    }
  }

  /// Whether help stands a few words behind somebody for whom it is.
  private func isHelp(behind last: Int, within count: Int) -> Bool {
    (last + 1...last + count).contains { place in
      guard next(place) != nil else { return false }
      return tokens[place].is(ScanWord.help)
    }
  }
}
