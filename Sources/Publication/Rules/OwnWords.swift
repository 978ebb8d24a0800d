internal import Lexicons
internal import Opgave
internal import Words

/// R5: somebody's own words are printed with consent, out of a conversation of several, or not at
/// all.
///
/// It protects whoever speaks: neighbours know each other by the way they say things. Where a note
/// does not allow quoting, or fewer than ``PublicThemes/fewestPeople`` residents were there, what
/// stands between quotation marks and what is said in the first person is left out.
struct OwnWords {
  /// The conversations out of which may be quoted, by their numbers.
  private let quotable: Set<Int>

  init(_ sources: [SourceConversation]) {
    quotable = Set(
      sources.lazy.filter { $0.residentCount >= PublicThemes.fewestPeople }.map(\.code))
  }

  /// What may be printed of a statement, and whether it is a quotation; `nil` when nothing is left.
  func words(of signal: AreaSignal) -> (text: String, isQuote: Bool)? {
    let mayQuote =
      signal.quotable && signal.origin.area == nil && quotable.contains(signal.origin.conversation)
    guard let text = mayQuote ? signal.text : Quotation.removing(from: signal.text) else {
      return nil
    }
    if text != signal.text, Self.onlyTellsWho(text) { return nil }
    return (text, mayQuote && Quotation.isWhole(signal.text))
  }

  /// Whether what is left without a quotation tells no more than who said it: `… zei iemand bij de
  /// deur`.
  private static func onlyTellsWho(_ rest: String) -> Bool {
    let told = rest.split(separator: "…").filter { $0.contains(where: \.isLetter) }
    guard told.count == 1 else { return false }
    let line = Line(tokensOf: String(told[0]))
    let verbs = line.tokens.filter(\.isWord).compactMap { Verb($0, in: line)?.kind }
    return verbs == [.saying] && line.tokens.count(where: \.isWord) <= 6
  }

  /// The words of an agreement, in which what a municipality or a partner says is no resident's own.
  ///
  /// What the writer took on is told of her, as the page speaks of everybody.
  func words(of agreement: Agreement) -> String {
    let words = saidWords(of: agreement)
    let owner = agreement.owners.count == 1 ? agreement.owners.first : nil
    return ThirdPerson.telling(words, of: owner) ?? words
  }

  private func saidWords(of agreement: Agreement) -> String {
    switch agreement.load {
    case .municipality, .partners: words(of: Quotation.unmarked(agreement.text))
    case .residents, .shared, nil: words(of: agreement.text)
    }
  }

  /// The words of a reason or the like, in which `ik` is who writes it down.
  func words(of text: String) -> String {
    Quotation.removing(from: text, ownWords: false) ?? "…"
  }
}
