/// A JSON Schema, in the few words of the 2020-12 draft that the product needs.
indirect enum JSONSchema: Encodable, Sendable {
  /// One property of an object.
  struct Property: Sendable {
    let name: String
    let schema: JSONSchema
    let isRequired: Bool
  }

  case text
  case number
  case truth
  /// An ISO 8601 date.
  case date
  case constant(String)
  case words([String])
  case list(JSONSchema)
  case object([Property])
  /// An object with any keys, and values of one kind.
  case dictionary(JSONSchema)
  /// One of the definitions of the document.
  case reference(String)
  case nullable(JSONSchema)
  case null

  /// One of the values of an enumeration.
  static func words<Value: CaseIterable & RawRepresentable<String>>(
    of type: Value.Type
  ) -> JSONSchema {
    .words(type.allCases.map(\.rawValue))
  }

  /// An object whose properties are all there, always.
  static func fields(_ fields: KeyValuePairs<String, JSONSchema>) -> JSONSchema {
    .object(fields.map { Property(name: $0.key, schema: $0.value, isRequired: true) })
  }

  /// The same object with one more property, which may be missing.
  func with(optional name: String, _ schema: JSONSchema) -> JSONSchema {
    guard case .object(let properties) = self else { return self }
    return .object(properties + [Property(name: name, schema: schema, isRequired: false)])
  }
}

// MARK: - JSON

extension JSONSchema {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }

    init?(intValue: Int) { nil }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    func put(_ value: some Encodable, _ key: String) throws {
      try container.encode(value, forKey: Key(stringValue: key))
    }

    switch self {
    case .text: try put("string", "type")
    case .number: try put("integer", "type")
    case .truth: try put("boolean", "type")
    case .date:
      try put("string", "type")
      try put("date", "format")
    case .constant(let value): try put(value, "const")
    case .words(let values): try put(values, "enum")
    case .list(let element):
      try put("array", "type")
      try put(element, "items")
    case .object(let properties):
      try put("object", "type")
      try put(properties.filter(\.isRequired).map(\.name).sorted(), "required")
      let schemas = properties.map { ($0.name, $0.schema) }
      try put(Dictionary(uniqueKeysWithValues: schemas), "properties")
    case .dictionary(let value):
      try put("object", "type")
      try put(value, "additionalProperties")
    case .reference(let name): try put("#/$defs/\(name)", "$ref")
    case .nullable(let schema): try put([schema, .null], "anyOf")
    case .null: try put("null", "type")
    }
  }
}
