internal import Lexicons
internal import Words

// What names and running text say of parties.
extension PartyIndex {
  /// The party that a name stands for: `@de-elzen`, `regisseur`, `3 bewoners`, `team groen west`.
  ///
  /// Words may stand around it, but it must be what the words are about.
  package func party(named name: String) -> Party? {
    if let organisation = organisation(named: name) { return organisation }
    let words = FoldedWord.words(in: name)
    guard !words.isEmpty, words.count <= 5 else { return nil }
    let mentions = parties(in: name)
    guard let first = mentions.first else { return nil }
    let lead = words.prefix { $0.range.lowerBound < first.range.lowerBound }
    guard lead.allSatisfy({ Self.isDeterminer($0) }) else { return nil }
    // `aannemer bellen` is what to do, and not who does it.
    let isDeed = words.contains { word in
      word.range.lowerBound >= first.range.upperBound
        && Verb(Array(word.key.utf8)[...]).map { $0.form == .infinitive && $0.kind != .standing }
          ?? false
    }
    if isDeed { return nil }
    // `wijkconsulent woningcorporatie De Elzen`: the organisation says most.
    let own = mentions.first { organisation(named: $0.party.name) != nil }
    let isList = mentions.count > 1 && Set(mentions.map(\.party)).count > 1
    if isList,
      name.utf8.contains(where: { "+&,/".utf8.contains($0) })
        || words.contains(where: { SmallWord.and.holds($0.key) || SmallWord.with.holds($0.key) })
    {
      return nil
    }
    return own?.party ?? first.party
  }

  private static func isDeterminer(_ word: FoldedWord) -> Bool {
    word.key.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } || ThemeWord.partyOpener.holds(word.key)
  }

  /// The parties that running text names, in order.
  package func parties(in text: String) -> [PartyMention] {
    mentions(in: Lexer.cut(text).tokens)
  }
}
