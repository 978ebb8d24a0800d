/// A document that says in its JSON by which schema it was written.
package protocol Schematic {
  /// The name of the schema and its version, such as `wijk.conversation/1`.
  static var schema: String { get }
}

/// JSON that was written by another schema than the one that is read.
package struct OtherSchema: Error, Hashable {
  package let found: String
  package let expected: String

  package init(found: String, expected: String) {
    self.found = found
    self.expected = expected
  }

  /// Whether a later version of the program wrote it.
  package var isNewer: Bool {
    let (found, expected) = (Self.parts(found), Self.parts(expected))
    return found.name == expected.name && found.version > expected.version
  }

  private static func parts(_ schema: String) -> (name: Substring, version: Int) {
    let slash = schema.lastIndex(of: "/") ?? schema.endIndex
    return (schema[..<slash], Int(schema[slash...].dropFirst()) ?? 0)
  }
}

/// The field `schema` of a document: always that document's own.
///
/// It takes no room in memory. Reading the JSON of another schema fails, so a version is
/// never taken for the one after it.
package struct SchemaName<Document: Schematic>: Hashable, Sendable {
  package init() {}
}

extension SchemaName: Codable {
  /// - Throws: ``OtherSchema`` when the JSON is of another document or version.
  package init(from decoder: any Decoder) throws {
    let name = try decoder.singleValueContainer().decode(String.self)
    guard name == Document.schema else {
      throw OtherSchema(found: name, expected: Document.schema)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(Document.schema)
  }
}
