internal import Words
internal import Municipality

/// Looks up what a line names by the words it is cut into, where that says the same.
///
/// An accent, an apostrophe or a soft hyphen within a word takes the slower way, which folds
/// them; most lines have none.
extension Gazetteer {
  func parties(in text: LineText) -> [PartyMention] {
    guard let words = text.words, words.isPlain, !words.mayHold(0xC2), !words.mayHold(0xE2),
      !words.mayHold(UInt8(ascii: "'"))
    else { return parties(in: text.current) }
    return parties(in: words)
  }

  func themes(in text: LineText) -> [ThemeMention] {
    guard let words = text.words, words.isPlain, !words.mayHold(0xC2) else {
      return themes(in: text.bytes.span, text.all)
    }
    return themes(in: words, of: text.bytes.span)
  }
}
