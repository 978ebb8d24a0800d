/// A document that says in its JSON by which schema it was written.
package protocol Schematic {
  /// The name of the schema and its version, such as `wijk.conversation/1`.
  static var schema: String { get }
}

/// The field `schema` of a document: always that document's own.
///
/// It takes no room in memory. Reading the JSON of another schema fails, so a version is
/// never taken for the one after it.
package struct SchemaName<Document: Schematic>: Hashable, Sendable {
  package init() {}
}

extension SchemaName: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let name = try container.decode(String.self)
    guard name == Document.schema else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "the schema is '\(name)', not '\(Document.schema)'")
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Document.schema)
  }
}
