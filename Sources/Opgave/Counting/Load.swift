/// On whose shoulders the open agreements lie.
package struct Load: Hashable, Sendable, Codable {
  /// A side, or several sides together.
  package enum Share: String, Hashable, Sendable, Codable, CaseIterable {
    case residents, partners, municipality, shared
  }

  package var residents: Int
  package var partners: Int
  package var municipality: Int
  package var shared: Int
  /// Open agreements without an owner.
  package var nobody: Int
  /// Open agreements of which nobody knows on whose side the owner stands.
  package var unknown: Int

  package init() {
    residents = 0
    partners = 0
    municipality = 0
    shared = 0
    nobody = 0
    unknown = 0
  }
}
