/// A value that is no object and no list.
struct JSONScalar: SingleValueEncodingContainer {
  let frame: JSONFrame

  var codingPath: [any CodingKey] { [] }

  func encodeNil() { frame.output.write(literal: "null") }

  func encode<Value: Encodable>(_ value: Value) throws {
    let output = frame.output
    if let number = value as? any BinaryInteger { return output.write(number: number) }
    if let fraction = value as? any BinaryFloatingPoint & Encodable {
      return try output.write(fraction: fraction)
    }
    try output.write(value)
  }
}
