/// A part of a municipality that has a gebiedsregisseur and a wijkopgave of its own.
///
/// An area is not a CBS wijk: it may hold whole buurten, parts of buurten, and places
/// that only people who live there know by name.
package struct Area: Hashable, Sendable, Codable {
  package var id: String
  package var name: String
  /// A function, such as `gebiedsregisseur west`; never a person.
  package var coordinator: String?
  /// A function mailbox.
  package var contact: String?
  package var aliases: [String]
  package var inhabitants: Int?
  package var neighbourhoods: [Neighbourhood]
  /// Who agreed to be named in this area.
  package var people: [NamedPerson]

  package init(
    id: String, name: String, coordinator: String? = nil, contact: String? = nil,
    aliases: [String] = [], inhabitants: Int? = nil, neighbourhoods: [Neighbourhood] = [],
    people: [NamedPerson] = []
  ) {
    self.id = id
    self.name = name
    self.coordinator = coordinator
    self.contact = contact
    self.aliases = aliases
    self.inhabitants = inhabitants
    self.neighbourhoods = neighbourhoods
    self.people = people
  }
}
