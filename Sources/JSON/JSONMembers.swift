/// The members of an object that is being written.
struct JSONMembers<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let frame: JSONFrame

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { frame.add(key.stringValue) { $0.write(literal: "null") } }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try frame.add(key.stringValue) { try $0.write(value) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    frame.nest(key.stringValue).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    frame.nest(key.stringValue).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { frame.nest("super") }

  func superEncoder(forKey key: Key) -> any Encoder { frame.nest(key.stringValue) }
}
