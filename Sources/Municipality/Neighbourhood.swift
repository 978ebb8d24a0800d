/// A place within an area, by the name that people there use.
package struct Neighbourhood: Hashable, Sendable, Codable {
  package var name: String
  /// The CBS code of the buurt, such as `BU99990102`.
  package var code: String?
  /// The CBS code of the buurt that this place is a part of.
  package var partOf: String?
  package var aliases: [String]

  package init(
    name: String, code: String? = nil, partOf: String? = nil, aliases: [String] = []
  ) {
    self.name = name
    self.code = code
    self.partOf = partOf
    self.aliases = aliases
  }
}
