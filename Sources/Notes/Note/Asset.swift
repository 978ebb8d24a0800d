/// The six sources of strength in a neighbourhood (asset-based community development).
package enum Asset: String, Hashable, Sendable, Codable, CaseIterable {
  case people, activities, things, places, organisations, publicSpace
}
