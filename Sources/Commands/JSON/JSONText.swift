internal import FoundationEssentials
internal import JSON

/// JSON as the commands write it, with its keys in one order, and as they read it.
enum JSONText {
  /// A value on one line.
  static func line(_ value: some Encodable) throws -> [UInt8] {
    try JSONWriter.line(value) + [UInt8(ascii: "\n")]
  }

  /// A value laid out for people.
  static func page(_ value: some Encodable) throws -> [UInt8] {
    try JSONWriter.page(value) + [UInt8(ascii: "\n")]
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
