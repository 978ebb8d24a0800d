internal import Source
internal import Words

/// An address for letters as people say it, by who carries them: `jolanda bakt op gmail`,
/// `te bereiken als hans punt vis bij hotmail`.
extension Scan {
  mutating func mailBySpeech(at host: Int) {
    guard host > 1, tokens[host].gap.isSpace, tokens[host - 1].is(SoughtWord.mailLink),
      tokens[host - 1].gap.isSpace, !isWithinMatch(host),
      let cue = (max(0, host - 9)..<host - 1).last(where: { tokens[$0].is(SoughtWord.mailCue) }),
      tokens[cue + 1].gap.ends < .block, cue < host - 2
    else { return }
    var first = cue + 1
    while first < host - 2, tokens[first].has([.small, .article, .particle]) { first += 1 }
    guard !tokens[first].has([.small, .article, .particle, .publicPlace, .desk, .people]),
      !isBefore(cue, within: 4, [.publicPlace, .desk, .people])
    else { return }
    add(.emailAddress, tokens[first].range.lowerBound..<tokens[host].range.upperBound, .possible)
  }
}
