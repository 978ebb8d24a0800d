internal import Dutch
internal import Source

/// The words by which people say where an agreement stands.
enum StatusLexicon {
  /// The status of a task box by the byte between its brackets.
  static func status(ofBox box: UInt8) -> AgreementStatus? {
    switch box {
    case UInt8(ascii: "x"), UInt8(ascii: "X"), UInt8(ascii: "v"), UInt8(ascii: "V"): .done
    case UInt8(ascii: "/"): .running
    case UInt8(ascii: "-"), UInt8(ascii: "~"): .dropped
    case UInt8(ascii: ">"): .waiting
    default: nil
    }
  }

  /// Phrases that say it wherever they stand in a sentence.
  static let anywhere: [(String, AgreementStatus)] = [
    ("niks beloofd", .wishlist), ("niets beloofd", .wishlist), ("geen belofte", .wishlist),
    ("wensenlijst", .wishlist), ("nothing promised", .wishlist), ("wish list", .wishlist),
    ("wishlist", .wishlist),
    ("niet toegezegd", .dropped), ("gaat niet door", .dropped), ("gaan niet door", .dropped),
    ("doen we niet", .dropped), ("doet de gemeente niet", .dropped), ("niet haalbaar", .dropped),
    ("komt er niet", .dropped), ("gaat niet lukken", .dropped),
    ("is afgewezen", .dropped), ("is vervallen", .dropped), ("kan pas bij", .dropped),
    ("kan pas in", .dropped), ("komt te vervallen", .dropped), ("not promised", .dropped),
    ("will not happen", .dropped), ("is dropped", .dropped), ("not feasible", .dropped),
    ("geen toezegging", .wishlist), ("no promise", .wishlist),
    ("wacht op", .waiting), ("wachten op", .waiting), ("wacht nog op", .waiting),
    ("ligt bij", .waiting), ("ligt nog bij", .waiting), ("ligt nu bij", .waiting),
    ("doorgezet naar", .waiting), ("doorgezet aan", .waiting), ("on hold", .waiting),
    ("is geparkeerd", .waiting), ("aangehouden", .waiting), ("stilgelegen", .waiting),
    ("ligt stil", .waiting), ("nog geen antwoord", .waiting), ("waiting for", .waiting),
    ("waits for", .waiting), ("passed on to", .waiting), ("parked", .waiting),
    ("in uitvoering", .running), ("wordt aan gewerkt", .running), ("is opgepakt", .running),
    ("opgepakt door", .running), ("opgepakt met", .running),
    ("wordt opgepakt", .running), ("is bezig", .running), ("zijn bezig", .running),
    ("loopt nog", .running), ("loopt", .running), ("is gestart", .running),
    ("is begonnen", .running),
    ("in progress", .running), ("under way", .running), ("underway", .running),
    ("is gedaan", .done), ("is klaar", .done), ("is gereed", .done), ("is afgerond", .done),
    ("is geregeld", .done), ("is opgelost", .done), ("is afgehandeld", .done),
    ("afgehandeld", .done),
    ("is gelukt", .done), ("is uitgevoerd", .done), ("is done", .done), ("is finished", .done),
    ("has been done", .done), ("completed", .done),
    ("ingeschoten via de app", .repair), ("gewoon een melding", .repair), ("mor melding", .repair),
    ("mor-melding", .repair), ("melding gedaan", .repair), ("melding gemaakt", .repair),
    ("melding via de app", .repair),
  ]

