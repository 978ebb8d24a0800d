/// A value that may be unknown, and that JSON then shows as `null` instead of leaving it out.
///
/// Whoever reads the JSON can count on every field to be there; one that is missing is an error.
@propertyWrapper
package struct Nullable<Value> {
  package var wrappedValue: Value?

  @inlinable package init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }

  @inlinable package init() {
    self.init(wrappedValue: nil)
  }
}

extension Nullable: Equatable where Value: Equatable {}
extension Nullable: Hashable where Value: Hashable {}
extension Nullable: Sendable where Value: Sendable {}

extension Nullable: Decodable where Value: Decodable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    self.init(wrappedValue: container.decodeNil() ? nil : try container.decode(Value.self))
  }
}

extension Nullable: Encodable where Value: Encodable {
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(wrappedValue)
  }
}
