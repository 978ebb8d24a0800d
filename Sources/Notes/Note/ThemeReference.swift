/// A theme of a conversation, and whether the writer said so or the words suggest it.
package struct ThemeReference: Hashable, Sendable, Codable {
  package enum Source: String, Hashable, Sendable, Codable {
    case stated, suggested
  }

  package var id: String
  package var source: Source

  package init(id: String, source: Source) {
    self.id = id
    self.source = source
  }
}
