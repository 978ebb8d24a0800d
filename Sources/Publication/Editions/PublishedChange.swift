/// The change of an agreement since the period before.
package struct PublishedChange: Hashable, Sendable {
  package enum Turn: Hashable, Sendable {
    case done, dropped, agreed, reopened, moved, passedOn, unchanged
  }

  package var turn: Turn
  /// Whether it stood open when the period began.
  package var wasOpen: Bool
}
