package import Words
internal import Lexicons

extension Gazetteer {
  /// The parties that a line names, each with its tokens and in order, also with a slip of the pen
  /// in a name of one word: `de wijkagnet`.
  ///
  /// A word that a list of words or of people's names has is what it says.
  package func parties(meantIn line: Line) -> [(party: Party, tokens: Range<Int>)] {
    let found = parties(in: line).compactMap { mention in
      line.tokens(in: mention.range).map { (party: mention.party, tokens: $0) }
    }
    let taken = TokenSet(of: line, found.map(\.tokens))
    var slips: [(party: Party, tokens: Range<Int>)] = []
    for (index, token) in line.tokens.enumerated() {
      if let last = slips.last, last.tokens.contains(index) { continue }
      if taken.contains(index) { continue }
      if let short = shortened(index, line) {
        slips.append(short)
        continue
      }
      guard token.isWord, token.key.count >= 6, !NameLists.isKnownWord(token.hash),
        NameLists.kind(of: token.hash) == nil,
        let name = partySpellings.name(near: line.folded[token.key]), let party = party(named: name)
      else { continue }
      slips.append((party, index..<(index + 1)))
    }
    if slips.isEmpty { return found }
    // `verkeer` is within `tm verkeer`.
    let mended = TokenSet(of: line, slips.map(\.tokens))
    let others = found.filter { !mended.overlaps($0.tokens) }
    return (others + slips).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// The party that a word stands for which is cut short, with a full stop or in its first letters:
  /// `gem. maait`, `GR + WA`.
  private func shortened(
    _ index: Int, _ line: Line
  ) -> (party: Party, tokens: Range<Int>)? {
    let token = line.tokens[index]
    guard token.isWord else { return nil }
    let next = index + 1
    let isCut =
      next < line.tokens.count && line.tokens[next].isMark(".") && line.tokens[next].isGlued
    let end = isCut ? index + 2 : index + 1
    // `de wc` is a thing as well.
    let isThing =
      index > 0 && FunctionWord.role(of: line.tokens[index - 1])?.isDeterminer ?? false
      && !token.traits.contains(.isAllCapitals) && NameLists.isKnownWord(token.hash)
    if !isThing, mayStand(index, line),
      let match = line.matches(of: .initials).first(where: { $0.tokens.lowerBound == index })
    {
      if let party = party(named: match.value) { return (party, index..<next) }
      // `tm verkeer`, `afd. groen`
      if end < line.tokens.count, line.tokens[end].isWord, !line.tokens[end].opensSentence,
        let party = party(named: "\(match.value) \(line.key(end))")
      {
        return (party, index..<(end + 1))
      }
    }
    guard isCut, token.key.count >= 3, !NameLists.isKnownWord(token.hash),
      let name = partySpellings.name(startingWith: line.folded[token.key]),
      let party = party(named: name)
    else { return nil }
    return (party, index..<next)
  }

  /// Whether somebody who does something may stand at a token.
  private func mayStand(_ index: Int, _ line: Line) -> Bool {
    guard index > 0 else { return true }
    let before = line.tokens[index - 1]
    guard before.isWord else { return before.kind == .mark && !before.isMark("-") }
    switch FunctionWord.role(of: before) {
    case .agent, .coordinator, .determiner: return true
    default: return line.isA(SmallWord.with, at: index - 1)
    }
  }

  static func spellings(_ municipality: Municipality) -> SlipIndex {
    let own = municipality.organisations.flatMap { [$0.name, $0.id] + $0.aliases }
    let names = (own + Party.builtIn.flatMap(\.words)).map { Folding.key($0) }
    return SlipIndex(
      Set(names.filter { $0.utf8.count >= 6 && !$0.utf8.contains(0x20) }).sorted())
  }
}
