/// An organisation that takes part, by its name and the other names people give it.
package struct Organisation: Hashable, Sendable, Codable {
  /// What an organisation is for.
  package enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case housing, welfare, police, municipality, residents, care, education, business, province
    case other
  }

  package var id: String
  package var name: String
  package var kind: Kind
  package var aliases: [String]
  /// Office numbers and mailboxes that everybody may know, as they are written.
  package var contacts: [String]

  package init(
    id: String, name: String, kind: Kind = .other, aliases: [String] = [], contacts: [String] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.contacts = contacts
  }
}
