/// A language the product speaks.
package enum Language: String, Hashable, Sendable, Codable, CaseIterable {
  case dutch = "nl"
  case english = "en"
}
