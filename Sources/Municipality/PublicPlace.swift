/// A place that is open to everybody, and that a public edition may therefore name.
package struct PublicPlace: Hashable, Sendable, Codable {
  package var name: String
  package var aliases: [String]

  package init(name: String, aliases: [String] = []) {
    self.name = name
    self.aliases = aliases
  }
}
