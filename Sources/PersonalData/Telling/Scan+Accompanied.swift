internal import Lexicons
internal import Source
internal import Words

/// What was done together with somebody, for them: `Met de moeder van het hoekhuis de bijstand
/// aangevraagd`.
extension Scan {
  mutating func accompanied(at head: Int) {
    guard head > 0, !isWithinMatch(head), let phrase = phrase(around: head), phrase.first > 0,
      tokens[phrase.first].gap.isSpace, tokens[phrase.first - 1].value == Word.met,
      opensLine(phrase.first - 1)
        || phrase.first > 1 && opensLine(phrase.first - 2)
          && tokens[phrase.first - 2].value == Self.together
    else { return }
    let clearness = clearness(of: phrase)
    let end = sentenceEnd(from: phrase.last)
    guard clearness == .pointedOut || clearness == .somebody, end > phrase.last + 1,
      tokens[end].is(.once)
        || verb(at: end)?.mayBeParticiple == true
    else { return }
    let words = phrase.last + 1...end
    var telling = Telling(
      phrase: phrase, clearness: clearness, verb: end, words: words, clause: words)
    guard namesOwn(telling) || !isOpenMatter(&telling) else { return }
    add(
      .casework, tokens[phrase.first].range.lowerBound..<tokens[phrase.last].range.upperBound,
      .possible)
  }

  private static let together = WordHash.of("samen".utf8)
}
