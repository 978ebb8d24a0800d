/// The form a conversation took.
package enum ConversationKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Huiskamergesprek: neighbours at somebody's home.
  case livingRoom
  /// Keukentafelgesprek with a group; the individual kind is never a source.
  case kitchenTable
  case individual
  case street
  case doorToDoor
  case walk
  case meeting
  case coffee
  /// Overleg with organisations.
  case consultation
  case networkLunch
  case openHouse
  case survey
  /// Wijkschouw: walking a neighbourhood to list what needs repair.
  case inspection
  case neighbourhoodTable
  case other
}
