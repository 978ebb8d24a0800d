internal import Lexicons
internal import Municipality
internal import Words

extension Gazetteer {
  /// The one place of whose name a word with a full stop is the beginning: `Lindeh.`.
  func place(shortenedIn words: String) -> Place? {
    let line = Line(tokensOf: words)
    for (index, token) in line.tokens.enumerated()
    where token.isCapitalised && token.key.count > 3 && index + 1 < line.tokens.count {
      let mark = line.tokens[index + 1]
      guard mark.isMark("."), mark.isGlued else { continue }
      let key = line.key(index)
      var found: [String] = []
      for area in municipality.areas {
        found += ([area.name] + area.neighbourhoods.map(\.name)).filter { opens(key, $0) }
      }
      if found.count == 1, let place = place(named: found[0]) { return place }
    }
    return nil
  }

  /// The organisations of whose names words are the beginning: `wijkverpl.`, `corpo`.
  func parties(shortenedIn line: Line) -> [(party: Party, tokens: Range<Int>)] {
    line.tokens.indices.compactMap { index in
      let token = line.tokens[index]
      guard token.isWord, token.key.count > 4 else { return nil }
      let isCut = index + 1 < line.tokens.count && line.tokens[index + 1].isMark(".")
      guard isCut || !NameLists.isKnownWord(token.hash) else { return nil }
      let key = line.key(index)
      let found = municipality.organisations.filter { organisation in
        ([organisation.name] + organisation.aliases).contains { opens(key, $0) }
      }
      guard found.count == 1, let party = organisation(named: found[0].name) else { return nil }
      return (party, index..<(index + 1))
    }
  }

  /// Whether a folded word is the beginning of a name that goes on behind it.
  private func opens(_ key: String, _ name: String) -> Bool {
    let name = Folding.key(name)
    return name.hasPrefix(key) && name.utf8.count > key.utf8.count + 1
  }
}
