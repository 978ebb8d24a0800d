internal import Opgave

/// The decisions on areas for one edition, kept for a process that decides again after each change.
///
/// An area is decided on by what is known of it and by what all areas have in common; while both are
/// the same, so is the decision.
package struct PublishedStore: Sendable {
  private struct Decision {
    let opgave: Wijkopgave
    let area: TracedArea
  }

  private var edition: Edition?
  private var basis: PublicationBasis.Inputs?
  private var decisions: [String: Decision] = [:]

  package init() {}

  /// What is left of it for an edition on a basis.
  func on(_ basis: PublicationBasis, as edition: Edition) -> PublishedStore {
    if self.edition == edition, self.basis == basis.inputs { return self }
    var store = PublishedStore()
    store.edition = edition
    store.basis = basis.inputs
    return store
  }

  /// What was decided of an area; `nil` when something else is known of it now.
  func area(_ opgave: Wijkopgave) -> TracedArea? {
    decisions[opgave.id].flatMap { $0.opgave == opgave ? $0.area : nil }
  }

  /// Keeps what was decided of these areas, and of no others.
  mutating func keep(_ areas: [TracedArea], of opgaven: [Wijkopgave]) {
    decisions = Dictionary(
      zip(opgaven, areas).map { ($0.id, Decision(opgave: $0, area: $1)) },
      uniquingKeysWith: { first, _ in first })
  }
}
