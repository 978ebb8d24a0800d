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
    var slips: [(party: Party, tokens: Range<Int>)] = []
    for (index, token) in line.tokens.enumerated() {
      guard token.isWord, token.key.count >= 6, !NameLists.isKnownWord(token.hash),
        NameLists.kind(of: token.hash) == nil,
        !found.contains(where: { $0.tokens.contains(index) }),
        let name = partySpellings.name(near: line.folded[token.key]), let party = party(named: name)
      else { continue }
      slips.append((party, index..<(index + 1)))
    }
    if slips.isEmpty { return found }
    return (found + slips).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  static func spellings(_ municipality: Municipality) -> SlipIndex {
    let own = municipality.organisations.flatMap { [$0.name, $0.id] + $0.aliases }
    let names = (own + Party.builtIn.flatMap(\.words)).map { Folding.key($0) }
    return SlipIndex(
      Set(names.filter { $0.utf8.count >= 6 && !$0.utf8.contains(0x20) }).sorted())
  }
}
