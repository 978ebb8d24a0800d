/// The elements of a list that is being written.
struct JSONElements: UnkeyedEncodingContainer {
  let frame: JSONFrame

  var codingPath: [any CodingKey] { [] }
  var count: Int { frame.count }

  func encodeNil() { frame.add(nil) { $0.write(literal: "null") } }

  func encode<Value: Encodable>(_ value: Value) throws {
    try frame.add(nil) { try $0.write(value) }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    frame.nest(nil).container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    frame.nest(nil).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { frame.nest(nil) }
}
