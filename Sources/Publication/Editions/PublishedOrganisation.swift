internal import Municipality
internal import Words

/// An organisation that `wijk.yml` declares, for the page that tells it what it agreed on.
package struct PublishedOrganisation: Hashable, Sendable {
  package var id: String
  package var name: String
  /// The names that agreements give it, as ``Folding/key(_:)`` makes them.
  private let keys: Set<String>

  init(_ organisation: Organisation) {
    id = organisation.id
    name = organisation.name
    keys = Set(([organisation.name] + organisation.aliases).map(Folding.key))
  }

  /// Whether one of some names is one of its own.
  package func isNamed(in names: [String]) -> Bool {
    names.contains { keys.contains(Folding.key($0)) }
  }
}
