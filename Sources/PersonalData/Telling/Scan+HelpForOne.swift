internal import Lexicons
internal import Source
internal import Words

/// Help, care or money that one person has or asks for: `de indicatie van de buurman is ingetrokken`,
/// `voor de overbuurvrouw een traplift aangevraagd`.
extension Scan {
  mutating func helped(at head: Int) {
    guard !isWithinMatch(head), head > 0, !tokens[head].has([.people, .office]),
      let phrase = phrase(around: head), phrase.first > 0, tokens[phrase.first].gap.isSpace,
      tokens[phrase.first - 1].is(ScanWord.ofOrFor), isOneOfAll(phrase)
    else { return }
    let link = phrase.first - 1
    let isBehind = link > 0 && tokens[link].gap.isSpace && tokens[link - 1].is(ScanWord.help)
    guard isBehind || opensClause(link) && isHelp(behind: phrase.last) else { return }
    add(
      .casework, tokens[phrase.first].range.lowerBound..<tokens[phrase.last].range.upperBound,
      .possible)
  }

  /// Whether a street knows who is meant, and not anybody in a role.
  private func isOneOfAll(_ phrase: PersonPhrase) -> Bool {
    switch clearness(of: phrase) {
    case .pointedOut, .somebody: phrase.isDefinite || phrase.isOwn || isKnown(phrase)
    case .anybody, .atWork, .nobody, .role: false
    }
  }

  /// Whether help stands a few words behind somebody for whom it is.
  private func isHelp(behind last: Int) -> Bool {
    (last + 1..<last + 5).contains { next($0) != nil && tokens[$0].is(ScanWord.help) }
  }
}