  /// Words that say it only when they stand alone: in brackets, in a cell, behind a dash.
  static let alone: [(String, AgreementStatus)] = [
    ("afgesproken", .agreed), ("open", .agreed), ("nieuw", .agreed), ("todo", .agreed),
    ("to do", .agreed), ("te doen", .agreed), ("actie", .agreed), ("staat nog open", .agreed),
    ("nog niet gestart", .agreed), ("nog niets", .agreed), ("nog niet", .agreed),
    ("agreed", .agreed),
    ("new", .agreed), ("not started", .agreed),
    ("loopt", .running), ("lopend", .running), ("bezig", .running), ("opgepakt", .running),
    ("in uitvoering", .running), ("gestart", .running), ("running", .running),
    ("started", .running), ("in behandeling", .running), ("deels gedaan", .running),
    ("deels klaar", .running), ("half klaar", .running),
    ("wacht", .waiting), ("geparkeerd", .waiting), ("wachten", .waiting), ("wachtend", .waiting),
    ("doorgezet", .waiting),
    ("doorgegeven", .waiting), ("uitgesteld", .waiting), ("stil", .waiting), ("waiting", .waiting),
    ("postponed", .waiting), ("aangehouden", .waiting),
    ("afgerond", .done), ("gereed", .done), ("klaar", .done), ("gedaan", .done),
    ("afgehandeld", .done), ("opgelost", .done), ("geregeld", .done), ("gelukt", .done),
    ("uitgevoerd", .done), ("done", .done), ("finished", .done), ("ready", .done), ("ja", .done),
    ("ok", .done), ("v", .done), ("x", .done), ("fixed", .done), ("solved", .done),
    ("vervallen", .dropped), ("vervalt", .dropped), ("afgewezen", .dropped), ("nee", .dropped),
    ("niet haalbaar", .dropped), ("kan niet", .dropped),
    ("komt er niet", .dropped), ("gaat niet lukken", .dropped), ("niet", .dropped),
    ("dropped", .dropped), ("rejected", .dropped),
    ("cancelled", .dropped), ("canceled", .dropped), ("geannuleerd", .dropped),
    ("wens", .wishlist), ("idee", .wishlist), ("misschien", .wishlist), ("wensenlijst", .wishlist),
    ("geen toezegging", .wishlist), ("maybe", .wishlist), ("wish", .wishlist), ("later", .wishlist),
    ("melding", .repair), ("mor", .repair), ("repair", .repair),
  ]

  private static let anywherePhrases = PhraseSet(anywhere.map(\.0))
  private static let alonePhrases = PhraseSet(alone.map(\.0))
  private static let aloneWords = Set(alone.map(\.0))

  /// The status word that a slip of the hand was probably meant to be.
  static func nearest(to words: String) -> String? {
    Spelling.nearest(to: words, among: alone.map(\.0).filter { $0.utf8.count >= 4 })
  }

  /// Whether any part of a line may be a status; `false` is certain.
  static func mayRead(_ text: LineText) -> Bool {
    text.mayHold(0xE2) || text.containsAny(anywherePhrases) || text.containsAny(alonePhrases)
  }

  /// Whether words are a status by themselves, and no reason.
  static func isAlone(_ words: String) -> Bool { aloneWords.contains(words) }

  /// The status that words standing alone give: exactly, or as their first words.
  ///
  /// - Parameter text: A cell, the words in brackets or behind a dash.
  /// - Returns: The status, and the range of the words that say so.
  static func read(alone text: LineText) -> (status: AgreementStatus, range: ByteRange)? {
    if text.bytes.contains(0xE2) {
      for mark in ["✔", "✓", "✅", "☑"] {
        if let range = text.range(ofBytes: mark) { return (.done, range) }
      }
      for mark in ["❌", "✗", "✘"] {
        if let range = text.range(ofBytes: mark) { return (.dropped, range) }
      }
      for mark in ["⏳", "⌛", "⏸"] {
        if let range = text.range(ofBytes: mark) { return (.waiting, range) }
      }
    }
    if text.bytes.contains(0xF0) {
      for mark in ["🔄", "🚧", "🟡", "🟠"] {
        if let range = text.range(ofBytes: mark) { return (.running, range) }
      }
      if let range = text.range(ofBytes: "🟢") { return (.done, range) }
    }
    if let found = read(anywhere: text) { return found }
    let whole = text.trim(text.all)
    guard let match = text.first(of: alonePhrases), match.range.lowerBound == whole.lowerBound
    else {
      return nil
    }
    // `ja`, `nee`, `niet`, `open` and the like are a status only as the whole of the words.
    if match.range.count <= 5, match.range != whole,
      !text.isFollowedByMarkOrDate(match.range.upperBound)
    {
      return nil
    }
    return (alone[match.index].1, match.range)
  }

  /// The status of the first phrase that says it in running text.
  static func read(anywhere text: LineText) -> (status: AgreementStatus, range: ByteRange)? {
    text.first(of: anywherePhrases).map { (anywhere[$0.index].1, $0.range) }
  }

  /// The place of a phrase that only says that something is a wish.
  static func wishlist(in text: LineText) -> ByteRange? { text.first(of: wishlistPhrases)?.range }

  private static let wishlistPhrases = PhraseSet(
    anywhere.filter { $0.1 == .wishlist }.map(\.0))
}
