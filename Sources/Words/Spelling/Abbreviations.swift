/// Words that a full stop shortens, so that it ends no sentence.
enum Abbreviations {
  /// Whether a word is one; single letters are, as in `a.s.` and `o.a.`.
  static func holds(_ token: Token) -> Bool {
    token.kind == .word && (token.key.count == 1 || words.contains(token.hash))
  }

  private static let words = WordTable(
    words: """
      nr tel dhr mw mevr mr dr ir ds drs prof st jl bijv bv bijvb ca circa evt incl excl etc enz max min mnd mrd vgl resp fam \
      jan feb febr mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo zat aanw secr voorz penningm verg uiterl afd bew blz pag par hfdst dd ism ivm mbt tav \
      nvt oa oid ed eo am pm mrs vs wk kw gem min opp str approx dept
      """.cut(at: " ").map(String.init))
}
