/// Someone who can take on an agreement: an organisation, or people in a role.
package struct Party: Hashable, Sendable, Codable {
  /// On whose shoulders the work lies.
  package enum Side: String, Hashable, Sendable, Codable, CaseIterable {
    case residents, partner, municipality
  }

  /// The name as a report prints it, such as `De Elzen`, `bewoners` or `gebiedsregisseur`.
  package var name: String
  package var side: Side

  package init(name: String, side: Side) {
    self.name = name
    self.side = side
  }
}
