internal import Lexicons
internal import Words

/// What a statement of a later note tells of something that was agreed.
package enum ToldState {
  /// The status that a text tells; `nil` when it tells none, or none that is new.
  package static func status(in text: String) -> AgreementStatus? {
    let status = State.told(in: Line(text))?.status
    switch status {
    case .done, .running, .waiting, .dropped: return status
    case .agreed, .wishlist, .repair, nil: return nil
    }
  }

  /// The status that words name where nothing stands but a status, as in the value of an option.
  package static func status(named words: String) -> AgreementStatus? {
    State.named(Line(words))?.status
  }

  /// Whether a text tells only of a first step to what was agreed: a mirror that is ordered, where
  /// it was to be put up.
  package static func isStep(_ text: String, of agreed: String) -> Bool {
    let line = Line(text)
    let steps = line.matches(of: .states).filter { $0.value == "step" }
    guard let step = steps.first, let verb = Verb(line.tokens[step.tokens.lowerBound], in: line)
    else { return false }
    return !Line(agreed).verbs.contains { agreed in
      verb.stem.suffix(agreed.stem.count).elementsEqual(agreed.stem)
    }
  }

  /// The status that a text tells of an agreement to begin something, which is done once it has
  /// begun.
  package static func status(in text: String, toBegin: Bool) -> AgreementStatus? {
    guard let state = State.told(in: Line(text)) else { return nil }
    return toBegin && state.isBegun ? .done : status(in: text)
  }
}
