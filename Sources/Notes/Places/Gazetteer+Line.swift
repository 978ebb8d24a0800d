internal import Municipality
internal import Words

/// Looks up what a line names by the tokens it is cut into.
extension Gazetteer {
  func parties(in line: Line) -> [PartyMention] {
    parties(
      among: line.tokens.filter { $0.kind != .mark }.map {
        LineWords.Word(hash: $0.hash, range: $0.range)
      })
  }
}
