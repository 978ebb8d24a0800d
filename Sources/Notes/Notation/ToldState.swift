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

  /// The status that a text tells of an agreement to begin something, which is done once it has
  /// begun.
  package static func status(in text: String, toBegin: Bool) -> AgreementStatus? {
    guard let state = State.told(in: Line(text)) else { return nil }
    return toBegin && state.isBegun ? .done : status(in: text)
  }
}
