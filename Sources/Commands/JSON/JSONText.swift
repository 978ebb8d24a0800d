internal import FoundationEssentials

/// JSON as the commands write it, with its keys in one order, and as they read it.
enum JSONText {
  /// A value on one line.
  static func line(_ value: some Encodable) throws -> [UInt8] {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes])
  }

  /// A value laid out for people.
  static func page(_ value: some Encodable) throws -> [UInt8] {
    try encode(value, [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted])
  }

  private static func encode(
    _ value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
  ) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = formatting
    return try Array(encoder.encode(value)) + [UInt8(ascii: "\n")]
  }

  /// Reads a value that comes from outside: the only door for JSON, and so for its numbers.
  ///
  /// - Throws: ``JSONRefusal``, which names the field that is wrong.
  static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws(JSONRefusal) -> Value {
    if let field = NumberCheck.fieldOutOfBounds(in: bytes) {
      throw JSONRefusal(numberOutOfBounds: field)
    }
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw JSONRefusal(error)
    }
  }
}
